package io.github.inspectionreports.internal.cue.negation;

import io.github.inspectionreports.internal.cue.grammar.Auxiliaries;
import io.github.inspectionreports.internal.cue.grammar.Kinds;
import io.github.inspectionreports.internal.cue.grammar.MatchedSentence;
import io.github.inspectionreports.internal.cue.grammar.PhraseMatch;
import io.github.inspectionreports.internal.cue.grammar.Trait;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Negations that take more than a word: a fault that few or none have, and a negation negated ("no
 * child is without a plan"). What has ended ({@link Cessation}) is read among them.
 */
public final class Negations {
  private static final int REACH = 11;

  private static final int NEAR = 4;

  /** Verbs and adverbs of negation that a negation before them undoes. */
  private static final Set<String> UNDONE = Set.of("without", "unable", "lacking");

  private static final Set<String> RELATIVE = Set.of("that", "who", "which", "whom", "where");

  /** What is done about a fault or a risk, and not the fault itself. */
  private static final Set<String> SEEING = Set.of(Kinds.NOTICING, Kinds.REMEDY, Kinds.PRAISE);

  private static final Set<String> NOBODY = Set.of("no", "none", "nobody", "neither");
  private static final Set<String> BE_HAVE_OR_LEFT =
      Auxiliaries.and(Auxiliaries.BE, "has have had left");

  /** Words after which a thing is only spoken of. */
  private static final Set<String> ABOUT =
      Set.of("about", "right", "rights", "how", "why", "when", "whether", "told", "asked", "know");

  private static final Set<String> OR = Set.of("or", "nor", "and");

  private static final Set<String> MANY = Set.of("many", "most", "majority");

  private static final Set<String> INSIDE = Set.of("not", "neither", "never", "no");

  private final MatchedSentence sentence;

  private Negations(MatchedSentence sentence) {
    this.sentence = sentence;
  }

  public static void read(MatchedSentence sentence) {
    Negations negations = new Negations(sentence);
    negations.noEvidence();
    negations.nobody();
    negations.doubleNegation();
    Scarcity.scarce(sentence);
    negations.burdens();
    Scarcity.unusual(sentence);
    negations.notAtRisk();
    negations.resolved();
    Cessation.read(sentence);
    negations.many();
    negations.faultsNegatedInside();
    negations.overlapping();
  }

  /** "Few changes of social worker": drops a fault that overlaps such a match. */
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
      PhraseMatch negated = null;
      for (PhraseMatch match : sentence.matches()) {
        boolean blame = match.isNegative() || match.is(Kinds.NEGATOR);
        boolean wanted = match.has(Trait.NEGATIVE_WHEN_NEGATED) || match.has(Trait.PROVISIONAL);
        if (match.first() >= none.end() && (blame || wanted)) {
          negated = match;
          break;
        }
      }
      boolean blame =
          negated != null
              && sentence.any(
                  negated.first(),
                  negated.end() + 1, // "are applied poorly" negates the "poorly"
                  match ->
                      (match.isNegative() && !match.is(Kinds.SCARCE)) || match.is(Kinds.NEGATOR));
      if (!blame) {
        isLacking(
            none,
            none.end(),
            match ->
                match.has(Trait.NEGATIVE_WHEN_NEGATED)
                    || match.has(Trait.PROVISIONAL)
                    || match.isPositive());
      }
    }
  }

  /** What is negated so should be there: the negation blames, and what it negates says nothing. */
  private void isLacking(PhraseMatch none, int from, Predicate<PhraseMatch> negated) {
    int segment = sentence.segment(none.first());
    sentence.removeWithin(
        from,
        sentence.size(),
        match -> sentence.segment(match.first()) == segment && negated.test(match));
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
              match ->
                  sentence.segment(match.first()) == segment
                      && (match.isNegative()
                          || match.is(Kinds.NEGATOR)
                          || match.is(Kinds.NO_SHORTCOMING)));
      if (!blame
          && sentence.any(
              none.first() + 1,
              none.end() + NEAR,
              match ->
                  match.isPositive() && sentence.isOneClause(none.first() + 1, match.first()))) {
        isLacking(
            none,
            none.first() + 1,
            match -> match.isPositive() || match.has(Trait.NEGATIVE_WHEN_NEGATED));
      }
    }
  }

  /** "No child is without a plan"; "there is little that leaders do not know". */
  private void doubleNegation() {
    for (PhraseMatch first : sentence.matches()) {
      if (!first.is(Kinds.NEGATOR) && !first.is(Kinds.SCARCE) && !first.is(Kinds.ABSENCE)) {
        continue;
      }
      for (PhraseMatch second : sentence.matches()) {
        if (second.is(Kinds.NEGATOR)
            && second.first() >= first.end() - (first.is(Kinds.ABSENCE) ? 1 : 0)
            && second.first() - first.end() < REACH
            && sentence.isOneClause(first.end(), second.first())
            && undoes(first, second)) {
          sentence.removeWithin(
              first.end(),
              second.first(),
              match -> match.is(Kinds.SERVICE) || match.is(Kinds.NOTICING));
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
      // "Were not followed, which left a child without" negates twice and undoes nothing.
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

  /** "Children do not change placement": no fault of the service by itself, good when negated. */
  private void burdens() {
    for (PhraseMatch negation : sentence.matches()) {
      if (!negation.is(Kinds.NEGATOR) && !negation.is(Kinds.ABSENCE)) {
        continue;
      }
      for (PhraseMatch burden : sentence.of(Kinds.BURDEN)) {
        if (burden.first() >= negation.end()
            && burden.first() - negation.end() <= 6
            && sentence.isOneClause(negation.end(), burden.first())
            && !speaksOf(negation.end(), burden.first())
            && !(ofNobody(negation) && isServedAfter(burden))
            && !saysWho(negation, burden)
            && !sentence.any(
                0, negation.end(), match -> match.isChange() && match.contains(negation))
            && !sentence.any(
                negation.end(), burden.first(), match -> match.has(Trait.NEGATIVE_WHEN_NEGATED))) {
          boolean goesOn = sentence.isOneClause(burden.end(), burden.end() + 1);
          sentence.removeWithin(
              burden.first(),
              burden.end() + (goesOn ? 1 : 0), // "no child waits too long"
              PhraseMatch::isFault);
          sentence.removeWithin(
              negation.end(),
              burden.first(),
              match -> match.isNegative() && match.end() > burden.first());
          sentence.relabel(negation, Kinds.NO_SHORTCOMING);
        }
      }
    }
  }

  /** "Not offered to all who go missing": the burden only says to whom. */
  private boolean saysWho(PhraseMatch negation, PhraseMatch burden) {
    return negation.is(Kinds.NEGATOR)
        && !ofNobody(negation)
        && sentence.hasWord(RELATIVE, negation.end(), burden.first());
  }

  /** "None of the boys in custody were visited": the burden only says who was not. */
  private boolean isServedAfter(PhraseMatch burden) {
    return sentence.any(
        burden.end(),
        burden.end() + 2,
        match ->
            match.is(Kinds.SERVICE)
                && Auxiliaries.FINITE_BE.contains(sentence.word(match.first())));
  }

  /** "Are not told about their right to come into care" negates the telling alone. */
  private boolean speaksOf(int from, int to) {
    return sentence.hasWord(ABOUT, from, to);
  }

  /** "None of the children was at risk", "not one review had been missed". */
  private void notAtRisk() {
    for (PhraseMatch negation : sentence.matches()) {
      if (!negation.is(Kinds.NEGATOR) && !negation.is(Kinds.ABSENCE)) {
        continue;
      }
      for (PhraseMatch bad : sentence.matches()) {
        boolean risk = bad.is(Kinds.RISK);
        boolean fault = bad.isFault();
        boolean nothing =
            sentence.word(negation.first()).equals("nothing") && predicate(bad.first());
        if ((risk || (fault && (ofNobody(negation) || nothing)))
            && bad.first() >= (negation.is(Kinds.ABSENCE) ? negation.first() + 1 : negation.end())
            && bad.first() - negation.end() <= REACH
            && sentence.isOneClause(negation.end(), bad.first())
            && (fault || predicate(bad.first()))
            && !speaksOf(negation.end(), bad.first()) // "no one asked why she missed school"
            && !sentence.any(negation.end(), bad.first(), match -> match.isOneOf(SEEING))) {
          dropWithNext(bad);
          sentence.relabel(negation, Kinds.NO_SHORTCOMING);
          break;
        }
      }
    }
  }

  /** "Weak or late": what is negated of one fault is negated of the next beside it. */
  private void dropWithNext(PhraseMatch bad) {
    sentence.remove(bad);
    sentence.removeWithin(bad.first(), bad.end(), PhraseMatch::isFault);
    int end = bad.end();
    String or = sentence.word(end);
    boolean nor = or.equals("nor"); // "neither vague nor left too late"
    if (nor
        && !sentence.any(end + 1, end + NEAR, match -> match.has(Trait.NEGATIVE_WHEN_NEGATED))) {
      sentence.removeWithin(end, end + 1, match -> match.is(Kinds.NEGATOR));
    }
    if (OR.contains(or)) {
      sentence.removeWithin(end + 1, end + (nor ? NEAR : 2), PhraseMatch::isFault);
    }
  }

  private boolean ofNobody(PhraseMatch negation) {
    String word = sentence.word(negation.first());
    String next = sentence.word(negation.first() + 1);
    return NOBODY.contains(word)
        || (word.equals("not") && (next.equals("a") || next.equals("one")));
  }

  private boolean predicate(int at) {
    return BE_HAVE_OR_LEFT.contains(sentence.word(at))
        || BE_HAVE_OR_LEFT.contains(sentence.word(at - 1))
        || BE_HAVE_OR_LEFT.contains(sentence.word(at - 2));
  }

  /** "Poor practice is not tolerated". */
  private void resolved() {
    for (PhraseMatch resolved : sentence.of(Kinds.RESOLVED)) {
      int from = Math.max(0, resolved.first() - REACH);
      boolean blame =
          sentence.any(
              from,
              resolved.first(),
              match ->
                  match.isNegative()
                      && !match.is(Kinds.RISK)
                      && sentence.isOneClause(match.end(), resolved.first()));
      if (blame) {
        sentence.removeWithin(
            from,
            resolved.end(),
            match -> !match.equals(resolved) && (match.isNegative() || match.is(Kinds.NEGATOR)));
        sentence.relabel(resolved, Kinds.NO_SHORTCOMING);
      }
    }
  }

  /** "Caseloads are no longer too high" and "are not too high" were found as one fault. */
  private void faultsNegatedInside() {
    for (PhraseMatch match : sentence.matches()) {
      if (!match.isFault()) {
        continue;
      }
      for (int i = match.first() + 1; i < match.end() - 1; i++) {
        boolean ended = sentence.word(i).equals("no") && sentence.word(i + 1).equals("longer");
        boolean negated = match.is(Kinds.SHORTCOMING) && INSIDE.contains(sentence.word(i));
        if (ended || negated) {
          sentence.removeWithin(
              match.first(), match.end(), other -> !other.equals(match) && !other.is(Kinds.PRAISE));
          sentence.relabel(match, ended ? Kinds.IMPROVED : Kinds.NO_SHORTCOMING);
          if (sentence.word(i).equals("neither")) {
            sentence.removeWithin(match.end(), match.end() + 1, other -> other.is(Kinds.NEGATOR));
            sentence.removeWithin(match.end(), match.end() + 3, PhraseMatch::isNegative);
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
              match ->
                  match.has(Trait.NEGATIVE_WHEN_NEGATED)
                      || match.is(Kinds.RELATIVE)
                      || match.is(Kinds.BETTER));
      if (served) {
        continue;
      }
      if (sentence.any(from, sentence.size(), match -> match.rowHas(Trait.EVENT))) {
        sentence.relabel(many, Kinds.CRITICISM);
      } else if (sentence.has(Kinds.EXTERNAL)) {
        sentence.remove(many);
      }
    }
  }
}
