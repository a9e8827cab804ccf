package io.github.inspectionreports.internal.weigh;

import io.github.inspectionreports.rules.Row;
import java.util.Arrays;
import java.util.List;

/**
 * A linear classifier: each feature has a weight for each class, and the weights of a text's
 * features add up. Its table has a row for each feature and a column for each class; an empty cell
 * weighs nothing. Immutable and safe for use by many threads.
 */
public final class LinearModel {
  private final FeatureIndex index;

  /** Weights have fewer digits than this keeps. */
  private static final double DIGITS = 1e8;

  /** By feature: the classes for which it has a weight, and the weights. */
  private final int[][] classes;

  private final double[][] weights;

  /**
   * Reads a model.
   *
   * @param rows the rows of its table, with the feature in the column {@code sign}
   * @param columns the columns of the classes; a class's number is its place among them
   * @throws NumberFormatException if a weight is no number
   */
  public LinearModel(List<Row> rows, List<String> columns) {
    this.index = FeatureIndex.of(rows.stream().map(row -> row.value("sign")).toList());
    this.classes = new int[rows.size()][];
    this.weights = new double[rows.size()][];
    for (int i = 0; i < classes.length; i++) {
      read(i, rows.get(i), columns);
    }
  }

  private void read(int feature, Row row, List<String> columns) {
    int[] which = new int[columns.size()];
    double[] each = new double[columns.size()];
    int n = 0;
    for (int i = 0; i < columns.size(); i++) {
      String cell = row.value(columns.get(i));
      if (!cell.isEmpty()) {
        which[n] = i;
        each[n++] = Double.parseDouble(cell);
      }
    }
    classes[feature] = Arrays.copyOf(which, n);
    weights[feature] = Arrays.copyOf(each, n);
  }

  /**
   * Returns the features that have weights.
   *
   * @return their index
   */
  public FeatureIndex index() {
    return index;
  }

  /**
   * Adds the weights of features to sums.
   *
   * @param features the features, each once; those that the model does not know are left out
   * @param sums a sum for each class
   */
  public void addTo(double[] sums, Features features) {
    for (int k = 0; k < features.size(); k++) {
      addTo(sums, features.number(k));
    }
  }

  /**
   * Adds the weights of the features of a text by itself to sums, without those of what stands
   * beside it.
   *
   * @param sums a sum for each class
   * @param features the features, each once
   */
  void addOwnTo(double[] sums, Features features) {
    for (int k = 0; k < features.size(); k++) {
      if (!features.isBeside(k)) {
        addTo(sums, features.number(k));
      }
    }
  }

  private void addTo(double[] sums, int feature) {
    int[] which = classes[feature];
    double[] each = weights[feature];
    for (int i = 0; i < which.length; i++) {
      sums[which[i]] += each[i];
    }
  }

  /**
   * Rounds sums.
   *
   * @param sums sums of weights
   * @return the sums without the last digits, which hang on the order in which weights were added
   */
  public static double[] exact(double[] sums) {
    return Arrays.stream(sums).map(sum -> Math.rint(sum * DIGITS) / DIGITS).toArray();
  }

  /**
   * Returns the weight of a feature for a class.
   *
   * @param feature number of the feature
   * @param ofClass number of the class
   * @return the weight; 0 for none
   */
  public double weight(int feature, int ofClass) {
    int at = Arrays.binarySearch(classes[feature], ofClass);
    return at < 0 ? 0 : weights[feature][at];
  }
}
