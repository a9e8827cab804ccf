package io.github.inspectionreports.training;

import io.github.inspectionreports.internal.scoring.CategoryModel;
import io.github.inspectionreports.model.Category;
import java.util.List;

/** Pairs of a reader's label and ours, with how often they met. */
final class Agreement {
  static final String LABELS = "SPNMC";

  /** Ids of the categories, in the order of {@link #LABELS}. */
  static final List<String> CATEGORIES =
      CategoryModel.CATEGORIES.stream().map(Category::id).toList();

  private final int[][] met = new int[LABELS.length()][LABELS.length()];
  private int all;

  void add(int gold, int got) {
    met[gold][got]++;
    all++;
  }

  int size() {
    return all;
  }

  /** Cohen's kappa: agreement beyond what chance gives. */
  double kappa() {
    double agreed = 0;
    double byChance = 0;
    for (int i = 0; i < met.length; i++) {
      agreed += met[i][i];
      byChance += (double) row(i) * column(i) / all;
    }
    return (agreed - byChance) / (all - byChance);
  }

  /** The mean of the F1 of each label. */
  double macroF1() {
    double sum = 0;
    for (int i = 0; i < met.length; i++) {
      sum += 2.0 * met[i][i] / Math.max(1, row(i) + column(i));
    }
    return sum / met.length;
  }

  private int row(int i) {
    int sum = 0;
    for (int k = 0; k < met.length; k++) {
      sum += met[i][k];
    }
    return sum;
  }

  private int column(int i) {
    int sum = 0;
    for (int[] row : met) {
      sum += row[i];
    }
    return sum;
  }
}
