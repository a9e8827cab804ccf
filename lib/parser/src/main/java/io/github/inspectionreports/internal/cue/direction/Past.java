package io.github.inspectionreports.internal.cue.direction;

import io.github.inspectionreports.internal.cue.grammar.Kinds;
import io.github.inspectionreports.internal.cue.grammar.MatchedSentence;
import io.github.inspectionreports.internal.cue.grammar.PhraseMatch;
import java.util.Set;

/** What the words for an earlier time say by themselves of what came after it. */
record Past(MatchedSentence sentence, PhraseMatch then) {
  /** Words for an earlier time that is over. */
  private static final Set<String> OVER =
      Set.of("used", "formerly", "previously", "once", "hitherto", "past", "from", "ago", "until");

  /** Words for what was so as a rule, and is no more. */
  private static final Set<String> ENDED = Set.of("used", "formerly", "previously", "hitherto");

  private static final Set<String> IS = Set.of("is", "are", "has", "have");

  private static final Set<String> OBLIGED = Set.of("had", "needed");

  /** So many words what was so can have between its commas. */
  private static final int ASIDE = 9;

  /** So many words after "had" its fault is looked for. */
  private static final int REACH = 7;

  /** "After years of churn". */
  boolean isAfter() {
    return sentence.word(then.first()).equals("after");
  }

  /** "Used to be late", where it is not said of some of them. */
  boolean isEnded() {
    return ENDED.contains(sentence.word(then.first())) && !sentence.isQualifying(then.first());
  }

  /** "Reviews, previously late, are on time": what was so is said between commas. */
  boolean isAside() {
    int end = sentence.clauseEnd(then.first());
    return sentence.commaAfter(then.first() - 1)
        && end - then.first() <= ASIDE
        && IS.contains(sentence.word(end));
  }

  /** Returns whether words say by themselves that something is so no more: "used to", "once". */
  boolean isOver() {
    if (then.is(Kinds.TRANSITION)) {
      return false;
    }
    return sentence.of(Kinds.FORMERLY).stream()
        .anyMatch(match -> sentence.hasWord(OVER, match.first(), match.end()));
  }

  /** "Calls that had piled up have now been read". */
  boolean hadBeen() {
    int had = then.end() - 1;
    return sentence.word(had).equals("had")
        && sentence.any(had, had + REACH, match -> match.isFault() || match.is(Kinds.WORSENED));
  }

  /** "Where parents once had to ask twice": what people had to do was a burden. */
  boolean isImposed() {
    return sentence.word(then.end() - 1).equals("to")
        && OBLIGED.contains(sentence.word(then.end() - 2));
  }
}
