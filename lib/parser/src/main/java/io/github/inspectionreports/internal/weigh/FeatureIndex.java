package io.github.inspectionreports.internal.weigh;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Numbers for the names of features. A name is a type and a value, such as {@code kind=fault}. An
 * index for weighing knows the features of a table and no other; one for fitting gives each new
 * name the next number. Safe for use by many threads.
 */
public final class FeatureIndex {
  /** The number of a feature that the index does not know. */
  public static final int UNKNOWN = -1;

  private static final String BETWEEN = "=";

  private final Map<String, Group> groups = new ConcurrentHashMap<>();
  private final List<String> names;
  private final boolean growing;

  private FeatureIndex(List<String> names, boolean growing) {
    this.names = names;
    this.growing = growing;
  }

  /**
   * Makes an index of known features.
   *
   * @param names their names, each once; a feature's number is its place among them
   * @return the index, which never changes
   */
  public static FeatureIndex of(Collection<String> names) {
    FeatureIndex index = new FeatureIndex(List.copyOf(names), false);
    for (int i = 0; i < index.names.size(); i++) {
      String name = index.names.get(i);
      int at = name.indexOf(BETWEEN);
      if (at > 0) {
        index.group(name.substring(0, at)).numbers.put(name.substring(at + 1), i);
      }
    }
    return index;
  }

  /**
   * Makes an index that gives each new feature a number.
   *
   * @return an empty index
   */
  public static FeatureIndex growing() {
    return new FeatureIndex(new CopyOnWriteArrayList<>(), true);
  }

  /** The features of one type. */
  public final class Group {
    private final String type;
    private final Map<String, Integer> numbers;

    private Group(String type) {
      this.type = type;
      this.numbers = growing ? new ConcurrentHashMap<>() : new HashMap<>();
    }

    /**
     * Returns the number of a feature.
     *
     * @param value its value
     * @return the number; {@link FeatureIndex#UNKNOWN} if the index does not know it
     */
    public int number(String value) {
      Integer known = numbers.get(value);
      if (known != null) {
        return known;
      }
      return growing ? numbers.computeIfAbsent(value, this::add) : UNKNOWN;
    }

    private int add(String value) {
      synchronized (names) {
        names.add(type + BETWEEN + value);
        return names.size() - 1;
      }
    }
  }

  /**
   * Returns the features of a type.
   *
   * @param type the type, such as {@code kind}
   * @return its features; none if the index knows none
   */
  public Group group(String type) {
    return groups.computeIfAbsent(type, Group::new);
  }

  /**
   * Returns how many features there are.
   *
   * @return one more than the largest number
   */
  public int size() {
    return names.size();
  }

  /**
   * Returns the name of a feature.
   *
   * @param number its number
   * @return its name, as tables write it
   */
  public String name(int number) {
    return names.get(number);
  }
}
