package io.github.inspectionreports.internal.scoring;

import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Explanation.Feature;
import io.github.inspectionreports.model.Explanation.Sum;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one sentence weighs for each category, and which of its features weigh most. */
public final class CategoryScores {
  private static final String PAIR = "pair=";
  private static final String NAME_OF_PAIR = "two phrases together";

  private final LinearModel model;
  private final Features features;
  private final String text;
  private final List<Sum> sums = new ArrayList<>();

  CategoryScores(LinearModel model, Features features, String text) {
    this.model = model;
    this.features = features;
    this.text = text;
    double[] all = new double[CategoryModel.CATEGORIES.size()];
    model.addTo(all, features);
    for (int i = 0; i < all.length; i++) {
      sums.add(new Sum(CategoryModel.CATEGORIES.get(i), rounded(all[i])));
    }
    sums.sort(Comparator.comparingDouble(sum -> -sum.weight()));
  }

  /** {@return the sum of the weights of the features for each category, the heaviest first} */
  public List<Sum> sums() {
    return List.copyOf(sums);
  }

  /**
   * Returns the features that weigh most between the two heaviest categories.
   *
   * @param most how many at most
   * @return the features, the heaviest first
   */
  public List<Feature> topFeatures(int most) {
    Category one = sums.get(0).category();
    Category other = sums.get(1).category();
    int first = CategoryModel.CATEGORIES.indexOf(one);
    int second = CategoryModel.CATEGORIES.indexOf(other);
    Map<String, Double> leads = new LinkedHashMap<>(); // a word weighs in several ways
    for (int k = 0; k < features.size(); k++) {
      double lead =
          model.weight(features.number(k), first) - model.weight(features.number(k), second);
      leads.merge(name(k), lead, Double::sum);
    }
    return leads.entrySet().stream()
        .sorted(Comparator.comparingDouble(feature -> -Math.abs(feature.getValue())))
        .limit(most)
        .map(
            feature ->
                new Feature(
                    feature.getKey(),
                    feature.getValue() > 0 ? one : other,
                    rounded(Math.abs(feature.getValue()))))
        .toList();
  }

  private String name(int k) {
    if (features.end(k) > features.start(k)) {
      return '"' + text.substring(features.start(k), features.end(k)) + '"';
    }
    String name = model.index().name(features.number(k));
    return name.startsWith(PAIR) ? NAME_OF_PAIR : name;
  }

  private static double rounded(double weight) {
    return Math.round(100 * weight) / 100.0;
  }
}
