package io.github.inspectionreports.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** Reads values of one type from the documented form. */
final class FormDeserializer<T> extends StdDeserializer<T> {
  private static final long serialVersionUID = 1L;

  private final transient Function<JsonCursor, T> read;

  FormDeserializer(Class<T> type, Function<JsonCursor, T> read) {
    super(type);
    this.read = read;
  }

  @Override
  public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
    try {
      return new JsonCursor("", context.readTree(json)).made(read);
    } catch (FormFault fault) {
      throw refused(json, context, fault);
    }
  }

  /** Jackson's own exception, so that callers treat this fault as they treat all others. */
  private JsonMappingException refused(
      JsonParser json, DeserializationContext context, FormFault fault) {
    JsonMappingException refused =
        ValueInstantiationException.from(
            json, fault.getMessage(), context.constructType(handledType()), fault);
    List<String> steps = fault.steps();
    for (int i = steps.size() - 1; i >= 0; i--) {
      String step = steps.get(i);
      refused.prependPath(
          Character.isDigit(step.charAt(0))
              ? new JsonMappingException.Reference(handledType(), Integer.parseInt(step))
              : new JsonMappingException.Reference(handledType(), step));
    }
    return refused;
  }
}
