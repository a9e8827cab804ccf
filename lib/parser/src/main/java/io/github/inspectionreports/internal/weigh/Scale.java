package io.github.inspectionreports.internal.weigh;

import io.github.inspectionreports.internal.lexicon.Weight;
import io.github.inspectionreports.internal.weigh.CategoryFeatures.Family;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The signs of one sentence that weigh something, and their sums. For one thread. */
public final class Scale {
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
  record Lying(Family family, String value, double[] each, boolean beside, int start, int end) {}

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

  /** The sums for each category without what stands beside the sentence. */
  double[] ofWords() {
    return words;
  }

  /** The sums for each category. */
  double[] all() {
    return all;
  }
}
