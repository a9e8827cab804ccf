package io.github.inspectionreports.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer as a table.
 *
 * @param columns the names of its columns
 * @param rows its rows, each with one value a column: a {@code String}, {@code Long} or {@code
 *     Double}; null where there is none. A date is a string in ISO 8601 form
 */
public record Answer(List<String> columns, List<List<@Nullable Object>> rows) {
  /** Copies the lists. */
  public Answer {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Gathers the rows of an answer. */
  public static final class Gatherer implements AnswerReader {
    private List<String> columns = List.of();
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    /** Begins without columns and rows. */
    public Gatherer() {}

    @Override
    public void begin(List<String> columns) {
      this.columns = columns;
    }

    @Override
    public void row(List<@Nullable Object> values) {
      rows.add(Collections.unmodifiableList(new ArrayList<>(values)));
    }

    /**
     * Returns what was gathered.
     *
     * @return the answer so far
     */
    public Answer answer() {
      return new Answer(columns, rows);
    }
  }
}
