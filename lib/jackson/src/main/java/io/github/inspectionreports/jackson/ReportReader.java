package io.github.inspectionreports.jackson;

import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Deadline;
import io.github.inspectionreports.model.Diagnostic;
import io.github.inspectionreports.model.DiagnosticCode;
import io.github.inspectionreports.model.DocumentSource;
import io.github.inspectionreports.model.Finding;
import io.github.inspectionreports.model.FrameKind;
import io.github.inspectionreports.model.FramePart;
import io.github.inspectionreports.model.Grade;
import io.github.inspectionreports.model.Improvement;
import io.github.inspectionreports.model.Item;
import io.github.inspectionreports.model.Judgement;
import io.github.inspectionreports.model.JudgementArea;
import io.github.inspectionreports.model.PartialDate;
import io.github.inspectionreports.model.Person;
import io.github.inspectionreports.model.Place;
import io.github.inspectionreports.model.PreviousVisit;
import io.github.inspectionreports.model.PriorityAction;
import io.github.inspectionreports.model.Reason;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.RuleSetInfo;
import io.github.inspectionreports.model.Section;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.model.Statement;
import io.github.inspectionreports.model.Visit;
import io.github.inspectionreports.model.VisitKind;

/** Reads what {@link ReportWriter} writes. */
final class ReportReader {
  private ReportReader() {}

  private static String major(String version) {
    int dot = version.indexOf('.');
    return dot < 0 ? version : version.substring(0, dot);
  }

  static Report report(JsonCursor json) {
    String version = json.string("schemaVersion");
    if (!major(version).equals(major(Report.SCHEMA_VERSION))) {
      throw json.field("schemaVersion")
          .fault("written in form " + version + ", but this reads form " + Report.SCHEMA_VERSION);
    }
    return new Report(
        ruleSet(json.field("ruleSet")),
        json.field("source").made(ReportReader::source),
        json.field("visit").made(ReportReader::visit),
        json.list("sections", ReportReader::section),
        json.list("priorityActions", ReportReader::priorityAction),
        json.list("improvements", ReportReader::improvement),
        json.list("findings", ReportReader::finding),
        json.list("frame", ReportReader::framePart),
        json.string("text"),
        json.list("diagnostics", ReportReader::diagnostic));
  }

  static RuleSetInfo ruleSet(JsonCursor json) {
    return new RuleSetInfo(json.string("name"), json.string("version"), json.string("hash"));
  }

  static DocumentSource source(JsonCursor json) {
    return new DocumentSource(
        json.string("name"),
        json.string("sha256"),
        json.integer("pages"),
        json.name("format", DocumentSource.Format.class));
  }

  static Visit visit(JsonCursor json) {
    return new Visit(
        json.name("kind", VisitKind.class),
        json.nameOrNull("subject", VisitKind.class),
        json.stringOrNull("authority"),
        json.stringOrNull("authorityAsWritten"),
        json.dateOrNull("start"),
        json.dateOrNull("end"),
        json.dateOrNull("published"),
        json.field("addressee").orNull(ReportReader::person),
        json.list("otherAddressees", ReportReader::person),
        json.list("inspectors", ReportReader::person),
        json.stringOrNull("lead"),
        json.stringOrNull("signatory"),
        json.strings("otherSignatories"),
        json.strings("focus"),
        json.list("judgements", ReportReader::judgement),
        json.list("previous", ReportReader::previous));
  }

  static Person person(JsonCursor json) {
    return new Person(json.stringOrNull("name"), json.stringOrNull("role"));
  }

  static Judgement judgement(JsonCursor json) {
    return new Judgement(
        json.name("area", JudgementArea.class),
        json.string("areaAsWritten"),
        grade(json.field("grade")),
        json.string("asWritten"),
        placeOf(json));
  }

  static PreviousVisit previous(JsonCursor json) {
    return new PreviousVisit(
        json.nameOrNull("kind", VisitKind.class),
        json.field("when").orNull(ReportReader::partialDate),
        json.string("asWritten"));
  }

  static Section section(JsonCursor json) {
    return new Section(
        json.name("kind", SectionKind.class),
        json.stringOrNull("heading"),
        json.integer("level"),
        json.stringOrNull("recognisedBy"),
        placeOf(json));
  }

  static PriorityAction priorityAction(JsonCursor json) {
    return new PriorityAction(
        json.string("text"),
        json.list("items", ReportReader::item),
        json.strings("themes"),
        json.strings("responsible"),
        json.field("deadline").orNull(ReportReader::deadline),
        placeOf(json));
  }

  static Item item(JsonCursor json) {
    return new Item(
        json.string("text"),
        json.stringsIfThere("themes"),
        json.stringsIfThere("sureThemes"),
        placeOf(json));
  }

  static Deadline deadline(JsonCursor json) {
    return new Deadline(
        json.string("asWritten"), json.integerOrNull("workingDays"), json.dateOrNull("date"));
  }

  static Improvement improvement(JsonCursor json) {
    return new Improvement(
        json.string("text"),
        json.strings("themes"),
        json.stringsIfThere("sureThemes"),
        json.strings("references"),
        json.strings("responsible"),
        json.has("deadline") ? json.field("deadline").orNull(ReportReader::deadline) : null,
        placeOf(json));
  }

  static Finding finding(JsonCursor json) {
    return new Finding(
        json.string("text"),
        json.name("section", SectionKind.class),
        json.string("heading"),
        json.nameIfThere("judgementArea", JudgementArea.class),
        categoryOf(json),
        json.strings("themes"),
        json.stringsIfThere("references"),
        json.list("statements", ReportReader::statement),
        placeOf(json));
  }

  static Statement statement(JsonCursor json) {
    return new Statement(
        json.string("text"),
        categoryOf(json),
        json.list("because", ReportReader::reason),
        json.stringsIfThere("themes"),
        json.stringsIfThere("sureThemes"),
        placeOf(json));
  }

  private static Category categoryOf(JsonCursor json) {
    return category(json.field("category"));
  }

  static Category category(JsonCursor json) {
    return json.parsed(Category::new, "a category such as NEEDS_IMPROVEMENT");
  }

  static Grade grade(JsonCursor json) {
    return json.parsed(Grade::ofId, "a grade such as GOOD, or an outcome 1, 2 or 3");
  }

  static PartialDate partialDate(JsonCursor json) {
    return json.parsed(PartialDate::parse, "a year, year-month or date");
  }

  static Reason reason(JsonCursor json) {
    return new Reason(
        json.string("rule"),
        json.string("name"),
        json.string("phrase"),
        json.integer("start"),
        json.integer("end"));
  }

  static FramePart framePart(JsonCursor json) {
    return new FramePart(json.name("kind", FrameKind.class), json.string("text"), placeOf(json));
  }

  static Diagnostic diagnostic(JsonCursor json) {
    // The severity follows from the code; a form without it is not ours all the same.
    json.name("severity", Diagnostic.Severity.class);
    return new Diagnostic(
        json.name("code", DiagnosticCode.class),
        json.string("message"),
        json.integerOrNull("page"));
  }

  private static Place placeOf(JsonCursor item) {
    return item.field("source").made(ReportReader::place);
  }

  static Place place(JsonCursor json) {
    JsonCursor page = json.field("page");
    return new Place(
        page.integer("first"), page.integer("last"), json.integer("start"), json.integer("end"));
  }
}
