package io.github.inspectionreports.internal.scoring;

import io.github.inspectionreports.internal.binary.BinaryReader;
import io.github.inspectionreports.internal.binary.BinaryWriter;
import io.github.inspectionreports.rules.Row;
import java.util.ArrayList;
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

  /** By feature where its weights begin; the last one's end. */
  private final int[] offsets;

  /** The classes for which a feature has a weight, in order, and the weights. */
  private final int[] classes;

  private final double[] weights;

  /**
   * Reads a model.
   *
   * @param rows the rows of its table, with the feature in the column {@code feature}
   * @param columns the columns of the classes; a class's number is its place among them
   * @throws NumberFormatException if a weight is not a number
   */
  public LinearModel(List<Row> rows, List<String> columns) {
    List<String> names = new ArrayList<>(rows.size());
    int[] offsets = new int[rows.size() + 1];
    int[] classes = new int[rows.size() * columns.size()];
    double[] weights = new double[classes.length];
    int n = 0;
    for (Row row : rows) {
      for (int i = 0; i < columns.size(); i++) {
        String cell = row.value(columns.get(i));
        if (!cell.isEmpty()) {
          classes[n] = i;
          weights[n++] = Double.parseDouble(cell);
        }
      }
      names.add(row.value("feature"));
      offsets[names.size()] = n;
    }
    this.index = FeatureIndex.of(names);
    this.offsets = offsets;
    this.classes = Arrays.copyOf(classes, n);
    this.weights = Arrays.copyOf(weights, n);
  }

  /**
   * Reads a model.
   *
   * @param in holds what {@link #write} wrote
   */
  public LinearModel(BinaryReader in) {
    this.index = FeatureIndex.read(in);
    this.offsets = in.ints();
    this.classes = in.ints();
    this.weights = in.doubles();
  }

  /**
   * Writes the model.
   *
   * @param out where to
   */
  public void write(BinaryWriter out) {
    index.write(out);
    out.ints(offsets);
    out.ints(classes);
    out.doubles(weights);
  }

  /** {@return the index of the features that have weights} */
  public FeatureIndex index() {
    return index;
  }

  /**
   * Adds the weights of features to sums.
   *
   * @param sums a sum for each class
   * @param features the features, each once; those that the model does not contain are left out
   */
  public void addTo(double[] sums, Features features) {
    for (int k = 0; k < features.size(); k++) {
      addTo(sums, features.number(k));
    }
  }

  /**
   * Adds the weights of the features of a text by itself to sums, without those of its neighbours.
   *
   * @param sums a sum for each class
   * @param features the features, each once
   */
  void addWithoutNeighbours(double[] sums, Features features) {
    for (int k = 0; k < features.size(); k++) {
      if (!features.isOfNeighbours(k)) {
        addTo(sums, features.number(k));
      }
    }
  }

  private void addTo(double[] sums, int feature) {
    int end = offsets[feature + 1];
    for (int i = offsets[feature]; i < end; i++) {
      sums[classes[i]] += weights[i];
    }
  }

  /**
   * Rounds sums.
   *
   * @param sums sums of weights
   * @return the sums without the last digits, which depend on the order in which weights were added
   */
  public static double[] rounded(double[] sums) {
    double[] result = new double[sums.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = Math.rint(sums[i] * DIGITS) / DIGITS;
    }
    return result;
  }

  /**
   * Returns the weight of a feature for a class.
   *
   * @param feature number of the feature
   * @param ofClass number of the class
   * @return the weight; 0 for none
   */
  public double weight(int feature, int ofClass) {
    int at = Arrays.binarySearch(classes, offsets[feature], offsets[feature + 1], ofClass);
    return at < 0 ? 0 : weights[at];
  }
}
