package io.github.inspectionreports.spark.internal.reading;

import io.github.inspectionreports.spark.LetterRow;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Reads the letter of a row that holds name and bytes. */
public final class ReadBytes implements MapFunction<Row, LetterRow> {
  private static final long serialVersionUID = 1L;

  private final ReadLetters letters;

  public ReadBytes(ReadLetters letters) {
    this.letters = letters;
  }

  @Override
  public LetterRow call(Row row) {
    @Nullable String name = row.getString(0);
    return letters.read(name == null ? "" : name, null, row.getAs(1));
  }
}
