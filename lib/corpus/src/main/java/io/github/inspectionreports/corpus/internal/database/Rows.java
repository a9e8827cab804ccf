package io.github.inspectionreports.corpus.internal.database;

import io.github.inspectionreports.corpus.AnswerReader;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of a database as values that are the same from both. */
public final class Rows {
  private Rows() {}

  public static void begin(ResultSet rows, AnswerReader to) throws SQLException {
    ResultSetMetaData about = rows.getMetaData();
    List<String> columns = new ArrayList<>();
    for (int i = 1; i <= about.getColumnCount(); i++) {
      columns.add(about.getColumnLabel(i));
    }
    to.begin(columns);
  }

  /** Hands the rows over and returns how many there were. */
  public static int hand(ResultSet rows, AnswerReader to) throws SQLException {
    int columns = rows.getMetaData().getColumnCount();
    int count = 0;
    while (rows.next()) {
      List<@Nullable Object> values = new ArrayList<>();
      for (int i = 1; i <= columns; i++) {
        values.add(value(rows.getObject(i)));
      }
      to.row(values);
      count++;
    }
    return count;
  }

  private static @Nullable Object value(@Nullable Object value) {
    if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
      return ((Number) value).longValue();
    }
    if (value instanceof BigDecimal decimal) {
      boolean whole = decimal.scale() <= 0 && decimal.precision() - decimal.scale() < 19;
      if (whole) {
        return decimal.longValue();
      }
      return decimal.doubleValue();
    }
    if (value instanceof Float number) {
      return number.doubleValue();
    }
    if (value instanceof byte[] bytes) {
      return bytes.length + " bytes";
    }
    return value == null || value instanceof Long || value instanceof Double
        ? value
        : value.toString();
  }
}
