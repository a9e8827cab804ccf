package io.github.inspectionreports.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Writes values of one type in the documented form. */
final class FormSerializer<T> extends StdSerializer<T> {
  private static final long serialVersionUID = 1L;

  private final transient Writing<T> write;

  FormSerializer(Class<T> type, Writing<T> write) {
    super(type);
    this.write = write;
  }

  @Override
  public void serialize(T value, JsonGenerator json, SerializerProvider context)
      throws IOException {
    write.write(new ReportWriter(json), value);
  }

  /** How one value is written. */
  interface Writing<T> {
    void write(ReportWriter json, T value) throws IOException;
  }
}
