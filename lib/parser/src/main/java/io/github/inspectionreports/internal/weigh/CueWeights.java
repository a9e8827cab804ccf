package io.github.inspectionreports.internal.weigh;

import io.github.inspectionreports.facts.Cue;
import io.github.inspectionreports.internal.cue.CueState;
import io.github.inspectionreports.internal.lexicon.Weight;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What phrase rows weigh, in each state of their cues, and pairs of their kinds: the same weights
 * as by the names of {@link CategoryFeatures}, found by one look-up a cue. Immutable.
 */
final class CueWeights {
  /** Kinds that no row has: directions, which are read from the phrases of several rows. */
  private static final List<String> READ = List.of("gone-better", "gone-worse", "spared");

  private static final @Nullable Weight[] NO_WEIGHT = new Weight[CueState.COUNT];
  private static final OfKind NO_KIND = new OfKind(NO_WEIGHT, noNumbers());

  private final Map<String, @Nullable Weight[]> rows = new HashMap<>();
  private final Map<String, OfKind> ofKinds = new HashMap<>();

  /** Weights of pairs, by the numbers of both kinds. */
  private final @Nullable Weight[][] pairs;

  /**
   * What a row weighs.
   *
   * @param row by the state of its cue: the weight of the row; null for none
   * @param kind what its kind weighs
   */
  record OfRow(@Nullable Weight[] row, OfKind kind) {}

  /**
   * What a kind of cue weighs.
   *
   * @param alone by the state of its cue: the weight of the kind; null for none
   * @param inPairs its number in that state among pairs; -1 where no pair weighs
   */
  record OfKind(@Nullable Weight[] alone, int[] inPairs) {}

  /** Gives a weight by the family and the two parts of a sign. */
  interface Source {
    @Nullable Weight weight(CategoryFeatures.Family family, String value, String second);
  }

  /**
   * Lays out weights.
   *
   * @param kinds the kind of cue of each phrase row, by the row's id
   * @param weights the weights of rows and kinds
   * @param ofPairs the weights of pairs of kinds, by their names
   */
  CueWeights(Map<String, String> kinds, Source weights, Map<String, Map<String, Weight>> ofPairs) {
    TreeSet<String> sorted = new TreeSet<>(ofPairs.keySet()); // pairs are named in this order
    ofPairs.values().forEach(seconds -> sorted.addAll(seconds.keySet()));
    String[] names = sorted.toArray(String[]::new);
    this.pairs = new Weight[names.length][names.length];
    ofPairs.forEach(
        (first, seconds) ->
            seconds.forEach(
                (second, weight) -> pairs[at(names, first)][at(names, second)] = weight));
    for (String kind : kinds.values()) {
      ofKinds.computeIfAbsent(kind, k -> ofKind(k, weights, names));
    }
    READ.forEach(kind -> ofKinds.computeIfAbsent(kind, k -> ofKind(k, weights, names)));
    kinds.keySet().forEach(row -> rows.put(row, ofRow(row, weights)));
  }

  private static int[] noNumbers() {
    int[] none = new int[CueState.COUNT];
    Arrays.fill(none, -1);
    return none;
  }

  private static int at(String[] names, String name) {
    return Math.max(-1, Arrays.binarySearch(names, name));
  }

  private static @Nullable Weight[] ofRow(String row, Source weights) {
    @Nullable Weight[] ofRow = new Weight[CueState.COUNT];
    for (int state = 0; state < CueState.COUNT; state++) {
      ofRow[state] = weights.weight(CategoryFeatures.Family.ROW, row, CueState.signs(state));
    }
    return ofRow;
  }

  private static OfKind ofKind(String kind, Source weights, String[] paired) {
    @Nullable Weight[] alone = new Weight[CueState.COUNT];
    int[] inPairs = new int[CueState.COUNT];
    for (int state = 0; state < CueState.COUNT; state++) {
      alone[state] =
          weights.weight(CategoryFeatures.Family.KIND, kind, CategoryFeatures.state(kind, state));
      inPairs[state] = at(paired, CategoryFeatures.inPairs(kind, state));
    }
    return new OfKind(alone, inPairs);
  }

  /**
   * Returns the weights of each cue. A row that the table does not know weighs nothing by itself;
   * its kind weighs as that of any other row does.
   */
  OfRow[] of(List<Cue> cues) {
    OfRow[] known = new OfRow[cues.size()];
    for (int i = 0; i < known.length; i++) {
      Cue cue = cues.get(i);
      known[i] =
          new OfRow(
              rows.getOrDefault(cue.row(), NO_WEIGHT), ofKinds.getOrDefault(cue.kind(), NO_KIND));
    }
    return known;
  }

  /** Takes weights. */
  interface Taker {
    void take(@Nullable Weight weight, int start, int end);
  }

  /** Gives the weights of rows and kinds, null where there is none. */
  static void cues(List<Cue> cues, OfRow[] rows, Taker taker) {
    for (int i = 0; i < rows.length; i++) {
      Cue cue = cues.get(i);
      int state = CueState.of(cue);
      int shown = CategoryFeatures.shown(cue.kind(), state);
      taker.take(rows[i].row()[shown], cue.start(), cue.end());
      taker.take(rows[i].kind().alone()[state], cue.start(), cue.end());
    }
  }

  /** Gives the weights of pairs of kinds, each pair once. */
  void pairs(List<Cue> cues, OfRow[] rows, Taker taker) {
    int[] numbers = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      numbers[i] = rows[i].kind().inPairs()[CueState.of(cues.get(i))];
    }
    Arrays.sort(numbers);
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] < 0 || (i > 0 && numbers[i] == numbers[i - 1])) {
        continue;
      }
      for (int k = i + 1; k < numbers.length; k++) {
        if (numbers[k] != numbers[k - 1]) {
          taker.take(pairs[numbers[i]][numbers[k]], 0, 0);
        }
      }
    }
  }
}
