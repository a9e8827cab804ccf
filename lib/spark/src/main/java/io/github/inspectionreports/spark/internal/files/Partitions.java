package io.github.inspectionreports.spark.internal.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/** How letters are divided into partitions. */
public final class Partitions {
  private static final int LETTERS = 200;

  /** So many for each core: where one partition is slow, the other cores take others. */
  private static final int A_CORE = 4;

  private static final int MOST = 20_000;

  private Partitions() {}

  public static int number(int letters, int cores) {
    int wanted = Math.max((letters + LETTERS - 1) / LETTERS, A_CORE * cores);
    return Math.max(1, Math.min(MOST, Math.min(letters, wanted)));
  }

  /**
   * Returns all in an order in which each of some equal runs weighs about the same. The runs are
   * those into which Spark cuts a list.
   */
  static <T> List<T> evenly(List<T> all, int partitions, ToLongFunction<T> weight) {
    List<T> heaviestFirst =
        all.stream().sorted(Comparator.comparingLong(weight).reversed()).toList();
    List<List<T>> parts = new ArrayList<>();
    for (int i = 0; i < partitions; i++) {
      parts.add(new ArrayList<>());
    }
    long size = all.size();
    int next = 0;
    for (T one : heaviestFirst) {
      // Spark's run i has the places from i * size / partitions to (i + 1) * size / partitions.
      while (parts.get(next).size() >= (next + 1) * size / partitions - next * size / partitions) {
        next = (next + 1) % partitions;
      }
      parts.get(next).add(one);
      next = (next + 1) % partitions;
    }
    return parts.stream().flatMap(List::stream).toList();
  }
}
