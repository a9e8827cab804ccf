package io.github.inspectionreports.internal.cue.negation;

import io.github.inspectionreports.internal.cue.grammar.Auxiliaries;
import io.github.inspectionreports.internal.cue.grammar.Kinds;
import io.github.inspectionreports.internal.cue.grammar.MatchedSentence;
import io.github.inspectionreports.internal.cue.grammar.PhraseMatch;
import io.github.inspectionreports.internal.cue.grammar.Trait;
import java.util.Set;

/** What is no longer so: the end of a fault is progress, the end of a good thing a fault. */
final class Cessation {
  /** What is no longer there, used or seen: its name says whether that is good. */
  private static final Set<String> PRESENT =
      Set.of(
          ("used evident seen found apparent present visible there noted identified made placed in"
                  + " relied needed")
              .split(" "));

  /** What people no longer have to do was a burden. */
  private static final Set<String> IMPOSED =
      Set.of("have", "has", "need", "needs", "rely", "relies", "depend", "depends");

  /** What is no longer done is missed, where no word says that it was bad. */
  private static final Set<String> DOING =
      Set.of(
          ("check checks read reads attend attends track tracks meet meets visit visits employ"
                  + " employs offer offers provide provides hold holds review reviews monitor"
                  + " monitors see sees give gives get gets hear hears listen listens share shares"
                  + " run runs fund funds record records keep keeps trust feel feels take takes"
                  + " write writes chair chairs sample samples talk speak ask asks send sends"
                  + " have has sign signs help helps plan plans include includes involve involves"
                  + " invite invites celebrate answer answers return call calls train trains"
                  + " support supports match recruit recruits challenge challenges")
              .split(" "));

  /** What people no longer get. */
  private static final Set<String> GETTING =
      Set.of("given", "offered", "invited", "told", "visited", "asked", "consulted", "sent");

  private static final int REACH = 8;

  private Cessation() {}

  static void read(MatchedSentence sentence) {
    for (PhraseMatch end : sentence.of(Kinds.NO_LONGER)) {
      if (sentence.any(0, end.first() + 1, match -> match.isChange() && match.contains(end))) {
        sentence.remove(end); // "no longer given complex cases" says it all
        continue;
      }
      int to = Math.min(sentence.clauseEnd(end.end()), end.end() + REACH);
      // "No longer common" is about what is before it, "no longer the case that" is not.
      boolean usual =
          sentence.any(
              end.end(),
              to,
              match -> match.is(Kinds.USUAL) && !sentence.word(match.end()).equals("that"));
      int from = usual ? 0 : end.end();
      boolean bad =
          sentence.any(
                  from,
                  usual ? end.first() : to,
                  match -> match.isNegative() || isWithout(sentence, match))
              || isImposed(sentence, end.end())
              || sentence.any(
                  0, end.first(), match -> match.isNegative() && match.end() > end.end());
      boolean good =
          sentence.any(
                  from, to, match -> match.has(Trait.NEGATIVE_WHEN_NEGATED) || match.isPositive())
              || DOING.contains(sentence.word(end.end()))
              || GETTING.contains(sentence.word(end.end()));
      String done = sentence.word(end.end());
      boolean missed = DOING.contains(done) && !done.startsWith("ha");
      boolean present = PRESENT.contains(sentence.word(end.end()));
      if (present && sentence.any(0, end.first(), PhraseMatch::isNegativeOfService)) {
        sentence.removeWithin(
            0,
            to,
            match ->
                match.isNegativeOfService()
                    || (match.first() >= end.end() && match.has(Trait.NEGATIVE_WHEN_NEGATED)));
        sentence.removeWithin(0, to, match -> match.is(Kinds.NOTICING) || match.is(Kinds.SERVICE));
        sentence.relabel(end, Kinds.IMPROVED);
      } else if (bad && !missed) {
        sentence.removeWithin(
            0,
            to,
            match ->
                (match.isNegative() || isWithout(sentence, match))
                    && (match.first() >= from
                        || match.end() > end.end()
                        || isSubject(sentence, match, end.first())));
        sentence.removeWithin(end.first(), to, match -> match.has(Trait.NEGATIVE_WHEN_NEGATED));
        sentence.relabel(end, Kinds.IMPROVED);
      } else if (good) {
        sentence.removeWithin(from, to, match -> missed && match.isNegative());
        sentence.removeWithin(
            from, to, match -> match.has(Trait.NEGATIVE_WHEN_NEGATED) || match.isPositive());
        sentence.relabel(end, Kinds.WORSENED);
      }
    }
  }

  /** "The wait is no longer excessive": the wait is what is so no more. */
  private static boolean isSubject(MatchedSentence sentence, PhraseMatch match, int ended) {
    return match.isFault()
        && match.end() < ended
        && Auxiliaries.FINITE_BE.contains(sentence.word(ended - 1))
        && sentence.isOneClause(match.end(), ended);
  }

  /** Returns whether a match is the negator "without". */
  static boolean isWithout(MatchedSentence sentence, PhraseMatch match) {
    return match.is(Kinds.NEGATOR) && sentence.word(match.first()).equals("without");
  }

  private static boolean isImposed(MatchedSentence sentence, int at) {
    return IMPOSED.contains(sentence.word(at))
        && (sentence.word(at + 1).equals("to") || sentence.word(at + 1).equals("on"));
  }
}
