package io.github.inspectionreports.internal.cue.direction;

import io.github.inspectionreports.internal.cue.grammar.Auxiliaries;
import io.github.inspectionreports.internal.cue.grammar.Kinds;
import io.github.inspectionreports.internal.cue.grammar.MatchedSentence;
import io.github.inspectionreports.internal.cue.grammar.PhraseMatch;
import io.github.inspectionreports.internal.cue.grammar.Trait;
import java.util.Set;

/** How far the subject of a word of rising or falling reaches back, and its object on. */
final class Extent {
  private static final int SUBJECT_REACH = 18;
  private static final int OBJECT_REACH = 10;

  /** Words that show that the verb before them has no object. */
  private static final Set<String> NO_OBJECT =
      Set.of(
          ("to by from since in over during at and but as with across for so because after until"
                  + " through this while when now again too on within between below above despite than"
                  + " following due thanks well further steeply sharply overall year")
              .split(" "));

  /** Words that begin what is said between commas. */
  private static final Set<String> ASIDE =
      Set.of("which", "identified", "noted", "found", "highlighted");

  private static final Set<String> FINITE =
      Auxiliaries.and(
          Auxiliaries.FINITE_BE,
          "has have had do does did will would can could may might should must because so if when");

  private final MatchedSentence sentence;

  Extent(MatchedSentence sentence) {
    this.sentence = sentence;
  }

  /** "An increase in complaints and a decrease in visits" moves two things. */
  int nextMove(PhraseMatch match) {
    for (PhraseMatch other : sentence.matches()) {
      if (other.first() > match.end()
          && (other.is(Kinds.RISE) || other.is(Kinds.DROP))
          && other.rowHas(Trait.NOUN)) {
        return other.first();
      }
    }
    return sentence.size();
  }

  boolean hasObject(int at) {
    int i = at;
    while (i < sentence.size() && sentence.word(i).endsWith("ly")) {
      i++;
    }
    return i < sentence.size()
        && !NO_OBJECT.contains(sentence.word(i))
        && !Character.isDigit(sentence.word(i).charAt(0))
        && !sentence.boundaryAfter(i - 1);
  }

  int objectEnd(int from) {
    int end = Math.min(sentence.size(), from + OBJECT_REACH);
    for (int i = from; i < end; i++) {
      if (i > from && FINITE.contains(sentence.word(i))) {
        return i;
      }
      if (sentence.boundaryAfter(i)) {
        return i + 1;
      }
    }
    return end;
  }

  /** "Education, health and care assessments": the comma parts things of a list. */
  private boolean isListed(int word) {
    return sentence.word(word + 2).equals("and");
  }

  /** Returns whether a comma after a word is inside the name of a thing. */
  private boolean isInPhrase(int word) {
    return sentence.any(
        0,
        word + 1,
        match -> match.end() > word + 1 && (match.is(Kinds.BURDEN) || match.is(Kinds.ASSET)));
  }

  /**
   * "Drift, which plagued court work, has vanished": what is said between commas is passed over.
   */
  private int beforeAside(int verb) {
    if (sentence.commaAfter(verb - 1)) {
      for (int i = verb - 2; i >= Math.max(0, verb - SUBJECT_REACH); i--) {
        if (sentence.commaAfter(i)) {
          return ASIDE.contains(sentence.word(i + 1)) ? i + 1 : verb;
        }
      }
    }
    return verb;
  }

  int subjectStart(int verb) {
    int last = beforeAside(verb);
    int from = last;
    boolean relative = false;
    for (int i = last - 1; i >= Math.max(0, verb - SUBJECT_REACH); i--) {
      boolean comma = sentence.commaAfter(i) && from < last && !isInPhrase(i) && !isListed(i);
      if (sentence.clauseEndsAfter(i) || comma) {
        break;
      }
      relative = sentence.word(i - 1).equals("who") || sentence.word(i - 1).equals("that");
      if (FINITE.contains(sentence.word(i)) && from < last && !relative) {
        break;
      }
      from = i;
    }
    return from;
  }
}
