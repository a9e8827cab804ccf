package io.github.inspectionreports.internal.theme;

import io.github.inspectionreports.internal.binary.BinaryReader;
import io.github.inspectionreports.internal.binary.BinaryWriter;
import io.github.inspectionreports.internal.binary.Precompiled;
import io.github.inspectionreports.internal.scoring.FeatureIndex;
import io.github.inspectionreports.internal.scoring.Features;
import io.github.inspectionreports.internal.scoring.LinearModel;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely each theme of a passage is, in hundredths of log odds: a weight of its own, the score
 * of its terms, and the weights of the passage's features, whichever theme's terms they are.
 *
 * <p>The weights are the table {@code theme-weights} of the rule set, with a column for each theme.
 * A theme without a column has the score of its terms alone, so a theme that a caller adds needs
 * nothing but terms. All weights are whole numbers, so that no order can change a result. Immutable
 * and safe for use by many threads.
 */
final class ThemeModel {
  /** The rows of what a theme weighs by itself, for its terms' score, and for its share. */
  private static final List<String> OWN = List.of("intercept", "score", "share");

  /** The weights of a theme of which the table says nothing: those of all themes, fitted as one. */
  private static final Own UNKNOWN = new Own(-645, 154, 435);

  /** A score counts by its logarithm, and no further than this. */
  private static final double HIGHEST = 3;

  private static final double WHOLE = 1_000;

  private final Own[] own;
  private final LinearModel model;

  /** What a theme weighs by itself, for its terms' score, and for its share of the highest. */
  private record Own(int intercept, int score, int share) {}

  /**
   * Reads a model.
   *
   * @param table the table of theme weights
   * @param themes ids of the themes that have terms
   */
  private ThemeModel(Table table, List<String> themes) {
    Map<String, Row> rows = new HashMap<>();
    table.rows().forEach(row -> rows.put(row.value("feature"), row));
    this.own = themes.stream().map(theme -> own(rows, theme)).toArray(Own[]::new);
    this.model = new LinearModel(table.rows(), themes);
  }

  private ThemeModel(BinaryReader in) {
    this.own = new Own[in.number()];
    for (int i = 0; i < own.length; i++) {
      own[i] = new Own(in.number(), in.number(), in.number());
    }
    this.model = new LinearModel(in);
  }

  /**
   * Reads the model of a rule set.
   *
   * @param rules a checked rule set
   * @param themes ids of the themes that have terms
   */
  static ThemeModel of(RuleSet rules, List<String> themes) {
    BinaryReader precompiled = Precompiled.open(rules, Table.THEME_WEIGHTS);
    return precompiled == null
        ? new ThemeModel(rules.table(Table.THEME_WEIGHTS), themes)
        : new ThemeModel(precompiled);
  }

  void write(BinaryWriter out) {
    out.number(own.length);
    for (Own theme : own) {
      out.number(theme.intercept);
      out.number(theme.score);
      out.number(theme.share);
    }
    model.write(out);
  }

  private static Own own(Map<String, Row> rows, String theme) {
    int[] values = new int[OWN.size()];
    for (int i = 0; i < values.length; i++) {
      Row row = rows.get(OWN.get(i));
      if (row == null || row.value(theme).isEmpty()) {
        return UNKNOWN;
      }
      values[i] = Integer.parseInt(row.value(theme));
    }
    return new Own(values[0], values[1], values[2]);
  }

  FeatureIndex index() {
    return model.index();
  }

  /** Returns the words, or beginnings of words, that weigh most for a theme. */
  List<String> topWords(Features features, int theme, int most) {
    Map<String, Double> words = new LinkedHashMap<>();
    for (int k = 0; k < features.size(); k++) {
      String name = index().name(features.number(k));
      String type = name.substring(0, name.indexOf('='));
      if (ThemeFeatures.OF_WORDS.contains(type)) {
        String word = name.substring(type.length() + 1).replace(ThemeFeatures.GOES_ON, "");
        words.merge(word, model.weight(features.number(k), theme), Math::max);
      }
    }
    return words.entrySet().stream()
        .filter(word -> word.getValue() > 0)
        .sorted(Comparator.comparingDouble(word -> -word.getValue()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Returns what features weigh for each theme, with what others weigh. */
  double[] weights(Features features, double... others) {
    double[] weights = Arrays.copyOf(others, own.length);
    model.addTo(weights, features);
    return weights;
  }

  /**
   * Returns the log odds of each theme, in hundredths, from the scores of all themes and what the
   * features weigh.
   */
  double[] logOdds(long[] scores, double[] weights) {
    double[] logOdds = new double[own.length];
    long highest = Math.max(1, Arrays.stream(scores).max().orElse(1));
    for (int i = 0; i < logOdds.length; i++) {
      double counts = Math.min(HIGHEST, StrictMath.log1p(scores[i] / WHOLE));
      logOdds[i] =
          weights[i]
              + own[i].intercept
              + (int) Math.round(own[i].score * counts)
              + (int) (own[i].share * scores[i] / highest);
    }
    return logOdds;
  }
}
