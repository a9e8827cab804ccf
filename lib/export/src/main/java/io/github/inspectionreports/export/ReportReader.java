package io.github.inspectionreports.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
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
  /** A letter's whole text is one JSON string, so strings may be as long as the document is. */
  private static final ObjectReader JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  private ReportReader() {}

  static Report read(String json) {
    JsonNode root;
    try {
      root = JSON.readTree(json);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      String where = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
      throw new InvalidReportException("", where + ": " + e.getOriginalMessage(), e);
    }
    if (root.isMissingNode()) {
      throw new InvalidReportException("", "a report is expected, but the text is empty");
    }
    JsonCursor report = new JsonCursor("", root);
    String version = report.string("schemaVersion");
    if (!major(version).equals(major(Report.SCHEMA_VERSION))) {
      throw report
          .field("schemaVersion")
          .fault("written in form " + version + ", but this reads form " + Report.SCHEMA_VERSION);
    }
    return report.made(ReportReader::report);
  }

  private static String major(String version) {
    int dot = version.indexOf('.');
    return dot < 0 ? version : version.substring(0, dot);
  }

  private static Report report(JsonCursor json) {
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

  private static RuleSetInfo ruleSet(JsonCursor json) {
    return new RuleSetInfo(json.string("name"), json.string("version"), json.string("hash"));
  }

  private static DocumentSource source(JsonCursor json) {
    return new DocumentSource(
        json.string("name"),
        json.string("sha256"),
        json.integer("pages"),
        json.name("format", DocumentSource.Format.class));
  }

  private static Visit visit(JsonCursor json) {
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

  private static Person person(JsonCursor json) {
    return new Person(json.stringOrNull("name"), json.stringOrNull("role"));
  }

  private static Judgement judgement(JsonCursor json) {
    return new Judgement(
        json.name("area", JudgementArea.class),
        json.string("areaAsWritten"),
        json.field("grade").parsed(Grade::ofId, "a grade such as GOOD, or an outcome 1, 2 or 3"),
        json.string("asWritten"),
        place(json));
  }

  private static PreviousVisit previous(JsonCursor json) {
    return new PreviousVisit(
        json.nameOrNull("kind", VisitKind.class),
        json.field("when")
            .orNull(when -> when.parsed(PartialDate::parse, "a year, year-month or date")),
        json.string("asWritten"));
  }

  private static Section section(JsonCursor json) {
    return new Section(
        json.name("kind", SectionKind.class),
        json.stringOrNull("heading"),
        json.integer("level"),
        json.stringOrNull("recognisedBy"),
        place(json));
  }

  private static PriorityAction priorityAction(JsonCursor json) {
    return new PriorityAction(
        json.string("text"),
        json.list("items", ReportReader::item),
        json.strings("themes"),
        json.strings("responsible"),
        json.field("deadline").orNull(ReportReader::deadline),
        place(json));
  }

  private static Item item(JsonCursor json) {
    return new Item(json.string("text"), json.stringsIfThere("themes"), place(json));
  }

  private static Deadline deadline(JsonCursor json) {
    return new Deadline(
        json.string("asWritten"), json.integerOrNull("workingDays"), json.dateOrNull("date"));
  }

  private static Improvement improvement(JsonCursor json) {
    return new Improvement(
        json.string("text"),
        json.strings("themes"),
        json.strings("references"),
        json.strings("responsible"),
        place(json));
  }

  private static Finding finding(JsonCursor json) {
    return new Finding(
        json.string("text"),
        json.name("section", SectionKind.class),
        json.string("heading"),
        json.nameIfThere("judgementArea", JudgementArea.class),
        category(json),
        json.strings("themes"),
        json.stringsIfThere("references"),
        json.list("statements", ReportReader::statement),
        place(json));
  }

  private static Statement statement(JsonCursor json) {
    return new Statement(
        json.string("text"),
        category(json),
        json.list("because", ReportReader::reason),
        place(json));
  }

  private static Category category(JsonCursor json) {
    return json.field("category").parsed(Category::new, "a category such as NEEDS_IMPROVEMENT");
  }

  private static Reason reason(JsonCursor json) {
    return new Reason(
        json.string("rule"),
        json.string("name"),
        json.string("phrase"),
        json.integer("start"),
        json.integer("end"));
  }

  private static FramePart framePart(JsonCursor json) {
    return new FramePart(json.name("kind", FrameKind.class), json.string("text"), place(json));
  }

  private static Diagnostic diagnostic(JsonCursor json) {
    // The severity follows from the code; a form without it is not ours all the same.
    json.name("severity", Diagnostic.Severity.class);
    return new Diagnostic(
        json.name("code", DiagnosticCode.class),
        json.string("message"),
        json.integerOrNull("page"));
  }

  private static Place place(JsonCursor item) {
    return item.field("source")
        .made(
            json -> {
              JsonCursor page = json.field("page");
              return new Place(
                  page.integer("first"),
                  page.integer("last"),
                  json.integer("start"),
                  json.integer("end"));
            });
  }
}
