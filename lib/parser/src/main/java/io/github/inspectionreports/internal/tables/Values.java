package io.github.inspectionreports.internal.tables;

import io.github.inspectionreports.rules.Fault;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads cells as values. */
public final class Values {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private Values() {}

  /**
   * Reads a row.
   *
   * @param row the row
   * @param reader makes a value of it
   * @param <T> the value
   * @return the value
   * @throws RuleSetException where the reader throws an {@link IllegalArgumentException}; it names
   *     file and line
   */
  public static <T> T of(Row row, Function<Row, T> reader) {
    try {
      return reader.apply(row);
    } catch (IllegalArgumentException e) {
      throw new RuleSetException(
          Fault.of(row, "row '" + row.id() + "': " + e.getMessage(), "correct the cell"));
    }
  }

  /**
   * Reads a cell as a constant of an enumeration.
   *
   * @param row the row
   * @param column the column
   * @param type the enumeration
   * @param <E> the enumeration
   * @return the constant
   * @throws IllegalArgumentException if there is no such constant
   */
  public static <E extends Enum<E>> E constant(Row row, String column, Class<E> type) {
    return constant(row.value(column), column, type);
  }

  /**
   * Reads a cell as constants, separated by spaces.
   *
   * @param row the row
   * @param column the column
   * @param type the enumeration
   * @param <E> the enumeration
   * @return the constants; empty for an empty cell
   * @throws IllegalArgumentException if there is no such constant
   */
  public static <E extends Enum<E>> List<E> constants(Row row, String column, Class<E> type) {
    List<E> constants = new ArrayList<>();
    for (String name : words(row.value(column))) {
      constants.add(constant(name, column, type));
    }
    return constants;
  }

  /**
   * Reads a cell as words, separated by spaces.
   *
   * @param cell the cell
   * @return the words; empty for an empty cell
   */
  public static List<String> words(String cell) {
    String words = cell.strip();
    return words.isEmpty() ? List.of() : List.of(BLANKS.split(words));
  }

  private static <E extends Enum<E>> E constant(String name, String column, Class<E> type) {
    String wanted = name.toUpperCase(Locale.ROOT);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(wanted)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(
        "the column '"
            + column
            + "' holds '"
            + name
            + "', which is none of "
            + Arrays.toString(type.getEnumConstants()));
  }
}
