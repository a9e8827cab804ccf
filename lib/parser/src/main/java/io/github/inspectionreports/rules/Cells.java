package io.github.inspectionreports.rules;

import java.io.Serializable;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one row of a table that the build precompiled, by column. All rows share the text of
 * the table, and a cell is cut out of it when it is first asked for: most never are. Immutable to
 * all who use it, and safe for use by many threads.
 */
final class Cells extends AbstractMap<String, String> implements Serializable {
  private static final long serialVersionUID = 1L;

  private final transient Precompiled table;
  private final transient int row;
  private final transient @Nullable String[] cut;

  /**
   * A table that the build precompiled.
   *
   * @param columns its columns, as {@link String#intern} gives them
   * @param text all cells, row by row
   * @param ends where each ends
   */
  @SuppressWarnings("ArrayRecordComponent") // read in place, and never compared
  record Precompiled(String[] columns, String text, int[] ends) {
    /** The number of a column by its name, which in code is the very same string; -1 for none. */
    int column(@Nullable Object name) {
      for (int i = 0; i < columns.length; i++) {
        if (columns[i] == name) {
          return i;
        }
      }
      return Arrays.asList(columns).indexOf(name);
    }
  }

  Cells(Precompiled table, int row) {
    this.table = table;
    this.row = row;
    this.cut = new @Nullable String[table.columns.length];
  }

  private String cell(int column) {
    String known = cut[column];
    if (known == null) {
      int cell = row * cut.length + column;
      known = table.text.substring(cell == 0 ? 0 : table.ends[cell - 1], table.ends[cell]);
      cut[column] = known;
    }
    return known;
  }

  @Override
  public @Nullable String get(@Nullable Object name) {
    int column = table.column(name);
    String cell = column < 0 ? "" : cell(column);
    return cell.isEmpty() ? null : cell;
  }

  @Override
  public String getOrDefault(@Nullable Object name, String none) {
    String cell = get(name);
    return cell == null ? none : cell;
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return get(name) != null;
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    Map<String, String> all = new LinkedHashMap<>();
    for (int i = 0; i < cut.length; i++) {
      if (!cell(i).isEmpty()) {
        all.put(table.columns[i], cell(i));
      }
    }
    return Map.copyOf(all).entrySet();
  }

  private Object writeReplace() {
    return Map.copyOf(this);
  }
}
