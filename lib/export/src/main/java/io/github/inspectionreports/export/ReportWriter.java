package io.github.inspectionreports.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.inspectionreports.model.Deadline;
import io.github.inspectionreports.model.Diagnostic;
import io.github.inspectionreports.model.DocumentSource;
import io.github.inspectionreports.model.Finding;
import io.github.inspectionreports.model.FramePart;
import io.github.inspectionreports.model.Improvement;
import io.github.inspectionreports.model.Item;
import io.github.inspectionreports.model.Judgement;
import io.github.inspectionreports.model.Person;
import io.github.inspectionreports.model.Place;
import io.github.inspectionreports.model.PreviousVisit;
import io.github.inspectionreports.model.PriorityAction;
import io.github.inspectionreports.model.Reason;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.RuleSetInfo;
import io.github.inspectionreports.model.Section;
import io.github.inspectionreports.model.Statement;
import io.github.inspectionreports.model.Visit;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes each record of the model as the object that the form gives it. */
final class ReportWriter {
  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator json;

  private ReportWriter(JsonGenerator json) {
    this.json = json;
  }

  static String write(Report report) {
    StringWriter text = new StringWriter(4 * report.text().length() + 1_000);
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
      new ReportWriter(json).report(report);
    } catch (IOException e) {
      throw new UncheckedIOException("a string writer does not fail", e);
    }
    return Surrogates.escapeLone(text.append('\n').toString());
  }

  private void report(Report report) throws IOException {
    json.writeStartObject();
    json.writeStringField("schemaVersion", Report.SCHEMA_VERSION);
    ruleSet(report.ruleSet());
    source(report.source());
    json.writeFieldName("visit");
    visit(report.visit());
    list("sections", report.sections(), this::section);
    list("priorityActions", report.priorityActions(), this::priorityAction);
    list("improvements", report.improvements(), this::improvement);
    list("findings", report.findings(), this::finding);
    list("frame", report.frame(), this::framePart);
    json.writeStringField("text", report.text());
    list("diagnostics", report.diagnostics(), this::diagnostic);
    json.writeEndObject();
  }

  private void ruleSet(RuleSetInfo ruleSet) throws IOException {
    json.writeObjectFieldStart("ruleSet");
    json.writeStringField("name", ruleSet.name());
    json.writeStringField("version", ruleSet.version());
    json.writeStringField("hash", ruleSet.hash());
    json.writeEndObject();
  }

  private void source(DocumentSource source) throws IOException {
    json.writeObjectFieldStart("source");
    json.writeStringField("name", source.name());
    json.writeStringField("sha256", source.sha256());
    json.writeNumberField("pages", source.pages());
    json.writeStringField("format", source.format().name());
    json.writeEndObject();
  }

  private void visit(Visit visit) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", visit.kind().name());
    string("subject", visit.subject() == null ? null : visit.subject().name());
    string("authority", visit.authority());
    string("authorityAsWritten", visit.authorityAsWritten());
    string("start", visit.start());
    string("end", visit.end());
    string("published", visit.published());
    if (visit.addressee() == null) {
      json.writeNullField("addressee");
    } else {
      json.writeFieldName("addressee");
      person(visit.addressee());
    }
    list("otherAddressees", visit.otherAddressees(), this::person);
    list("inspectors", visit.inspectors(), this::person);
    string("lead", visit.lead());
    string("signatory", visit.signatory());
    list("otherSignatories", visit.otherSignatories(), json::writeString);
    list("focus", visit.focus(), json::writeString);
    list("judgements", visit.judgements(), this::judgement);
    list("previous", visit.previous(), this::previous);
    json.writeEndObject();
  }

  private void person(Person person) throws IOException {
    json.writeStartObject();
    string("name", person.name());
    string("role", person.role());
    json.writeEndObject();
  }

  private void judgement(Judgement judgement) throws IOException {
    json.writeStartObject();
    json.writeStringField("area", judgement.area().name());
    json.writeStringField("areaAsWritten", judgement.areaAsWritten());
    json.writeStringField("grade", judgement.grade().id());
    json.writeStringField("asWritten", judgement.asWritten());
    place(judgement.place());
    json.writeEndObject();
  }

  private void previous(PreviousVisit previous) throws IOException {
    json.writeStartObject();
    string("kind", previous.kind() == null ? null : previous.kind().name());
    string("when", previous.when());
    json.writeStringField("asWritten", previous.asWritten());
    json.writeEndObject();
  }

  private void section(Section section) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", section.kind().name());
    string("heading", section.heading());
    json.writeNumberField("page", section.place().firstPage());
    json.writeNumberField("level", section.level());
    string("recognisedBy", section.recognisedBy());
    place(section.place());
    json.writeEndObject();
  }

  private void priorityAction(PriorityAction action) throws IOException {
    json.writeStartObject();
    json.writeStringField("text", action.text());
    list("items", action.items(), this::item);
    list("themes", action.themes(), json::writeString);
    list("responsible", action.responsible(), json::writeString);
    deadline(action.deadline());
    place(action.place());
    json.writeEndObject();
  }

  private void item(Item item) throws IOException {
    json.writeStartObject();
    json.writeStringField("text", item.text());
    list("themes", item.themes(), json::writeString);
    place(item.place());
    json.writeEndObject();
  }

  private void deadline(@Nullable Deadline deadline) throws IOException {
    if (deadline == null) {
      json.writeNullField("deadline");
      return;
    }
    json.writeObjectFieldStart("deadline");
    json.writeStringField("asWritten", deadline.asWritten());
    number("workingDays", deadline.workingDays());
    string("date", deadline.date());
    json.writeEndObject();
  }

  private void improvement(Improvement improvement) throws IOException {
    json.writeStartObject();
    json.writeStringField("text", improvement.text());
    list("themes", improvement.themes(), json::writeString);
    list("references", improvement.references(), json::writeString);
    list("responsible", improvement.responsible(), json::writeString);
    place(improvement.place());
    json.writeEndObject();
  }

  private void finding(Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("text", finding.text());
    json.writeStringField("section", finding.section().name());
    json.writeStringField("heading", finding.heading());
    string("judgementArea", finding.judgementArea());
    json.writeStringField("category", finding.category().id());
    list("themes", finding.themes(), json::writeString);
    list("references", finding.references(), json::writeString);
    list("statements", finding.statements(), this::statement);
    place(finding.place());
    json.writeEndObject();
  }

  private void statement(Statement statement) throws IOException {
    json.writeStartObject();
    json.writeStringField("text", statement.text());
    json.writeStringField("category", statement.category().id());
    list("because", statement.because(), this::reason);
    place(statement.place());
    json.writeEndObject();
  }

  private void reason(Reason reason) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", reason.rule());
    json.writeStringField("name", reason.name());
    json.writeStringField("phrase", reason.phrase());
    json.writeNumberField("start", reason.start());
    json.writeNumberField("end", reason.end());
    json.writeEndObject();
  }

  private void framePart(FramePart part) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", part.kind().name());
    json.writeStringField("text", part.text());
    place(part.place());
    json.writeEndObject();
  }

  private void diagnostic(Diagnostic diagnostic) throws IOException {
    json.writeStartObject();
    json.writeStringField("severity", diagnostic.severity().name());
    json.writeStringField("code", diagnostic.code().name());
    json.writeStringField("message", diagnostic.message());
    number("page", diagnostic.page());
    json.writeEndObject();
  }

  private void place(Place place) throws IOException {
    json.writeObjectFieldStart("source");
    json.writeObjectFieldStart("page");
    json.writeNumberField("first", place.firstPage());
    json.writeNumberField("last", place.lastPage());
    json.writeEndObject();
    json.writeNumberField("start", place.start());
    json.writeNumberField("end", place.end());
    json.writeEndObject();
  }

  /** Writes a text, or a value whose {@code toString} is its ISO form, or null. */
  private void string(String field, @Nullable Object value) throws IOException {
    json.writeFieldName(field);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeString(value.toString());
    }
  }

  private void number(String field, @Nullable Integer value) throws IOException {
    json.writeFieldName(field);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeNumber(value);
    }
  }

  private <T> void list(String field, List<T> values, Element<T> element) throws IOException {
    json.writeArrayFieldStart(field);
    for (T value : values) {
      element.write(value);
    }
    json.writeEndArray();
  }

  private interface Element<T> {
    void write(T value) throws IOException;
  }
}
