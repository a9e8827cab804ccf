package io.github.inspectionreports.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes an answer row by row, so that it need not fit into memory. */
public interface AnswerReader {
  /**
   * Called once, before the rows.
   *
   * @param columns the names of the columns
   */
  void begin(List<String> columns);

  /**
   * Called for each row.
   *
   * @param values one value a column: a {@code String}, {@code Long} or {@code Double}; null where
   *     there is none. A date is a string in ISO 8601 form
   */
  void row(List<@Nullable Object> values);
}
