package io.github.inspectionreports.export;

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
import java.time.LocalDate;
import java.util.List;

/** One report with something in every field. */
final class SampleReport {
  static final Report REPORT =
      new Report(
          new RuleSetInfo("bundled", "1.0", "c0ffee"),
          new DocumentSource("brackenshire.pdf", "ab".repeat(32), 4, DocumentSource.Format.PDF),
          visit(),
          List.of(
              new Section(
                  SectionKind.FINDINGS, "Main findings", 1, "main-findings", at(2, 40, 90))),
          List.of(
              new PriorityAction(
                  "The council must act on:",
                  List.of(
                      new Item("late visits", List.of("visiting"), at(2, 50, 61)),
                      new Item("lost records", at(2, 62, 74))),
                  List.of("management-oversight"),
                  List.of("The local authority"),
                  new Deadline("within 70 working days", 70, LocalDate.of(2024, 8, 1)),
                  at(2, 40, 74))),
          List.of(
              new Improvement(
                  "=the quality of plans",
                  List.of("planning"),
                  List.of("planning"),
                  List.of("outcome 3, national framework"),
                  List.of(),
                  new Deadline("Within three months", null, null),
                  at(3, 75, 80))),
          List.of(
              new Finding(
                  "Visits are late. Staff are kind.",
                  SectionKind.FINDINGS,
                  "Main findings",
                  JudgementArea.HELP_AND_PROTECTION,
                  Category.MIXED,
                  List.of("visiting", "workforce"),
                  List.of("recommendation 3"),
                  List.of(
                      new Statement(
                          "Visits are late.",
                          Category.NEEDS_IMPROVEMENT,
                          List.of(new Reason("fault-word", "A fault is named.", "late", 11, 15)),
                          List.of("visiting"),
                          at(3, 81, 97)),
                      new Statement(
                          "Staff are kind.", Category.STRENGTH, List.of(), at(3, 98, 113))),
                  at(3, 81, 113))),
          List.of(new FramePart(FrameKind.GREETING, "Dear Ms Marsh", at(1, 20, 33))),
          "the text",
          List.of(new Diagnostic(DiagnosticCode.NO_SIGNATORY, "Nobody signs.", 4)));

  private SampleReport() {}

  private static Visit visit() {
    return new Visit(
        VisitKind.FOCUSED_VISIT,
        null,
        "Brackenshire",
        "Brackenshire County Council",
        LocalDate.of(2024, 3, 19),
        LocalDate.of(2024, 3, 20),
        LocalDate.of(2024, 4, 26),
        new Person("Helen Marsh", "Director of Children's Services"),
        List.of(new Person(null, "Chief Executive")),
        List.of(new Person("Ada Field", "lead inspector"), new Person("Tom Byre", null)),
        "Ada Field",
        "Ada Field",
        List.of(),
        List.of("children in need", "the front door"),
        List.of(
            new Judgement(
                JudgementArea.AREA_SEND_OUTCOME, "", Grade.OUTCOME_2, "mixed", at(1, 1, 6)),
            new Judgement(
                JudgementArea.LEADERS, "Impact of leaders", Grade.GOOD, "Good", at(1, 7, 11))),
        List.of(
            new PreviousVisit(VisitKind.ILACS, new PartialDate(2019, 7, null), "in July 2019")));
  }

  private static Place at(int page, int start, int end) {
    return new Place(page, page, start, end);
  }
}
