package io.github.inspectionreports.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes each record of the model as the object that the documented form gives it. */
final class ReportWriter {
  private final JsonGenerator json;

  ReportWriter(JsonGenerator json) {
    this.json = json;
  }

  void report(Report report) throws IOException {
    json.writeStartObject();
    string("schemaVersion", Report.SCHEMA_VERSION);
    object("ruleSet", report.ruleSet(), this::ruleSet);
    object("source", report.source(), this::source);
    object("visit", report.visit(), this::visit);
    list("sections", report.sections(), this::section);
    list("priorityActions", report.priorityActions(), this::priorityAction);
    list("improvements", report.improvements(), this::improvement);
    list("findings", report.findings(), this::finding);
    list("frame", report.frame(), this::framePart);
    string("text", report.text());
    list("diagnostics", report.diagnostics(), this::diagnostic);
    json.writeEndObject();
  }

  void ruleSet(RuleSetInfo ruleSet) throws IOException {
    json.writeStartObject();
    string("name", ruleSet.name());
    string("version", ruleSet.version());
    string("hash", ruleSet.hash());
    json.writeEndObject();
  }

  void source(DocumentSource source) throws IOException {
    json.writeStartObject();
    string("name", source.name());
    string("sha256", source.sha256());
    json.writeNumberField("pages", source.pages());
    string("format", source.format().name());
    json.writeEndObject();
  }

  void visit(Visit visit) throws IOException {
    json.writeStartObject();
    string("kind", visit.kind().name());
    string("subject", visit.subject() == null ? null : visit.subject().name());
    string("authority", visit.authority());
    string("authorityAsWritten", visit.authorityAsWritten());
    string("start", visit.start());
    string("end", visit.end());
    string("published", visit.published());
    object("addressee", visit.addressee(), this::person);
    list("otherAddressees", visit.otherAddressees(), this::person);
    list("inspectors", visit.inspectors(), this::person);
    string("lead", visit.lead());
    string("signatory", visit.signatory());
    list("otherSignatories", visit.otherSignatories(), this::text);
    list("focus", visit.focus(), this::text);
    list("judgements", visit.judgements(), this::judgement);
    list("previous", visit.previous(), this::previous);
    json.writeEndObject();
  }

  void person(Person person) throws IOException {
    json.writeStartObject();
    string("name", person.name());
    string("role", person.role());
    json.writeEndObject();
  }

  void judgement(Judgement judgement) throws IOException {
    json.writeStartObject();
    string("area", judgement.area().name());
    string("areaAsWritten", judgement.areaAsWritten());
    string("grade", judgement.grade().id());
    string("asWritten", judgement.asWritten());
    object("source", judgement.place(), this::place);
    json.writeEndObject();
  }

  void previous(PreviousVisit previous) throws IOException {
    json.writeStartObject();
    string("kind", previous.kind() == null ? null : previous.kind().name());
    string("when", previous.when());
    string("asWritten", previous.asWritten());
    json.writeEndObject();
  }

  void section(Section section) throws IOException {
    json.writeStartObject();
    string("kind", section.kind().name());
    string("heading", section.heading());
    json.writeNumberField("page", section.place().firstPage());
    json.writeNumberField("level", section.level());
    string("recognisedBy", section.recognisedBy());
    object("source", section.place(), this::place);
    json.writeEndObject();
  }

  void priorityAction(PriorityAction action) throws IOException {
    json.writeStartObject();
    string("text", action.text());
    list("items", action.items(), this::item);
    list("themes", action.themes(), this::text);
    list("responsible", action.responsible(), this::text);
    object("deadline", action.deadline(), this::deadline);
    object("source", action.place(), this::place);
    json.writeEndObject();
  }

  void item(Item item) throws IOException {
    json.writeStartObject();
    string("text", item.text());
    list("themes", item.themes(), this::text);
    list("sureThemes", item.sureThemes(), this::text);
    object("source", item.place(), this::place);
    json.writeEndObject();
  }

  void deadline(Deadline deadline) throws IOException {
    json.writeStartObject();
    string("asWritten", deadline.asWritten());
    number("workingDays", deadline.workingDays());
    string("date", deadline.date());
    json.writeEndObject();
  }

  void improvement(Improvement improvement) throws IOException {
    json.writeStartObject();
    string("text", improvement.text());
    list("themes", improvement.themes(), this::text);
    list("sureThemes", improvement.sureThemes(), this::text);
    list("references", improvement.references(), this::text);
    list("responsible", improvement.responsible(), this::text);
    object("deadline", improvement.deadline(), this::deadline);
    object("source", improvement.place(), this::place);
    json.writeEndObject();
  }

  void finding(Finding finding) throws IOException {
    json.writeStartObject();
    string("text", finding.text());
    string("section", finding.section().name());
    string("heading", finding.heading());
    string("judgementArea", finding.judgementArea());
    string("category", finding.category().id());
    list("themes", finding.themes(), this::text);
    list("references", finding.references(), this::text);
    list("statements", finding.statements(), this::statement);
    object("source", finding.place(), this::place);
    json.writeEndObject();
  }

  void statement(Statement statement) throws IOException {
    json.writeStartObject();
    string("text", statement.text());
    string("category", statement.category().id());
    list("because", statement.because(), this::reason);
    list("themes", statement.themes(), this::text);
    list("sureThemes", statement.sureThemes(), this::text);
    object("source", statement.place(), this::place);
    json.writeEndObject();
  }

  void reason(Reason reason) throws IOException {
    json.writeStartObject();
    string("rule", reason.rule());
    string("name", reason.name());
    string("phrase", reason.phrase());
    json.writeNumberField("start", reason.start());
    json.writeNumberField("end", reason.end());
    json.writeEndObject();
  }

  void framePart(FramePart part) throws IOException {
    json.writeStartObject();
    string("kind", part.kind().name());
    string("text", part.text());
    object("source", part.place(), this::place);
    json.writeEndObject();
  }

  void diagnostic(Diagnostic diagnostic) throws IOException {
    json.writeStartObject();
    string("severity", diagnostic.severity().name());
    string("code", diagnostic.code().name());
    string("message", diagnostic.message());
    number("page", diagnostic.page());
    json.writeEndObject();
  }

  void place(Place place) throws IOException {
    json.writeStartObject();
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
      text(value.toString());
    }
  }

  /**
   * Writes a text. A broken PDF can hold half of a surrogate pair, which UTF-8 cannot; such a text
   * is written with escapes, which JSON allows.
   */
  private void text(String text) throws IOException {
    int highest = json.getHighestEscapedChar();
    if (highest != 0 || Surrogates.arePaired(text)) {
      json.writeString(text);
      return;
    }
    json.setHighestNonEscapedChar(Character.MIN_SURROGATE - 1);
    json.writeString(text);
    json.setHighestNonEscapedChar(highest);
  }

  /** Writes a value whose {@code toString} is its form. */
  void value(Object value) throws IOException {
    text(value.toString());
  }

  private <T> void object(String field, @Nullable T value, Element<T> element) throws IOException {
    json.writeFieldName(field);
    if (value == null) {
      json.writeNull();
    } else {
      element.write(value);
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
