package io.github.inspectionreports.corpus;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes an answer as JSON in UTF-8: an array with one object a row, on a line of its own, whose
 * fields are the columns. Absent values are null.
 */
public final class JsonAnswer implements AnswerReader, Closeable {
  private final JsonGenerator json;
  private List<String> columns = List.of();
  private boolean any;

  /**
   * Begins.
   *
   * @param out where to write; closed by {@link #close()}
   */
  public JsonAnswer(OutputStream out) {
    try {
      json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void begin(List<String> columns) {
    this.columns = List.copyOf(columns);
    try {
      json.writeStartArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void row(List<@Nullable Object> values) {
    try {
      json.writeRaw(any ? "" : "\n");
      any = true;
      json.writeStartObject();
      for (int i = 0; i < values.size(); i++) {
        json.writeFieldName(columns.get(i));
        value(values.get(i));
      }
      json.writeEndObject();
      json.writeRaw("\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void value(@Nullable Object value) throws IOException {
    if (value instanceof Long number) {
      json.writeNumber(number);
    } else if (value instanceof Double number && !number.isNaN() && !number.isInfinite()) {
      json.writeNumber(number);
    } else if (value == null) {
      json.writeNull();
    } else {
      json.writeString(value.toString());
    }
  }

  @Override
  public void close() throws IOException {
    if (!columns.isEmpty()) {
      json.writeEndArray();
      json.writeRaw("\n");
    }
    json.close();
  }
}
