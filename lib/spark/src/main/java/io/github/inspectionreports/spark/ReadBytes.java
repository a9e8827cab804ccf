package io.github.inspectionreports.spark;

import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Reads the letters of a partition whose rows hold name and bytes. */
final class ReadBytes implements MapPartitionsFunction<Row, LetterRow> {
  private static final long serialVersionUID = 1L;

  private final ReadLetters letters;

  ReadBytes(ReadLetters letters) {
    this.letters = letters;
  }

  @Override
  public Iterator<LetterRow> call(Iterator<Row> rows) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public LetterRow next() {
        Row row = rows.next();
        @Nullable String name = row.getString(0);
        return letters.read(name == null ? "" : name, null, row.getAs(1));
      }
    };
  }
}
