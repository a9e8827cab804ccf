package io.github.inspectionreports.rules;

import java.util.HashMap;
import java.util.Map;

/**
 * A row of a table.
 *
 * @param id its id, stable and unique in its table
 * @param values value by column, the id's column too; columns without a value are left out
 * @param file the file it comes from, as people call it
 * @param line the line of the file on which it begins, from 1; 0 for a row made by a program
 * @param bundled whether it comes with the library; where the two meet, a caller's row goes first
 */
public record Row(String id, Map<String, String> values, String file, int line, boolean bundled) {
  /** What the names of bundled files begin with, for callers give their files the same names. */
  static final String BUNDLED = "bundled/";

  /** Copies the values, those that are blank left out. */
  public Row {
    if (!(values instanceof Cells)) { // which the build has stripped
      Map<String, String> copy = new HashMap<>();
      values.forEach(
          (column, value) -> {
            if (!value.isBlank()) {
              copy.put(column, value.strip());
            }
          });
      copy.put("id", id);
      values = Map.copyOf(copy);
    }
  }

  /**
   * Makes a caller's row.
   *
   * @param id its id
   * @param values value by column
   * @param file the file it comes from, as people call it
   * @param line the line of the file on which it begins, from 1; 0 if it has none
   */
  public Row(String id, Map<String, String> values, String file, int line) {
    this(id, values, file, line, false);
  }

  /**
   * Makes a row in a program.
   *
   * @param id its id
   * @param columnsAndValues column, value, column, value and so on
   * @return the row; its file is "program"
   * @throws IllegalArgumentException if a column has no value
   */
  public static Row of(String id, String... columnsAndValues) {
    if (columnsAndValues.length % 2 != 0) {
      throw new IllegalArgumentException("each column needs a value: row " + id);
    }
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < columnsAndValues.length; i += 2) {
      values.put(columnsAndValues[i], columnsAndValues[i + 1]);
    }
    return new Row(id, values, "program", 0);
  }

  /**
   * Returns the value of a column.
   *
   * @param column its name
   * @return the value, stripped; empty if there is none
   */
  public String value(String column) {
    return values.getOrDefault(column, "");
  }

  /**
   * Describes where the row is.
   *
   * @return file and line, such as "phrases.csv, line 12"
   */
  public String where() {
    return line > 0 ? file + ", line " + line : file;
  }
}
