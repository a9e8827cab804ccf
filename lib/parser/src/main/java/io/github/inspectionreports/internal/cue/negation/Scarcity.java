package io.github.inspectionreports.internal.cue.negation;

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

  /** "Few families wait, and none waits for long": negates what few have. */
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
      for (PhraseMatch match : sentence.matches()) {
        boolean after =
            match.first() >= few.end() || (match.first() > few.first() && match.end() > few.end());
        if (!after
            || !sentence.isOneClause(few.end(), Math.max(few.end(), match.first()))
            || sentence.isQualifying(match.first())
            || isTime(match)) {
          continue;
        }
        if (isSubject(match) || isDoneBadly(match)) {
          continue; // "hardly any court work is marred by delay"
        }
        // "Few have manageable caseloads" blames, as "few are visited" does.
        if (match.has(Trait.NEGATIVE_WHEN_NEGATED)
            || match.is(Kinds.NO_SHORTCOMING)
            || match.first() - few.end() >= REACH) {
          break;
        }
        if (match.isNegative() || match.is(Kinds.WORSENED)) {
          bad = match;
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
            from,
            to,
            match -> (match.isNegative() || match.is(Kinds.WORSENED)) && !match.equals(few));
        sentence.relabelAlone(few, Kinds.NO_SHORTCOMING);
      }
    }
  }

  /** "Only two reviews were held late": the word after what is done says how. */
  private boolean isDoneBadly(PhraseMatch match) {
    return match.is(Kinds.SERVICE)
        && sentence.any(match.end(), match.end() + 1, PhraseMatch::isFault);
  }

  /** Few have a fault, "and none has" another. */
  private void none(int from, int to) {
    for (PhraseMatch none : sentence.of(Kinds.NEGATOR)) {
      if (none.first() >= from
          && none.first() < to
          && NOBODY.contains(sentence.word(none.first()))
          && sentence.any(none.end(), none.end() + NEAR, PhraseMatch::isNegative)) {
        sentence.relabel(none, Kinds.NO_SHORTCOMING);
      }
    }
  }

  /** "Within a month of coming into care" says when. */
  private boolean isTime(PhraseMatch match) {
    return match.is(Kinds.BURDEN) && BEFORE_TIME.contains(sentence.word(match.first() - 1));
  }

  /** Returns whether a word of service is the noun of which something is said. */
  private boolean isSubject(PhraseMatch match) {
    return (match.is(Kinds.SERVICE) || match.is(Kinds.ASSET))
        && FINITE.contains(sentence.word(match.end()));
  }

  /** "Turnover is not a problem". */
  private void notUsual() {
    for (PhraseMatch usual : sentence.of(Kinds.USUAL)) {
      for (PhraseMatch negation : sentence.of(Kinds.NEGATOR)) {
        if (negation.end() <= usual.first()
            && usual.first() - negation.end() <= 1
            && !sentence.any(
                0, negation.end(), match -> match.is(Kinds.CRITICISM) && match.contains(negation))
            && sentence.bad(0, negation.first())) {
          sentence.removeWithin(0, usual.end() + 1, PhraseMatch::isNegative);
          sentence.relabel(negation, Kinds.NO_SHORTCOMING);
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
      boolean before =
          !tooFew && sentence.any(from, rare.first(), PhraseMatch::isNegativeOfService);
      boolean after =
          !tooFew
              && sentence.word(rare.end()).equals("for")
              && sentence.any(
                  rare.end(),
                  to,
                  match -> match.isNegativeOfService() || Cessation.isWithout(sentence, match));
      boolean good =
          sentence.any(from, rare.first(), match -> match.isPositive() || match.is(Kinds.SERVICE))
              || (sentence.word(rare.end()).equals("for")
                  && sentence.any(rare.end(), to, match -> match.is(Kinds.ASSET)))
              || tooFew;
      sentence.removeWithin(
          rare.first(),
          rare.end(),
          match ->
              !match.equals(rare)
                  && (match.has(Trait.EVALUATIVE)
                      || match.is(Kinds.NEGATOR)
                      || (PRONOUN.contains(sentence.word(rare.first())) && match.isChange())));
      boolean changes = holdsAny(rare, BECOME);
      if (before || after) {
        sentence.removeWithin(
            from,
            before ? rare.first() : to,
            match -> match.isNegativeOfService() || Cessation.isWithout(sentence, match));
        sentence.relabel(rare, changes ? Kinds.IMPROVED : Kinds.NO_SHORTCOMING);
      } else if (good) {
        sentence.removeWithin(from, rare.first(), PhraseMatch::isPositive);
        sentence.relabel(rare, changes ? Kinds.WORSENED : Kinds.CRITICISM);
      }
    }
  }

  private boolean holdsAny(PhraseMatch rare, Set<String> words) {
    return sentence.hasWord(words, rare.first(), rare.end());
  }
}
