package io.github.inspectionreports.internal.cue.negation;

import io.github.inspectionreports.internal.cue.grammar.Kinds;
import io.github.inspectionreports.internal.cue.grammar.MatchedSentence;
import io.github.inspectionreports.internal.cue.grammar.PhraseMatch;
import io.github.inspectionreports.internal.cue.grammar.Trait;
import java.util.Set;

/**
 * What is said but is not true: a belief that inspectors do not share, and a condition contrary to
 * fact. Praise in them does not count. Nor does praise of what has hardly begun.
 */
public final class Factuality {
  /** So many words "if it had not been for" can have. */
  private static final int OWED_REACH = 7;

  /** So many words after "was not the case" its time is named. */
  private static final int PAST_REACH = 4;

  private static final Set<String> PAST = Set.of("last", "previous", "earlier", "before", "ago");

  private static final Set<String> THAT = Set.of("that");

  private static final Set<String> SAYING = Set.of("say", "says", "said", "speak", "speaks");

  private Factuality() {}

  public static void read(MatchedSentence sentence) {
    counterfactual(sentence);
    beliefs(sentence);
    barelyBegun(sentence);
  }

  /** "How views are heard is in its infancy": what has hardly begun is not praised. */
  private static void barelyBegun(MatchedSentence sentence) {
    for (PhraseMatch early : sentence.of("early")) {
      if (early.rowHas(Trait.BARELY_BEGUN)) {
        int segment = sentence.segment(early.first());
        sentence.removeWithin(
            0,
            early.end(),
            match ->
                match.has(Trait.POSITIVE_UNLESS_NEGATED)
                    && sentence.segment(match.first()) == segment);
      }
    }
  }

  /** "Had managers acted sooner, children would have been safer"; "the service needed to". */
  private static void counterfactual(MatchedSentence sentence) {
    for (PhraseMatch condition : sentence.of(Kinds.COUNTERFACTUAL)) {
      if (isOwed(sentence, condition.first())) {
        owed(sentence, condition);
        return;
      }
      int segment = sentence.segment(condition.first());
      sentence.removeWithin(
          0,
          sentence.size(),
          match ->
              sentence.segment(match.first()) == segment
                  && (match.has(Trait.POSITIVE_UNLESS_NEGATED)
                      || match.isNegative()
                      || match.isPositive()
                      || match.is(Kinds.NEGATOR)));
    }
  }

  /** "Had it not been for", "were it not for"; "but for the skill" and "without the skill". */
  private static boolean isOwed(MatchedSentence sentence, int first) {
    if (sentence.word(first).equals("but") || sentence.word(first).equals("without")) {
      return true;
    }
    for (int i = first; i < first + OWED_REACH; i++) {
      String before =
          sentence.word(i - 1).equals("been") ? sentence.word(i - 2) : sentence.word(i - 1);
      if (sentence.word(i).equals("for") && before.equals("not")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Had it not been for her worker, she would have left" praises what averted the worse; "had it
   * not been for the delay" blames the delay.
   */
  private static void owed(MatchedSentence sentence, PhraseMatch owed) {
    int segment = sentence.segment(owed.first());
    boolean blame =
        sentence.any(
            owed.end(), sentence.clauseEnd(owed.first()), PhraseMatch::isNegativeOfService);
    sentence.removeWithin(
        0,
        sentence.size(),
        match ->
            !match.equals(owed)
                && sentence.segment(match.first()) == segment
                && (match.is(Kinds.COUNTERFACTUAL)
                    || match.is(Kinds.NEGATOR)
                    || match.has(Trait.POSITIVE_UNLESS_NEGATED)
                    || match.has(Trait.PROVISIONAL)
                    || match.isNegative()
                    || match.isPositive()
                    || match.isChange()));
    sentence.relabel(owed, blame ? Kinds.CRITICISM : Kinds.NO_SHORTCOMING);
  }

  /** "Leaders said to us that", "the board was assured that": someone says what comes next. */
  private static boolean isOfWhatWasSaid(MatchedSentence sentence, PhraseMatch contradicted) {
    return sentence.has("attribution")
        || sentence.has(Kinds.BELIEF)
        || sentence.hasWord(SAYING, 0, sentence.size())
        || (sentence.has("leaders") && sentence.hasWord(THAT, 0, contradicted.first()));
  }

  /** "Which was not the case at the last inspection": it is so now. */
  private static boolean isOfThePast(MatchedSentence sentence, int from) {
    return sentence.hasWord(PAST, from, from + PAST_REACH);
  }

  /** "Leaders believe that practice is sound, but inspectors found drift." */
  private static void beliefs(MatchedSentence sentence) {
    for (PhraseMatch belief : sentence.of(Kinds.BELIEF)) {
      int end = belief.end();
      while (end < sentence.size() && !sentence.clauseEndsAfter(end - 1)) {
        end++;
      }
      boolean contradicted =
          sentence.any(
              end,
              sentence.size(),
              match ->
                  match.isNegative() || match.is(Kinds.NEGATOR) || match.is(Kinds.CONTRADICTED));
      if (contradicted) {
        sentence.removeWithin(
            0,
            end,
            match ->
                match.has(Trait.POSITIVE_UNLESS_NEGATED)
                    || match.isPositive()
                    || match.has(Trait.PROVISIONAL));
        sentence.relabel(belief, Kinds.COUNTERFACTUAL);
      }
    }
    for (PhraseMatch match : sentence.of(Kinds.CONTRADICTED)) {
      if (isOfThePast(sentence, match.end())) {
        sentence.removeWithin(match.first(), match.end(), other -> other.is(Kinds.NEGATOR));
        sentence.relabel(match, Kinds.IMPROVED);
        continue;
      }
      if (isOfWhatWasSaid(sentence, match)) {
        sentence.removeWithin(
            0,
            match.first(),
            said ->
                said.has(Trait.POSITIVE_UNLESS_NEGATED)
                    || said.has(Trait.PROVISIONAL)
                    || said.isPositive()
                    || said.is(Kinds.NO_SHORTCOMING)
                    || said.isFault()
                    || said.isChange()
                    || said.is(Kinds.UNUSUAL));
      }
      sentence.relabel(match, Kinds.CRITICISM);
    }
  }
}
