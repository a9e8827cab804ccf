package io.github.inspectionreports.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value within a JSON document that knows where it is, so that a fault can say so. */
final class JsonCursor {
  private final String path;
  private final JsonNode node;

  JsonCursor(String path, JsonNode node) {
    this.path = path;
    this.node = node;
  }

  /** Returns a field of this object; it may be null but must be there. */
  JsonCursor field(String name) {
    if (!node.isObject()) {
      throw fault("an object is expected, not " + kind());
    }
    JsonNode value = node.get(name);
    if (value == null) {
      throw new FormFault(path + "/" + name, "the field is missing");
    }
    return new JsonCursor(path + "/" + name, value);
  }

  /** Says whether this object has a field; those added later are absent in older documents. */
  boolean has(String name) {
    return node.has(name);
  }

  String string(String name) {
    return field(name).string();
  }

  @Nullable String stringOrNull(String name) {
    return field(name).orNull(JsonCursor::string);
  }

  int integer(String name) {
    return field(name).integer();
  }

  @Nullable Integer integerOrNull(String name) {
    return field(name).orNull(JsonCursor::integer);
  }

  @Nullable LocalDate dateOrNull(String name) {
    return field(name).orNull(date -> date.parsed(LocalDate::parse, "a date such as 2024-05-17"));
  }

  <E extends Enum<E>> E name(String name, Class<E> names) {
    return field(name).name(names);
  }

  <E extends Enum<E>> @Nullable E nameOrNull(String name, Class<E> names) {
    return field(name).orNull(value -> value.name(names));
  }

  List<String> strings(String name) {
    return list(name, JsonCursor::string);
  }

  <T> List<T> list(String name, Function<JsonCursor, T> element) {
    JsonCursor array = field(name);
    if (!array.node.isArray()) {
      throw array.fault("a list is expected, not " + array.kind());
    }
    List<T> values = new ArrayList<>(array.node.size());
    for (int i = 0; i < array.node.size(); i++) {
      values.add(new JsonCursor(array.path + "/" + i, array.node.get(i)).made(element));
    }
    return values;
  }

  /** Returns the name in a field that older reports do not have. */
  <E extends Enum<E>> @Nullable E nameIfThere(String name, Class<E> names) {
    return node.has(name) ? nameOrNull(name, names) : null;
  }

  /** Returns the list in a field that older reports do not have; then it is empty. */
  List<String> stringsIfThere(String name) {
    return node.has(name) ? strings(name) : List.of();
  }

  <T> @Nullable T orNull(Function<JsonCursor, T> value) {
    return node.isNull() ? null : value.apply(this);
  }

  /** Makes a record of this value; what its constructor rejects becomes a fault at this place. */
  <T> T made(Function<JsonCursor, T> value) {
    try {
      return value.apply(this);
    } catch (FormFault e) {
      throw e;
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new FormFault(path, String.valueOf(e.getMessage()), e);
    }
  }

  /** Reads this text with a function that rejects what has another form. */
  <T> T parsed(Function<String, T> parse, String form) {
    String text = string();
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new FormFault(path, "'" + text + "' is not " + form, e);
    }
  }

  FormFault fault(String message) {
    return new FormFault(path, message);
  }

  private String string() {
    if (!node.isTextual()) {
      throw fault("a text is expected, not " + kind());
    }
    return node.textValue();
  }

  private int integer() {
    if (!node.isIntegralNumber() || !node.canConvertToInt()) {
      throw fault("a whole number is expected, not " + kind());
    }
    return node.intValue();
  }

  private <E extends Enum<E>> E name(Class<E> names) {
    return parsed(text -> Enum.valueOf(names, text), "one of " + List.of(names.getEnumConstants()));
  }

  private String kind() {
    if (node.isNumber()) {
      return "the number " + node.asText();
    }
    return switch (node.getNodeType()) {
      case OBJECT -> "an object";
      case ARRAY -> "a list";
      case STRING -> "a text";
      case BOOLEAN -> node.asText();
      default -> "null";
    };
  }
}
