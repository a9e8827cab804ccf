package io.github.inspectionreports.internal.cue.denial;

import io.github.inspectionreports.internal.cue.grammar.Auxiliaries;
import io.github.inspectionreports.internal.cue.grammar.Kinds;
import io.github.inspectionreports.internal.cue.grammar.MatchedSentence;
import io.github.inspectionreports.internal.cue.grammar.PhraseMatch;
import io.github.inspectionreports.internal.cue.grammar.Trait;
import java.util.Set;

/**
 * What few have and what is seldom so: little of a fault is good, little of a good thing a fault.
 */
final class Scarcity {
  private static final int REACH = 11;

  private static final Set<String> FINITE =
      Auxiliaries.and(Auxiliaries.FINITE_BE, "has have take takes took place");

  /** Words that say that it was not so before: "has become a rarity", "is now rare". */
  private static final Set<String> TOO = Set.of("too");

  private static final Set<String> BECOME =
      Set.of("become", "becoming", "becomes", "became", "now", "increasingly");

  /** "Few families wait, and none waits for long": denies what few have. */
  private static final Set<String> NOBODY = Set.of("none", "nobody");

  private static final int NEAR = 4;

  /** "This is the exception" speaks of what was said before. */
  private static final Set<String> REFERRING = Set.of("this", "these", "such");

  private static final Set<String> PRONOUN = Set.of("it", "they", "that");

  private static final Set<String> BEFORE_TIME =
      Set.of("of", "after", "before", "since", "on", "upon", "from", "when");

  private final MatchedSentence sentence;

  private Scarcity(MatchedSentence sentence) {
    this.sentence = sentence;
  }

  static void scarce(MatchedSentence sentence) {
    new Scarcity(sentence).scarce();
  }

  static void unusual(MatchedSentence sentence) {
    Scarcity scarcity = new Scarcity(sentence);
    scarcity.notUsual();
    scarcity.unusual();
  }

  /** "Few children wait" praises, "few children are seen" blames. */
  private void scarce() {
    for (PhraseMatch few : sentence.of(Kinds.SCARCE)) {
      PhraseMatch bad = null;
      for (PhraseMatch hit : sentence.hits()) {
        boolean after =
            hit.first() >= few.end() || (hit.first() > few.first() && hit.end() > few.end());
        if (!after
            || !sentence.isOneClause(few.end(), Math.max(few.end(), hit.first()))
            || sentence.isQualifying(hit.first())
            || isTime(hit)) {
          continue;
        }
        if (isSubject(hit) || isDoneBadly(hit)) {
          continue; // "hardly any court work is marred by delay"
        }
        // "Few have manageable caseloads" blames, as "few are visited" does.
        if (hit.has(Trait.DESIRABLE)
            || hit.is(Kinds.NO_SHORTCOMING)
            || hit.first() - few.end() >= REACH) {
          break;
        }
        if (hit.isBad() || hit.is(Kinds.WORSENED)) {
          bad = hit;
          break;
        }
      }
      if (bad == null) {
        sentence.relabelAlone(few, Kinds.CRITICISM);
      } else {
        int from = Math.min(few.end(), bad.first());
        int to = Math.max(from + REACH, sentence.clauseEnd(from));
        none(from, to);
        sentence.removeWithin(
            from, to, hit -> (hit.isBad() || hit.is(Kinds.WORSENED)) && !hit.equals(few));
        sentence.relabelAlone(few, Kinds.NO_SHORTCOMING);
      }
    }
  }

  /** "Only two reviews were held late": the word after what is done says how. */
  private boolean isDoneBadly(PhraseMatch hit) {
    return hit.is(Kinds.SERVICE) && sentence.any(hit.end(), hit.end() + 1, PhraseMatch::isFault);
  }

  /** Few have a fault, "and none has" another. */
  private void none(int from, int to) {
    for (PhraseMatch none : sentence.of(Kinds.NEGATOR)) {
      if (none.first() >= from
          && none.first() < to
          && NOBODY.contains(sentence.word(none.first()))
          && sentence.any(none.end(), none.end() + NEAR, PhraseMatch::isBad)) {
        sentence.relabel(none, Kinds.NO_SHORTCOMING);
      }
    }
  }

  /** "Within a month of coming into care" says when. */
  private boolean isTime(PhraseMatch hit) {
    return hit.is(Kinds.BURDEN) && BEFORE_TIME.contains(sentence.word(hit.first() - 1));
  }

  /** Returns whether a word of service is the noun of which something is said. */
  private boolean isSubject(PhraseMatch hit) {
    return (hit.is(Kinds.SERVICE) || hit.is(Kinds.ASSET))
        && FINITE.contains(sentence.word(hit.end()));
  }

  /** "Turnover is not a problem". */
  private void notUsual() {
    for (PhraseMatch usual : sentence.of(Kinds.USUAL)) {
      for (PhraseMatch denial : sentence.of(Kinds.NEGATOR)) {
        if (denial.end() <= usual.first()
            && usual.first() - denial.end() <= 1
            && !sentence.any(
                0, denial.end(), hit -> hit.is(Kinds.CRITICISM) && hit.contains(denial))
            && sentence.bad(0, denial.first())) {
          sentence.removeWithin(0, usual.end() + 1, PhraseMatch::isBad);
          sentence.relabel(denial, Kinds.NO_SHORTCOMING);
        }
      }
    }
  }

  /** "This is the exception", "but it is rare": what was said before is so. */
  private boolean refersBack(int at) {
    return REFERRING.contains(sentence.word(at))
        || (at > 1 && PRONOUN.contains(sentence.word(at)) && sentence.clauseEndsAfter(at - 2));
  }

  /** "Delays are rare" praises, "visits are rare" blames. */
  private void unusual() {
    for (PhraseMatch rare : sentence.of(Kinds.UNUSUAL)) {
      int from = rare.first();
      boolean refersBack = refersBack(from - 1);
      while (from > 0 && (refersBack || !sentence.clauseEndsAfter(from - 1))) {
        from--;
      }
      int to = Math.min(sentence.size(), rare.end() + REACH);
      boolean tooFew = holdsAny(rare, TOO); // nobody wants more of what is bad
      boolean before = !tooFew && sentence.any(from, rare.first(), PhraseMatch::isBlame);
      boolean after =
          !tooFew
              && sentence.word(rare.end()).equals("for")
              && sentence.any(rare.end(), to, hit -> hit.isBlame() || isWithout(hit));
      boolean good =
          sentence.any(from, rare.first(), hit -> hit.isGood() || hit.is(Kinds.SERVICE))
              || (sentence.word(rare.end()).equals("for")
                  && sentence.any(rare.end(), to, hit -> hit.is(Kinds.ASSET)))
              || tooFew;
      sentence.removeWithin(
          rare.first(),
          rare.end(),
          hit ->
              !hit.equals(rare)
                  && (hit.has(Trait.JUDGING)
                      || hit.is(Kinds.NEGATOR)
                      || (PRONOUN.contains(sentence.word(rare.first())) && hit.isChange())));
      boolean changes = holdsAny(rare, BECOME);
      if (before || after) {
        sentence.removeWithin(
            from, before ? rare.first() : to, hit -> hit.isBlame() || isWithout(hit));
        sentence.relabel(rare, changes ? Kinds.IMPROVED : Kinds.NO_SHORTCOMING);
      } else if (good) {
        sentence.removeWithin(from, rare.first(), PhraseMatch::isGood);
        sentence.relabel(rare, changes ? Kinds.WORSENED : Kinds.CRITICISM);
      }
    }
  }

  private boolean isWithout(PhraseMatch hit) {
    return hit.is(Kinds.NEGATOR) && sentence.word(hit.first()).equals("without");
  }

  private boolean holdsAny(PhraseMatch rare, Set<String> words) {
    return sentence.hasWord(words, rare.first(), rare.end());
  }
}
