package io.github.inspectionreports.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import io.github.inspectionreports.rules.RuleSet;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Fits the table of theme weights to letters labelled by hand, and says how well such a table does
 * for letters that it was not fitted to. The same letters and labels always give the same table.
 *
 * <p>For each theme one logistic regression with an L2 penalty: of the score of its terms, their
 * share of the highest score, and the features that are in enough passages of enough letters. It is
 * fitted twice, the second time without the features that weighed little the first time.
 */
class ThemeFitting {
  /** How little weights are drawn towards zero while features are chosen, and once they are. */
  private static final double C_OF_CHOICE = 0.06;

  private static final double C = 0.07;

  /**
   * A feature that weighs less than this for every theme is left out: a small table loads faster.
   */
  private static final double LEAST_OF_CHOICE = 0.13;

  private static final int PASSAGES = 25;
  private static final int LETTERS = 5;
  private static final int FOLDS = 8;

  /** A constant of this size is hardly drawn towards zero by the penalty. */
  private static final double CONSTANT = 5;

  // The score is given more room than a word, for it sums up many terms.
  private static final double SCORE_SCALE = 4.0 / 3;
  private static final double SHARE_SCALE = 2;
  private static final double HIGHEST_SCORE = 3;

  /** Least log odds of a theme beside the main one that are tried, in hundredths. */
  private static final int[] LEAST = {-120, -100, -80, -60, -40, -20, 0};

  private static final Set<String> SMALL_WORDS =
      Set.of(
          ("the a an of and to in for is are be been by with on at as that this their they it its "
                  + "has have or from was were which who will not these also")
              .split(" "));

  /** A table in the making. */
  private record Fitted(List<String> themes, List<String> features, double[][] weights) {}

  private final RuleSet rules;
  private final PrintStream out;

  /**
   * Begins.
   *
   * @param rules the rules whose terms are weighed
   * @param out takes the figures
   */
  ThemeFitting(RuleSet rules, PrintStream out) {
    this.rules = rules;
    this.out = out;
  }

  /** Returns the table, as CSV. */
  String fit(LabelledLetters letters) throws IOException {
    List<LabelledPassages.Passage> all = LabelledPassages.of(rules, letters.fitted());
    List<LabelledPassages.Passage> heldOut = LabelledPassages.of(rules, letters.heldOut());
    crossValidate(all);
    Fitted fitted = fitted(all);
    report("held out", fitted, heldOut);
    report("fitted", fitted, all);
    pooled(all);
    return table(fitted);
  }

  private void crossValidate(List<LabelledPassages.Passage> all) {
    List<String> letters =
        all.stream().map(LabelledPassages.Passage::letter).distinct().sorted().toList();
    int[][] tallies = new int[0][];
    for (int fold = 0; fold < FOLDS; fold++) {
      List<LabelledPassages.Passage> rest = new ArrayList<>();
      List<LabelledPassages.Passage> left = new ArrayList<>();
      for (LabelledPassages.Passage one : all) {
        (letters.indexOf(one.letter()) % FOLDS == fold ? left : rest).add(one);
      }
      int[][] own = tallies(fitted(rest), left);
      tallies = tallies.length == 0 ? own : sum(tallies, own);
    }
    print("left out, by eighths of the letters", tallies);
  }

  private static Fitted fitted(List<LabelledPassages.Passage> passages) {
    List<String> themes =
        passages.stream().flatMap(p -> p.themes().stream()).distinct().sorted().toList();
    Fitted first = fitted(passages, themes, frequentFeatures(passages), C_OF_CHOICE);
    return fitted(passages, themes, strongest(first), C);
  }

  private static Fitted fitted(
      List<LabelledPassages.Passage> passages,
      List<String> themes,
      List<String> features,
      double c) {
    Map<String, Integer> numbers = new HashMap<>();
    features.forEach(feature -> numbers.put(feature, numbers.size() + 1));
    double[][] weights = new double[themes.size()][];
    for (int theme = 0; theme < themes.size(); theme++) {
      weights[theme] = regression(themes.get(theme), passages, numbers, c);
    }
    return new Fitted(themes, features, weights);
  }

  private static List<String> strongest(Fitted fitted) {
    return IntStream.range(0, fitted.features().size())
        .filter(
            i -> Arrays.stream(fitted.weights()).anyMatch(w -> Math.abs(w[i]) >= LEAST_OF_CHOICE))
        .mapToObj(fitted.features()::get)
        .toList();
  }

  private static List<String> frequentFeatures(List<LabelledPassages.Passage> passages) {
    Map<String, Integer> count = new TreeMap<>();
    Map<String, Set<String>> letters = new HashMap<>();
    for (LabelledPassages.Passage passage : passages) {
      for (String feature : passage.features()) {
        count.merge(feature, 1, Integer::sum);
        letters.computeIfAbsent(feature, k -> new HashSet<>()).add(passage.letter());
      }
    }
    return count.entrySet().stream()
        .filter(
            e ->
                e.getValue() >= PASSAGES
                    && letters.getOrDefault(e.getKey(), Set.of()).size() >= LETTERS)
        .map(Map.Entry::getKey)
        .filter(feature -> !SMALL_WORDS.contains(feature.substring(feature.indexOf('=') + 1)))
        .toList();
  }

  /** Returns the weights of the features, then of the score, the share and the constant. */
  private static double[] regression(
      String theme,
      List<LabelledPassages.Passage> passages,
      Map<String, Integer> numbers,
      double c) {
    int n = numbers.size() + 3;
    Feature[][] x = new Feature[passages.size()][];
    double[] y = new double[passages.size()];
    for (int i = 0; i < x.length; i++) {
      LabelledPassages.Passage passage = passages.get(i);
      List<Feature> features = new ArrayList<>();
      for (String feature : passage.features()) {
        Integer number = numbers.get(feature);
        if (number != null) {
          features.add(new FeatureNode(number, 1));
        }
      }
      features.sort(Comparator.comparingInt(Feature::getIndex));
      features.add(new FeatureNode(n - 2, SCORE_SCALE * score(passage, theme)));
      features.add(new FeatureNode(n - 1, SHARE_SCALE * share(passage, theme)));
      features.add(new FeatureNode(n, CONSTANT));
      x[i] = features.toArray(Feature[]::new);
      y[i] = passages.get(i).themes().contains(theme) ? 1 : 0;
    }
    double[] weights = Regression.weights(x, y, n, c);
    weights[n - 3] *= SCORE_SCALE;
    weights[n - 2] *= SHARE_SCALE;
    weights[n - 1] *= CONSTANT;
    return weights;
  }

  private static double score(LabelledPassages.Passage passage, String theme) {
    return Math.min(HIGHEST_SCORE, Math.log1p(passage.scores().getOrDefault(theme, 0L) / 1000.0));
  }

  private static double share(LabelledPassages.Passage passage, String theme) {
    long highest = passage.scores().values().stream().mapToLong(l -> l).max().orElse(1);
    return (double) passage.scores().getOrDefault(theme, 0L) / highest;
  }

  /** Weights for a theme of which a table says nothing: one regression for all themes. */
  private void pooled(List<LabelledPassages.Passage> passages) {
    Set<String> themes = new TreeSet<>();
    passages.forEach(passage -> themes.addAll(passage.themes()));
    List<Feature[]> x = new ArrayList<>();
    List<Double> y = new ArrayList<>();
    for (LabelledPassages.Passage passage : passages) {
      for (String theme : themes) {
        x.add(
            new Feature[] {
              new FeatureNode(1, score(passage, theme)),
              new FeatureNode(2, share(passage, theme)),
              new FeatureNode(3, CONSTANT)
            });
        y.add(passage.themes().contains(theme) ? 1.0 : 0.0);
      }
    }
    double[] w =
        Regression.weights(
            x.toArray(Feature[][]::new), y.stream().mapToDouble(d -> d).toArray(), 3, 1);
    out.printf(
        Locale.ROOT,
        "a theme without a column: intercept %d, score %d, share %d%n",
        Math.round(100 * w[2] * CONSTANT),
        Math.round(100 * w[0]),
        Math.round(100 * w[1]));
  }

  private void report(String name, Fitted fitted, List<LabelledPassages.Passage> passages) {
    print(name, tallies(fitted, passages));
  }

  private void print(String name, int[][] tallies) {
    StringJoiner line = new StringJoiner(", ", name + ": micro F1 by least log odds: ", "");
    for (int i = 0; i < LEAST.length; i++) {
      int[] t = tallies[i];
      line.add(
          String.format(Locale.ROOT, "%d %.4f", LEAST[i], 2.0 * t[0] / (2 * t[0] + t[1] + t[2])));
    }
    out.println(line);
  }

  private static int[][] sum(int[][] a, int[][] b) {
    int[][] sum = new int[a.length][3];
    for (int i = 0; i < a.length; i++) {
      for (int k = 0; k < 3; k++) {
        sum[i][k] = a[i][k] + b[i][k];
      }
    }
    return sum;
  }

  /** Hits, spurious and missed themes for each of {@link #LEAST}. */
  private static int[][] tallies(Fitted fitted, List<LabelledPassages.Passage> passages) {
    int[][] tallies = new int[LEAST.length][3];
    Map<String, Integer> numbers = new HashMap<>();
    fitted.features().forEach(feature -> numbers.put(feature, numbers.size()));
    for (LabelledPassages.Passage passage : passages) {
      Map<String, Double> logOdds = new HashMap<>();
      for (int theme = 0; theme < fitted.themes().size(); theme++) {
        logOdds.put(
            fitted.themes().get(theme),
            logOdds(fitted.themes().get(theme), fitted.weights()[theme], numbers, passage));
      }
      List<String> ranked =
          logOdds.keySet().stream()
              .sorted(
                  Comparator.comparingDouble((String theme) -> -logOdds.getOrDefault(theme, 0.0)))
              .limit(3)
              .toList();
      for (int i = 0; i < LEAST.length; i++) {
        double least = LEAST[i] / 100.0;
        Set<String> got = new HashSet<>(ranked.subList(0, 1));
        ranked.stream()
            .filter(theme -> logOdds.getOrDefault(theme, 0.0) >= least)
            .forEach(got::add);
        long hits = got.stream().filter(passage.themes()::contains).count();
        tallies[i][0] += (int) hits;
        tallies[i][1] += got.size() - (int) hits;
        tallies[i][2] += passage.themes().size() - (int) hits;
      }
    }
    return tallies;
  }

  private static double logOdds(
      String theme,
      double[] weights,
      Map<String, Integer> numbers,
      LabelledPassages.Passage passage) {
    int n = weights.length;
    double logOdds =
        weights[n - 1]
            + weights[n - 3] * score(passage, theme)
            + weights[n - 2] * share(passage, theme);
    for (String feature : passage.features()) {
      Integer number = numbers.get(feature);
      logOdds += number == null ? 0 : weights[number];
    }
    return logOdds;
  }

  private String table(Fitted fitted) {
    StringBuilder out = new StringBuilder();
    out.append(
        "# How much each feature of a passage weighs for each theme, in hundredths of log odds;"
            + " fitted, see rules/README.md. A feature that is not here weighs nothing.\n");
    out.append(FittedTo.head(FittedTo.themes(rules)));
    out.append("id,feature,").append(String.join(",", fitted.themes())).append('\n');
    int n = fitted.features().size();
    Set<String> taken = new HashSet<>();
    row(out, "intercept", "intercept", fitted, n + 2, true, taken);
    row(out, "score", "score", fitted, n, true, taken);
    row(out, "share", "share", fitted, n + 1, true, taken);
    for (int i = 0; i < n; i++) {
      String feature = fitted.features().get(i);
      row(out, id(feature), feature, fitted, i, false, taken);
    }
    return out.toString();
  }

  private static String id(String feature) {
    return feature
        .toLowerCase(Locale.ROOT)
        .replace("#", "number")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("-$", "");
  }

  private static void row(
      StringBuilder out,
      String id,
      String feature,
      Fitted fitted,
      int index,
      boolean whole,
      Set<String> taken) {
    String free = id;
    for (int i = 2; !taken.add(free); i++) {
      free = id + "-" + i;
    }
    out.append("theme-").append(free).append(',').append(feature);
    for (double[] weights : fitted.weights()) {
      long weight = Math.round(100 * weights[index]);
      out.append(',').append(whole || Math.abs(weight) > 2 ? Long.toString(weight) : "");
    }
    out.append('\n');
  }
}
