package io.github.inspectionreports.journey;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.inspectionreports.model.Authority;
import io.github.inspectionreports.model.Visit;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes a journey as JSON. {@code journey.schema.json}, beside this class, is its schema: all
 * fields are always there, and null where nothing is known.
 */
public final class JourneyJson {
  /** Version of the form, "major.minor". */
  public static final String SCHEMA_VERSION = "1.0";

  private final JsonGenerator json;

  private JourneyJson(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Writes a journey.
   *
   * @param journey the journey
   * @return the JSON, indented, with a line feed at its end
   */
  public static String write(Journey journey) {
    StringWriter text = new StringWriter();
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
      new JourneyJson(json).journey(journey);
    } catch (IOException e) {
      throw new UncheckedIOException("a journey cannot be written into memory", e);
    }
    return text.append('\n').toString();
  }

  private void journey(Journey journey) throws IOException {
    json.writeStartObject();
    string("schemaVersion", SCHEMA_VERSION);
    authority(journey.authority(), journey.registered());
    array("visits", journey.visits(), this::visit);
    array("judgements", journey.judgements(), this::judgements);
    array("themes", journey.themes(), this::theme);
    array("items", journey.items(), this::item);
    array("references", journey.references(), this::reference);
    array("notes", journey.notes(), this::note);
    json.writeEndObject();
  }

  private void authority(String name, @Nullable Authority registered) throws IOException {
    string("authority", name);
    string("onsCode", registered == null ? null : registered.onsCode());
    string("authorityKind", registered == null ? null : registered.kind());
    string("region", registered == null ? null : registered.region());
  }

  private void visit(JourneyVisit visit) throws IOException {
    Visit about = visit.report().visit();
    json.writeNumberField("number", visit.number());
    string("kind", about.kind());
    string("start", about.start());
    string("end", about.end());
    string("published", about.published());
    strings("focus", about.focus());
    string("document", visit.report().source().name());
    string("sha256", visit.report().source().sha256());
    json.writeNumberField("priorityItems", visit.priorityItems());
    json.writeNumberField("improvements", visit.report().improvements().size());
    json.writeBooleanField("read", visit.isRead());
  }

  private void judgements(JudgementHistory history) throws IOException {
    string("area", history.area());
    string("areaAsWritten", history.areaAsWritten());
    array(
        "steps",
        history.steps(),
        step -> {
          json.writeNumberField("visit", step.visit());
          string("grade", step.judgement().grade().id());
          string("asWritten", step.judgement().asWritten());
          json.writeNumberField("page", step.judgement().place().firstPage());
          JudgementHistory.Step before = step.before();
          number("beforeVisit", before == null ? null : before.visit());
          string("before", before == null ? null : before.judgement().grade().id());
          string("change", step.change());
        });
  }

  private void theme(ThemeHistory history) throws IOException {
    string("theme", history.theme());
    array(
        "steps",
        history.steps(),
        step -> {
          json.writeNumberField("visit", step.visit());
          string("stance", step.stance());
          string("development", step.development());
          claim("earlier", step.earlier());
          array("claims", step.claims(), this::claim);
          array("mentions", step.mentions(), this::claim);
        });
  }

  private void item(FollowedItem followed) throws IOException {
    claim("item", followed.item());
    string("outcome", followed.outcome());
    number("visit", followed.visit());
    json.writeBooleanField("bySayingSo", followed.bySayingSo());
    array("claims", followed.claims(), this::claim);
    array(
        "ofItsTheme",
        followed.ofItsTheme(),
        letter -> {
          json.writeNumberField("visit", letter.visit());
          array("claims", letter.claims(), this::claim);
        });
  }

  private void reference(EarlierReference reference) throws IOException {
    claim("claim", reference.claim());
    claim("leansOn", reference.leansOn());
    string("asWritten", reference.asWritten());
    number("earlier", reference.earlier());
    json.writeBooleanField("sure", reference.sure());
    json.writeBooleanField("ofAMatter", reference.ofAMatter());
  }

  private void note(JourneyNote note) throws IOException {
    string("code", note.code());
    string("document", note.document());
    string("message", note.message());
  }

  private void claim(String name, @Nullable Claim claim) throws IOException {
    if (claim == null) {
      json.writeNullField(name);
    } else {
      json.writeObjectFieldStart(name);
      claim(claim);
      json.writeEndObject();
    }
  }

  private void claim(Claim claim) throws IOException {
    json.writeNumberField("visit", claim.visit());
    string("kind", claim.kind());
    string("text", claim.text());
    string("lead", claim.lead());
    strings("themes", claim.themes());
    strings("sureThemes", claim.sureThemes());
    json.writeObjectFieldStart("place");
    json.writeNumberField("firstPage", claim.place().firstPage());
    json.writeNumberField("lastPage", claim.place().lastPage());
    json.writeNumberField("start", claim.place().start());
    json.writeNumberField("end", claim.place().end());
    json.writeEndObject();
  }

  private interface Fields<T> {
    void write(T value) throws IOException;
  }

  private <T> void array(String name, List<T> values, Fields<T> fields) throws IOException {
    json.writeArrayFieldStart(name);
    for (T value : values) {
      json.writeStartObject();
      fields.write(value);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void strings(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private void string(String name, @Nullable Object value) throws IOException {
    if (value == null) {
      json.writeNullField(name);
    } else {
      json.writeStringField(name, Objects.toString(value));
    }
  }

  private void number(String name, @Nullable Integer value) throws IOException {
    if (value == null) {
      json.writeNullField(name);
    } else {
      json.writeNumberField(name, value);
    }
  }
}
