package io.github.inspectionreports.internal.weigh;

import io.github.inspectionreports.internal.lexicon.Weight;
import io.github.inspectionreports.internal.weigh.CategoryFeatures.Family;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Explanation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The signs of one sentence that weigh something, and their sums. For one thread. */
public final class Scale {
  /** Weights have fewer digits than this keeps. */
  private static final double DIGITS = 1e8;

  private final @Nullable List<Lying> signs;
  private final double[] words;
  private final double[] all;

  /**
   * Makes an empty scale.
   *
   * @param categories how many categories there are
   * @param kept whether the signs are asked for and not only their sums
   */
  Scale(int categories, boolean kept) {
    this.signs = kept ? new ArrayList<>() : null;
    this.words = new double[categories];
    this.all = new double[categories];
  }

  /**
   * A sign on the scale.
   *
   * @param family its family
   * @param value what it tells; empty where the words that show it say so
   * @param each what it weighs for each category
   * @param beside whether it tells what stands beside the sentence
   * @param start offset of the words that show it
   * @param end offset behind them; equal to start where no words show it
   */
  record Lying(Family family, String value, double[] each, boolean beside, int start, int end) {
    String name() {
      String of = family.name().toLowerCase(Locale.ROOT);
      return family == Family.PAIR
          ? "two phrases together"
          : value.isEmpty() ? of : of + "=" + value;
    }
  }

  void add(Family family, String value, Weight weight, int start, int end) {
    if (signs != null) {
      signs.add(new Lying(family, value, weight.each(), weight.beside(), start, end));
    }
    for (int i = 0; i < all.length; i++) {
      all[i] += weight.each()[i];
      words[i] += weight.beside() ? 0 : weight.each()[i];
    }
  }

  List<Lying> signs() {
    return signs == null ? List.of() : signs;
  }

  /** What the signs weigh together for each category, the heaviest first. */
  public List<Explanation.Sum> sums() {
    List<Explanation.Sum> sums = new ArrayList<>();
    for (int i = 0; i < all.length; i++) {
      sums.add(new Explanation.Sum(CategoryModel.CATEGORIES.get(i), rounded(all[i])));
    }
    sums.sort(Comparator.comparingDouble(sum -> -sum.weight()));
    return sums;
  }

  /**
   * Returns the signs that tell most between the two heaviest categories.
   *
   * @param text the sentence
   * @param most how many at most
   * @return the signs, the strongest first
   */
  public List<Explanation.Sign> telling(String text, int most) {
    List<Explanation.Sum> sums = sums();
    Category one = sums.get(0).category();
    Category other = sums.get(1).category();
    int a = CategoryModel.CATEGORIES.indexOf(one);
    int b = CategoryModel.CATEGORIES.indexOf(other);
    Map<String, Double> leads = new LinkedHashMap<>(); // words weigh in several ways
    for (Lying sign : signs()) {
      String name =
          sign.end() > sign.start()
              ? '"' + text.substring(sign.start(), sign.end()) + '"'
              : sign.name();
      leads.merge(name, sign.each()[a] - sign.each()[b], Double::sum);
    }
    return leads.entrySet().stream()
        .sorted(Comparator.comparingDouble(sign -> -Math.abs(sign.getValue())))
        .limit(most)
        .map(
            sign ->
                new Explanation.Sign(
                    sign.getKey(),
                    sign.getValue() > 0 ? one : other,
                    rounded(Math.abs(sign.getValue()))))
        .toList();
  }

  private static double rounded(double weight) {
    return Math.round(100 * weight) / 100.0;
  }

  /** The sums for each category without what stands beside the sentence. */
  double[] ofWords() {
    return exact(words);
  }

  /** The sums for each category. */
  double[] all() {
    return exact(all);
  }

  /** The sums without the last digits, which hang on the order in which signs were added. */
  private static double[] exact(double[] sums) {
    double[] exact = new double[sums.length];
    for (int i = 0; i < sums.length; i++) {
      exact[i] = Math.rint(sums[i] * DIGITS) / DIGITS;
    }
    return exact;
  }
}
