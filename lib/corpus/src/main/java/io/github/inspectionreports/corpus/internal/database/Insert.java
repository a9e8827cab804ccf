package io.github.inspectionreports.corpus.internal.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Rows to go into one table together. */
public final class Insert implements AutoCloseable {
  private final Engine engine;
  private final PreparedStatement statement;
  private boolean waiting;

  /**
   * Prepares.
   *
   * @param into the table with its columns, such as {@code "items (id, text)"}
   */
  public Insert(Engine engine, Connection connection, String into) throws SQLException {
    this.engine = engine;
    int columns = into.split(",").length;
    statement =
        connection.prepareStatement(
            "INSERT INTO " + into + " VALUES (" + "?, ".repeat(columns - 1) + "?)");
  }

  public void row(@Nullable Object... values) throws SQLException {
    bind(engine, statement, values);
    statement.addBatch();
    waiting = true;
  }

  public void write() throws SQLException {
    if (waiting) {
      statement.executeBatch();
      waiting = false;
    }
  }

  /** Forgets rows that were not written. */
  public void clear() throws SQLException {
    statement.clearBatch();
    waiting = false;
  }

  public static void bind(Engine engine, PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value == null) {
        statement.setNull(i + 1, Types.NULL);
      } else if (value instanceof LocalDate date) {
        engine.bindDate(statement, i + 1, date);
      } else if (value instanceof byte[] bytes) {
        statement.setBytes(i + 1, bytes);
      } else if (value instanceof Number number) {
        statement.setLong(i + 1, number.longValue());
      } else {
        statement.setString(i + 1, storable(value.toString()));
      }
    }
  }

  /** Neither a NUL nor half a character can be stored as text. */
  private static String storable(String text) {
    StringBuilder changed = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        i++;
      } else if (c == 0 || Character.isSurrogate(c)) {
        changed = changed == null ? new StringBuilder(text) : changed;
        changed.setCharAt(i, '\uFFFD');
      }
    }
    return changed == null ? text : changed.toString();
  }

  @Override
  public void close() throws SQLException {
    statement.close();
  }
}
