package io.github.inspectionreports.internal.phrase;

import io.github.inspectionreports.internal.phrase.pattern.PatternNode;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Choice;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Gap;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Option;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Sequence;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Word;
import io.github.inspectionreports.internal.phrase.pattern.PhrasePattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns patterns into one automaton. A part is built from the set of states that may be before it
 * and gives the set of states that may be after it, so there are no empty moves. Patterns that
 * begin alike share their first states, which keeps thousands of rows small and fast.
 */
final class MatcherBuilder {
  /**
   * Far above what tables need (the bundled ones: some 50,000), and far below what memory holds.
   */
  static final int MOST_STEPS = 8_000_000;

  private static final int[] ROOT = {0};

  private final List<PhrasePattern> patterns;
  private final Symbols.Builder symbols = new Symbols.Builder();
  private final Automaton.Builder automaton = new Automaton.Builder();
  private final Map<Step, Integer> steps = new HashMap<>();
  private int states = 1;
  private long spelled;

  /** Words that lead on from states. */
  private static final class Step {
    private final int[] from;
    private final int[] words;
    private final int hash;

    Step(int[] from, int[] words) {
      this.from = from;
      this.words = words;
      this.hash = 31 * Arrays.hashCode(from) + Arrays.hashCode(words);
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Step step
          && Arrays.equals(from, step.from)
          && Arrays.equals(words, step.words);
    }
  }

  MatcherBuilder(List<PhrasePattern> patterns) {
    this.patterns = List.copyOf(patterns);
  }

  PhraseMatcher build() {
    int count = patterns.size();
    boolean[] fromStart = new boolean[count];
    boolean[] toEnd = new boolean[count];
    for (int p = 0; p < count; p++) {
      PhrasePattern pattern = patterns.get(p);
      fromStart[p] = pattern.fromStart();
      toEnd[p] = pattern.toEnd();
      for (int state : append(pattern.root(), ROOT)) {
        automaton.end(state, p);
      }
    }
    return new PhraseMatcher(
        symbols.build(), automaton.build(states, symbols.size()), fromStart, toEnd);
  }

  private int[] append(PatternNode node, int[] from) {
    if (node instanceof Word word) {
      return step(from, new int[] {symbols.number(word)});
    }
    if (node instanceof Sequence sequence) {
      int[] at = from;
      for (PatternNode part : sequence.parts()) {
        at = append(part, at);
      }
      return at;
    }
    if (node instanceof Option option) {
      return union(from, append(option.part(), from));
    }
    if (node instanceof Gap gap) {
      int[] all = from;
      int[] at = from;
      for (int i = 0; i < gap.most(); i++) {
        at = step(at, new int[] {Symbols.ANY});
        all = union(all, at);
      }
      return all;
    }
    return choose((Choice) node, from);
  }

  /**
   * Branches of one word share one step, so that large families stay small; those of a choice among
   * them, such as a family that is made of others, count as branches of this one.
   */
  private int[] choose(Choice choice, int[] from) {
    List<PatternNode> branches = new ArrayList<>();
    addBranches(choice, branches);
    int[] words = new int[branches.size()];
    int n = 0;
    int[] all = {};
    for (PatternNode branch : branches) {
      if (branch instanceof Word word) {
        words[n++] = symbols.number(word);
      } else {
        all = union(all, append(branch, from));
      }
    }
    if (n == 0) {
      return all;
    }
    Arrays.sort(words, 0, n);
    return union(all, step(from, distinct(words, n)));
  }

  private static void addBranches(Choice choice, List<PatternNode> branches) {
    for (PatternNode branch : choice.branches()) {
      if (branch instanceof Choice inner) {
        addBranches(inner, branches);
      } else {
        branches.add(branch);
      }
    }
  }

  private int[] step(int[] from, int[] words) {
    Step step = new Step(from, words);
    Integer known = steps.get(step);
    if (known != null) {
      return new int[] {known};
    }
    int state = states++;
    spelled += (long) from.length * words.length;
    if (state > Edges.MOST || spelled > MOST_STEPS) {
      throw new TooManyWordsException();
    }
    steps.put(step, state);
    for (int s : from) {
      for (int word : words) {
        automaton.move(s, word, state);
      }
    }
    return new int[] {state};
  }

  /** Merges two sorted sets. */
  private static int[] union(int[] a, int[] b) {
    if (a.length == 0) {
      return b;
    }
    int[] both = new int[a.length + b.length];
    int n = 0;
    int i = 0;
    int j = 0;
    while (i < a.length || j < b.length) {
      boolean takeA = j == b.length || (i < a.length && a[i] <= b[j]);
      both[n++] = takeA ? a[i++] : b[j++];
    }
    return distinct(both, n);
  }

  private static int[] distinct(int[] sorted, int size) {
    int n = 0;
    for (int i = 0; i < size; i++) {
      if (n == 0 || sorted[n - 1] != sorted[i]) {
        sorted[n++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, n);
  }
}
