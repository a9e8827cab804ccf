package io.github.inspectionreports.internal.cue.denial;

import io.github.inspectionreports.internal.cue.grammar.Auxiliaries;
import io.github.inspectionreports.internal.cue.grammar.Kinds;
import io.github.inspectionreports.internal.cue.grammar.MatchedSentence;
import io.github.inspectionreports.internal.cue.grammar.PhraseMatch;
import io.github.inspectionreports.internal.cue.grammar.Trait;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Denials that take more than a word: a fault that few or none have, and a denial denied ("no child
 * is without a plan"). What has ended ({@link Cessation}) is read among them.
 */
public final class Denials {
  private static final int REACH = 11;

  private static final int NEAR = 4;

  /** Verbs and adverbs of denial that a denial before them undoes. */
  private static final Set<String> UNDONE = Set.of("without", "unable", "lacking");

  private static final Set<String> RELATIVE = Set.of("that", "who", "which", "whom", "where");

  /** What is done about a fault or a risk, and not the fault itself. */
  private static final Set<String> SEEING = Set.of(Kinds.NOTICING, Kinds.REMEDY, Kinds.PRAISE);

  private static final Set<String> NOBODY = Set.of("no", "none", "nobody", "neither");
  private static final Set<String> BE = Auxiliaries.and(Auxiliaries.BE, "has have had left");

  /** Words after which a thing is only spoken of. */
  private static final Set<String> ABOUT =
      Set.of("about", "right", "rights", "how", "why", "when", "whether", "told", "asked", "know");

  private static final Set<String> OR = Set.of("or", "nor", "and");

  private static final Set<String> MANY = Set.of("many", "most", "majority");

  private static final Set<String> INSIDE = Set.of("not", "neither", "never", "no");

  private final MatchedSentence sentence;

  private Denials(MatchedSentence sentence) {
    this.sentence = sentence;
  }

  public static void read(MatchedSentence sentence) {
    Denials denials = new Denials(sentence);
    denials.noEvidence();
    denials.nobody();
    denials.doubleNegation();
    Scarcity.scarce(sentence);
    denials.burdens();
    Scarcity.unusual(sentence);
    denials.notAtRisk();
    denials.resolved();
    Cessation.read(sentence);
    denials.many();
    denials.faultsDeniedInside();
    denials.overlapping();
  }

  /** "Few changes of social worker": a fault that begins in the words that spare it is none. */
  private void overlapping() {
    for (PhraseMatch absent : sentence.of(Kinds.NO_SHORTCOMING)) {
      sentence.removeWithin(absent.first() + 1, absent.end(), PhraseMatch::isFault);
    }
  }

  /** "No evidence of drift" praises, "no evidence that managers give direction" blames. */
  private void noEvidence() {
    for (PhraseMatch none : sentence.of(Kinds.ABSENCE)) {
      if (!none.rowHas(Trait.EVIDENCE)) {
        continue;
      }
      PhraseMatch denied = null;
      for (PhraseMatch hit : sentence.hits()) {
        boolean blame = hit.isBad() || hit.is(Kinds.NEGATOR);
        boolean wanted = hit.has(Trait.DESIRABLE) || hit.has(Trait.PROVISIONAL);
        if (hit.first() >= none.end() && (blame || wanted)) {
          denied = hit;
          break;
        }
      }
      boolean blame =
          denied != null
              && sentence.any(
                  denied.first(),
                  denied.end() + 1, // "are applied poorly" denies the "poorly"
                  hit -> (hit.isBad() && !hit.is(Kinds.SCARCE)) || hit.is(Kinds.NEGATOR));
      if (!blame) {
        isLacking(
            none,
            none.end(),
            hit -> hit.has(Trait.DESIRABLE) || hit.has(Trait.PROVISIONAL) || hit.isGood());
      }
    }
  }

  /** What is denied so should be there: the denial blames, and what it denies says nothing. */
  private void isLacking(PhraseMatch none, int from, Predicate<PhraseMatch> denied) {
    int segment = sentence.segment(none.first());
    sentence.removeWithin(
        from, sentence.size(), hit -> sentence.segment(hit.first()) == segment && denied.test(hit));
    sentence.relabelAlone(none, Kinds.CRITICISM);
  }

  /** "No child is seen alone": nobody has what all should have. */
  private void nobody() {
    for (PhraseMatch none : sentence.of(Kinds.ABSENCE)) {
      if (none.rowHas(Trait.EVIDENCE) || !sentence.word(none.first()).equals("no")) {
        continue;
      }
      int segment = sentence.segment(none.first());
      boolean blame =
          sentence.any(
              none.first() + 1,
              sentence.size(),
              hit ->
                  sentence.segment(hit.first()) == segment
                      && (hit.isBad() || hit.is(Kinds.NEGATOR) || hit.is(Kinds.NO_SHORTCOMING)));
      if (!blame
          && sentence.any(
              none.first() + 1,
              none.end() + NEAR,
              hit -> hit.isGood() && sentence.isOneClause(none.first() + 1, hit.first()))) {
        isLacking(none, none.first() + 1, hit -> hit.isGood() || hit.has(Trait.DESIRABLE));
      }
    }
  }

  /** "No child is without a plan"; "there is little that leaders do not know". */
  private void doubleNegation() {
    for (PhraseMatch first : sentence.hits()) {
      if (!first.is(Kinds.NEGATOR) && !first.is(Kinds.SCARCE) && !first.is(Kinds.ABSENCE)) {
        continue;
      }
      for (PhraseMatch second : sentence.hits()) {
        if (second.is(Kinds.NEGATOR)
            && second.first() >= first.end() - (first.is(Kinds.ABSENCE) ? 1 : 0)
            && second.first() - first.end() < REACH
            && sentence.isOneClause(first.end(), second.first())
            && undoes(first, second)) {
          sentence.removeWithin(
              first.end(), second.first(), hit -> hit.is(Kinds.SERVICE) || hit.is(Kinds.NOTICING));
          sentence.remove(second);
          sentence.relabelAlone(first, Kinds.NO_SHORTCOMING);
          return;
        }
      }
    }
  }

  private boolean undoes(PhraseMatch first, PhraseMatch second) {
    boolean not =
        (sentence.word(first.first()).equals("not") && !ofNobody(first))
            || sentence.word(first.first()).equals("never");
    if (UNDONE.contains(sentence.word(second.first()))) {
      // "Were not followed, which left a child without" denies twice and undoes nothing.
      return !not || second.first() - first.end() <= NEAR;
    }
    if (not) {
      return false;
    }
    if (first.is(Kinds.SCARCE)
        && sentence.word(second.first()).equals("not")
        && second.first() - first.end() <= NEAR + 1) {
      return true; // "only one review did not take place"
    }
    return sentence.hasWord(RELATIVE, first.first(), second.first());
  }

  /** "Children do not change placement": no fault of the service by itself, good when denied. */
  private void burdens() {
    for (PhraseMatch denial : sentence.hits()) {
      if (!denial.is(Kinds.NEGATOR) && !denial.is(Kinds.ABSENCE)) {
        continue;
      }
      for (PhraseMatch burden : sentence.of(Kinds.BURDEN)) {
        if (burden.first() >= denial.end()
            && burden.first() - denial.end() <= 6
            && sentence.isOneClause(denial.end(), burden.first())
            && !speaksOf(denial.end(), burden.first())
            && !(ofNobody(denial) && isServedAfter(burden))
            && !saysWho(denial, burden)
            && !sentence.any(0, denial.end(), hit -> hit.isChange() && hit.contains(denial))
            && !sentence.any(denial.end(), burden.first(), hit -> hit.has(Trait.DESIRABLE))) {
          boolean goesOn = sentence.isOneClause(burden.end(), burden.end() + 1);
          sentence.removeWithin(
              burden.first(),
              burden.end() + (goesOn ? 1 : 0), // "no child waits too long"
              PhraseMatch::isFault);
          sentence.removeWithin(
              denial.end(), burden.first(), hit -> hit.isBad() && hit.end() > burden.first());
          sentence.relabel(denial, Kinds.NO_SHORTCOMING);
        }
      }
    }
  }

  /** "Not offered to all who go missing": the burden only says to whom. */
  private boolean saysWho(PhraseMatch denial, PhraseMatch burden) {
    return denial.is(Kinds.NEGATOR)
        && !ofNobody(denial)
        && sentence.hasWord(RELATIVE, denial.end(), burden.first());
  }

  /** "None of the boys in custody were visited": the burden only says who was not. */
  private boolean isServedAfter(PhraseMatch burden) {
    return sentence.any(
        burden.end(),
        burden.end() + 2,
        hit -> hit.is(Kinds.SERVICE) && Auxiliaries.FINITE_BE.contains(sentence.word(hit.first())));
  }

  /** "Are not told about their right to come into care" denies the telling alone. */
  private boolean speaksOf(int from, int to) {
    return sentence.hasWord(ABOUT, from, to);
  }

  /** "None of the children was at risk", "not one review had been missed". */
  private void notAtRisk() {
    for (PhraseMatch denial : sentence.hits()) {
      if (!denial.is(Kinds.NEGATOR) && !denial.is(Kinds.ABSENCE)) {
        continue;
      }
      for (PhraseMatch bad : sentence.hits()) {
        boolean risk = bad.is(Kinds.RISK);
        boolean fault = bad.isFault();
        boolean nothing = sentence.word(denial.first()).equals("nothing") && predicate(bad.first());
        if ((risk || (fault && (ofNobody(denial) || nothing)))
            && bad.first() >= (denial.is(Kinds.ABSENCE) ? denial.first() + 1 : denial.end())
            && bad.first() - denial.end() <= REACH
            && sentence.isOneClause(denial.end(), bad.first())
            && (fault || predicate(bad.first()))
            && !speaksOf(denial.end(), bad.first()) // "no one asked why she missed school"
            && !sentence.any(denial.end(), bad.first(), hit -> hit.isOneOf(SEEING))) {
          dropWithNext(bad);
          sentence.relabel(denial, Kinds.NO_SHORTCOMING);
          break;
        }
      }
    }
  }

  /** "Weak or late": what is denied of one fault is denied of the next beside it. */
  private void dropWithNext(PhraseMatch bad) {
    sentence.remove(bad);
    sentence.removeWithin(bad.first(), bad.end(), PhraseMatch::isFault);
    int end = bad.end();
    String or = sentence.word(end);
    boolean nor = or.equals("nor"); // "neither vague nor left too late"
    if (nor && !sentence.any(end + 1, end + NEAR, hit -> hit.has(Trait.DESIRABLE))) {
      sentence.removeWithin(end, end + 1, hit -> hit.is(Kinds.NEGATOR));
    }
    if (OR.contains(or)) {
      sentence.removeWithin(end + 1, end + (nor ? NEAR : 2), PhraseMatch::isFault);
    }
  }

  private boolean ofNobody(PhraseMatch denial) {
    String word = sentence.word(denial.first());
    String next = sentence.word(denial.first() + 1);
    return NOBODY.contains(word)
        || (word.equals("not") && (next.equals("a") || next.equals("one")));
  }

  private boolean predicate(int at) {
    return BE.contains(sentence.word(at))
        || BE.contains(sentence.word(at - 1))
        || BE.contains(sentence.word(at - 2));
  }

  /** "Poor practice is not tolerated". */
  private void resolved() {
    for (PhraseMatch resolved : sentence.of(Kinds.RESOLVED)) {
      int from = Math.max(0, resolved.first() - REACH);
      boolean blame =
          sentence.any(
              from,
              resolved.first(),
              hit ->
                  hit.isBad()
                      && !hit.is(Kinds.RISK)
                      && sentence.isOneClause(hit.end(), resolved.first()));
      if (blame) {
        sentence.removeWithin(
            from,
            resolved.end(),
            hit -> !hit.equals(resolved) && (hit.isBad() || hit.is(Kinds.NEGATOR)));
        sentence.relabel(resolved, Kinds.NO_SHORTCOMING);
      }
    }
  }

  /** "Caseloads are no longer too high" and "are not too high" were found as one fault. */
  private void faultsDeniedInside() {
    for (PhraseMatch hit : sentence.hits()) {
      if (!hit.isFault()) {
        continue;
      }
      for (int i = hit.first() + 1; i < hit.end() - 1; i++) {
        boolean ended = sentence.word(i).equals("no") && sentence.word(i + 1).equals("longer");
        boolean denied = hit.is(Kinds.SHORTCOMING) && INSIDE.contains(sentence.word(i));
        if (ended || denied) {
          sentence.removeWithin(
              hit.first(), hit.end(), other -> !other.equals(hit) && !other.is(Kinds.PRAISE));
          sentence.relabel(hit, ended ? Kinds.IMPROVED : Kinds.NO_SHORTCOMING);
          if (sentence.word(i).equals("neither")) {
            sentence.removeWithin(hit.end(), hit.end() + 1, other -> other.is(Kinds.NEGATOR));
            sentence.removeWithin(hit.end(), hit.end() + 3, PhraseMatch::isBad);
          }
          break;
        }
      }
    }
  }

  /** "Most children change school" and "many families are poor" name nothing that they get. */
  private void many() {
    for (PhraseMatch many : sentence.of(Kinds.SERVICE)) {
      if (!MANY.contains(sentence.word(many.first())) || many.end() - many.first() > 1) {
        continue;
      }
      int from = many.end();
      boolean served =
          sentence.any(
              from,
              sentence.size(),
              hit -> hit.has(Trait.DESIRABLE) || hit.is(Kinds.RELATIVE) || hit.is(Kinds.BETTER));
      if (served) {
        continue;
      }
      if (sentence.any(from, sentence.size(), hit -> hit.rowHas(Trait.EVENT))) {
        sentence.relabel(many, Kinds.CRITICISM);
      } else if (sentence.has(Kinds.EXTERNAL)) {
        sentence.remove(many);
      }
    }
  }
}
