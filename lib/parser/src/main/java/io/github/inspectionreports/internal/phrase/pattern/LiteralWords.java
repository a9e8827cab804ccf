package io.github.inspectionreports.internal.phrase.pattern;

import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Choice;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Compare;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Gap;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Option;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Sequence;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Word;
import io.github.inspectionreports.internal.sentence.Tokens;
import java.util.Arrays;

/**
 * Counts the words of a match that the pattern names itself, those in its gaps left out. It
 * distinguishes a row that says more from one that only reaches further.
 */
final class LiteralWords {
  private static final int NONE = -1;

  private final Tokens tokens;
  private final int first;
  private final int size;

  private LiteralWords(Tokens tokens, int first, int end) {
    this.tokens = tokens;
    this.first = first;
    this.size = end - first;
  }

  /** Returns the most words of a match that the pattern can name; 0 where it does not match. */
  static int of(PatternNode pattern, Tokens tokens, int first, int end) {
    LiteralWords words = new LiteralWords(tokens, first, end);
    int[] before = new int[words.size + 1];
    Arrays.fill(before, NONE);
    before[0] = 0;
    return Math.max(0, words.after(pattern, before)[words.size]);
  }

  /** From the most words named before each place to the most named there after a part. */
  private int[] after(PatternNode part, int[] before) {
    if (part instanceof Word word) {
      int[] after = moved(before);
      for (int i = 0; i < size; i++) {
        if (!word.matches(tokens, first + i)) {
          after[i + 1] = NONE;
        } else if (after[i + 1] != NONE && word.compare() != Compare.ANY) {
          after[i + 1]++;
        }
      }
      return after;
    }
    if (part instanceof Gap gap) {
      int[] all = before;
      int[] at = before;
      for (int i = 0; i < gap.most(); i++) {
        at = moved(at);
        all = most(all, at);
      }
      return all;
    }
    if (part instanceof Option option) {
      return most(before, after(option.part(), before));
    }
    if (part instanceof Sequence sequence) {
      int[] at = before;
      for (PatternNode next : sequence.parts()) {
        at = after(next, at);
      }
      return at;
    }
    int[] all = new int[size + 1];
    Arrays.fill(all, NONE);
    for (PatternNode branch : ((Choice) part).branches()) {
      all = most(all, after(branch, before));
    }
    return all;
  }

  private static int[] moved(int[] at) {
    int[] moved = new int[at.length];
    moved[0] = NONE;
    System.arraycopy(at, 0, moved, 1, at.length - 1);
    return moved;
  }

  private static int[] most(int[] a, int[] b) {
    int[] most = new int[a.length];
    for (int i = 0; i < a.length; i++) {
      most[i] = Math.max(a[i], b[i]);
    }
    return most;
  }
}
