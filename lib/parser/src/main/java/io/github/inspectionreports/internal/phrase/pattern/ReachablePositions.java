package io.github.inspectionreports.internal.phrase.pattern;

import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Choice;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Gap;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Option;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Sequence;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Word;
import io.github.inspectionreports.internal.sentence.Tokens;
import java.util.BitSet;
import java.util.List;

/** Where parts of a pattern lead. */
final class ReachablePositions {
  private ReachablePositions() {}

  static BitSet after(PatternNode node, Tokens tokens, BitSet from) {
    return reach(node, tokens, from, 1);
  }

  static BitSet before(PatternNode node, Tokens tokens, BitSet to) {
    return reach(node, tokens, to, -1);
  }

  private static BitSet reach(PatternNode node, Tokens tokens, BitSet from, int step) {
    BitSet places = new BitSet();
    if (node instanceof Word word) {
      for (int i = from.nextSetBit(0); i >= 0; i = from.nextSetBit(i + 1)) {
        int at = step > 0 ? i : i - 1;
        if (at >= 0 && at < tokens.size() && word.matches(tokens, at)) {
          places.set(i + step);
        }
      }
    } else if (node instanceof Gap gap) {
      for (int i = from.nextSetBit(0); i >= 0; i = from.nextSetBit(i + 1)) {
        int last = step > 0 ? Math.min(tokens.size(), i + gap.most()) : Math.max(0, i - gap.most());
        places.set(Math.min(i, last), Math.max(i, last) + 1);
      }
    } else if (node instanceof Option option) {
      places.or(from);
      places.or(reach(option.part(), tokens, from, step));
    } else if (node instanceof Sequence sequence) {
      List<PatternNode> parts = sequence.parts();
      BitSet at = from;
      for (int i = 0; i < parts.size(); i++) {
        at = reach(parts.get(step > 0 ? i : parts.size() - 1 - i), tokens, at, step);
      }
      places.or(at);
    } else {
      for (PatternNode branch : ((Choice) node).branches()) {
        places.or(reach(branch, tokens, from, step));
      }
    }
    return places;
  }
}
