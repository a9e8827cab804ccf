package io.github.inspectionreports.internal.scoring;

import io.github.inspectionreports.internal.binary.BinaryReader;
import io.github.inspectionreports.internal.binary.BinaryStrings;
import io.github.inspectionreports.internal.binary.BinaryWriter;
import io.github.inspectionreports.internal.binary.WordMap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Numbers for the names of features. A name is a type and a value, such as {@code kind=criticism}.
 * An index for weighing contains the features of a table and no other; one for fitting gives each
 * new name the next number. Safe for use by many threads.
 */
public abstract class FeatureIndex {
  /** The number of a feature that the index does not contain. */
  public static final int UNKNOWN = WordMap.NONE;

  private static final String BETWEEN = "=";

  private FeatureIndex() {}

  /** The features of one type. */
  public interface Group {
    /**
     * Returns the number of a feature.
     *
     * @param value its value
     * @return the number; {@link FeatureIndex#UNKNOWN} if the index does not contain it
     */
    int number(String value);
  }

  /**
   * Makes an index of known features.
   *
   * @param names their names, each once; a feature's number is its place among them
   * @return the index, which never changes
   */
  public static FeatureIndex of(Collection<String> names) {
    return Known.of(List.copyOf(names));
  }

  /**
   * Makes an index that gives each new feature a number.
   *
   * @return an empty index
   */
  public static FeatureIndex growing() {
    return new Growing();
  }

  /** Reads an index of known features. */
  static FeatureIndex read(BinaryReader in) {
    BinaryStrings names = BinaryStrings.read(in);
    Map<String, WordMap> groups = new LinkedHashMap<>();
    for (int n = in.number(); n > 0; n--) {
      groups.put(in.text(), WordMap.read(in));
    }
    return new Known(names, groups);
  }

  /** Writes an index of known features. */
  abstract void write(BinaryWriter out);

  /**
   * Returns the features of a type.
   *
   * @param type the type, such as {@code kind}
   * @return its features; none if the index contains none
   */
  public abstract Group group(String type);

  /** {@return the number of features, one more than the largest number of one} */
  public abstract int size();

  /**
   * Returns the name of a feature.
   *
   * @param number its number
   * @return its name, as tables write it
   */
  public abstract String name(int number);

  private static final class Known extends FeatureIndex {
    private static final Group NONE = value -> UNKNOWN;

    private final BinaryStrings names;
    private final Map<String, WordMap> groups;

    private Known(BinaryStrings names, Map<String, WordMap> groups) {
      this.names = names;
      this.groups = groups;
    }

    static Known of(List<String> names) {
      Map<String, Map<String, Integer>> numbers = new TreeMap<>();
      for (int i = 0; i < names.size(); i++) {
        String name = names.get(i);
        int at = name.indexOf(BETWEEN);
        if (at > 0) {
          numbers
              .computeIfAbsent(name.substring(0, at), type -> new TreeMap<>())
              .put(name.substring(at + 1), i);
        }
      }
      Map<String, WordMap> groups = new LinkedHashMap<>();
      numbers.forEach((type, values) -> groups.put(type, WordMap.of(values)));
      return new Known(BinaryStrings.of(names), groups);
    }

    @Override
    void write(BinaryWriter out) {
      names.write(out);
      out.number(groups.size());
      groups.forEach(
          (type, values) -> {
            out.text(type);
            values.write(out);
          });
    }

    @Override
    public Group group(String type) {
      WordMap values = groups.get(type);
      return values == null ? NONE : values::get;
    }

    @Override
    public int size() {
      return names.size();
    }

    @Override
    public String name(int number) {
      return names.get(number);
    }
  }

  private static final class Growing extends FeatureIndex {
    private final Map<String, Group> groups = new ConcurrentHashMap<>();
    private final List<String> names = new CopyOnWriteArrayList<>();

    @Override
    void write(BinaryWriter out) {
      throw new UnsupportedOperationException("an index that grows is never precompiled");
    }

    @Override
    public Group group(String type) {
      return groups.computeIfAbsent(type, this::newGroup);
    }

    private Group newGroup(String type) {
      Map<String, Integer> numbers = new ConcurrentHashMap<>();
      return value -> numbers.computeIfAbsent(value, v -> add(type + BETWEEN + v));
    }

    private int add(String name) {
      synchronized (names) {
        names.add(name);
        return names.size() - 1;
      }
    }

    @Override
    public int size() {
      return names.size();
    }

    @Override
    public String name(int number) {
      return names.get(number);
    }
  }
}
