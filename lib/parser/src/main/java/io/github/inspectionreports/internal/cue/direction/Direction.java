package io.github.inspectionreports.internal.cue.direction;

import io.github.inspectionreports.internal.cue.grammar.Clauses;
import io.github.inspectionreports.internal.cue.grammar.CueKinds;
import io.github.inspectionreports.internal.cue.grammar.MatchedSentence;
import io.github.inspectionreports.internal.cue.grammar.PhraseMatch;
import io.github.inspectionreports.internal.cue.grammar.Trait;
import io.github.inspectionreports.internal.cue.negation.Factuality;
import io.github.inspectionreports.internal.cue.negation.Negations;
import io.github.inspectionreports.internal.sentence.Tokens;
import java.util.List;

/**
 * Reads which way a sentence points: its contextual polarity. "Fell", "few", "no longer" and "from
 * weak to strong" are neither good nor bad by themselves; what they say depends on what falls, of
 * what there are few, what has ended. Phrases whose direction is read become {@code improved},
 * {@code worsened}, {@code no-shortcoming} or {@code criticism}; the phrases that they were read
 * from are dropped, and things without a direction say nothing.
 */
public final class Direction {
  private Direction() {}

  public static List<PhraseMatch> read(
      CueKinds kinds, Tokens tokens, Clauses clauses, List<PhraseMatch> matches) {
    if (matches.stream().noneMatch(match -> match.has(Trait.TRIGGER)) && !asks(tokens)) {
      return matches;
    }
    MatchedSentence sentence = new MatchedSentence(kinds, tokens, clauses, matches);
    Factuality.read(sentence);
    Comparison.read(sentence);
    Movement.read(sentence);
    Shift.read(sentence);
    Negations.read(sentence);
    return sentence.matches();
  }

  private static boolean asks(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.word(i);
      if (word.equals("from")
          || word.equals("more")
          || word.equals("less")
          || word.equals("become")
          || word.equals("becomes")
          || word.equals("became")) {
        return true;
      }
    }
    return false;
  }
}
