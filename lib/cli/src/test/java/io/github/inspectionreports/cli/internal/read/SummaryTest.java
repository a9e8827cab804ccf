package io.github.inspectionreports.cli.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.cli.internal.terminal.Terminal;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Deadline;
import io.github.inspectionreports.model.Diagnostic;
import io.github.inspectionreports.model.DiagnosticCode;
import io.github.inspectionreports.model.DocumentSource;
import io.github.inspectionreports.model.Finding;
import io.github.inspectionreports.model.Grade;
import io.github.inspectionreports.model.Improvement;
import io.github.inspectionreports.model.Item;
import io.github.inspectionreports.model.Judgement;
import io.github.inspectionreports.model.JudgementArea;
import io.github.inspectionreports.model.Person;
import io.github.inspectionreports.model.Place;
import io.github.inspectionreports.model.PreviousVisit;
import io.github.inspectionreports.model.PriorityAction;
import io.github.inspectionreports.model.Reason;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.RuleSetInfo;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.model.Statement;
import io.github.inspectionreports.model.Visit;
import io.github.inspectionreports.model.VisitKind;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SummaryTest {
  private static final Visit VISIT =
      new Visit(
          VisitKind.ILACS,
          null,
          "Brackenshire",
          "Brackenshire County Council",
          LocalDate.of(2025, 4, 30),
          LocalDate.of(2025, 5, 2),
          LocalDate.of(2025, 6, 12),
          new Person("Helen Marsh", "Director of Children's Services"),
          List.of(new Person(null, "Chief Executive")),
          List.of(new Person("Tom Lethaby", null), new Person("Miriam Okafor", "HMI")),
          "Miriam Okafor",
          "Miriam Okafor",
          List.of(),
          List.of("the front door", "children in need"),
          List.of(
              new Judgement(
                  JudgementArea.LEADERS,
                  "Impact of leaders",
                  Grade.REQUIRES_IMPROVEMENT,
                  "Requires improvement to be good",
                  at(1))),
          List.of(new PreviousVisit(VisitKind.ILACS, null, "inspection in March 2023")));

  private static Place at(int page) {
    return new Place(page, page, page * 1000, page * 1000 + 1);
  }

  private static Finding finding(
      int page, SectionKind section, Category category, String... texts) {
    List<Statement> statements = new ArrayList<>();
    for (String text : texts) {
      List<Reason> reasons = List.of(new Reason("rule", "A rule spoke", text, 0, 1));
      int start = page * 1000 + statements.size();
      statements.add(
          new Statement(text, category, reasons, new Place(page, page, start, start + 1)));
    }
    return new Finding(
        String.join(" ", texts), section, "", category, List.of(), statements, at(page));
  }

  private static Report report(
      Visit visit,
      List<PriorityAction> actions,
      List<Improvement> improvements,
      List<Finding> findings,
      List<Diagnostic> diagnostics) {
    return new Report(
        new RuleSetInfo("test", "1", "00"),
        new DocumentSource("brackenshire.pdf", "00", 12, DocumentSource.Format.PDF),
        visit,
        List.of(),
        actions,
        improvements,
        findings,
        List.of(),
        "",
        diagnostics);
  }

  private static String summary(Report report, boolean all, int columns) {
    PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
    return Summary.write(report, all, Map.of(), new Terminal(nowhere, nowhere, false, columns));
  }

  @Test
  void aReportIsSetOnOneSheet() {
    Report report =
        report(
            VISIT,
            List.of(
                new PriorityAction(
                    "Leaders must see to it that children at risk are seen in time, including:",
                    List.of(
                        new Item("those at risk at night", at(2)),
                        new Item(
                            "those whose parents move often between Brackenshire and the"
                                + " councils around it",
                            at(3))),
                    List.of(),
                    List.of("The local authority", "Police"),
                    new Deadline("within 70 working days", 70, null),
                    new Place(2, 3, 2000, 3001))),
            List.of(
                new Improvement(
                    "The quality of plans.",
                    List.of(),
                    List.of("outcome 3, national framework"),
                    List.of("Brackenshire ICB"),
                    at(3))),
            List.of(
                finding(2, SectionKind.OVERVIEW, Category.STRENGTH, "Early help is a strength."),
                finding(4, SectionKind.FINDINGS, Category.NEEDS_IMPROVEMENT, "Visits are late."),
                finding(5, SectionKind.FINDINGS, Category.CONTEXT, "There are six hubs."),
                finding(11, SectionKind.FINDINGS, new Category("SAFEGUARDING_RISK"), "Doors.")),
            List.of(
                Diagnostic.of(DiagnosticCode.NO_SIGNATORY, "Nobody signs."),
                new Diagnostic(DiagnosticCode.UNKNOWN_CHARACTERS, "A row is odd.", 12),
                new Diagnostic(DiagnosticCode.PAGE_DAMAGED, "A page is torn.", 7)));
    assertThat(summary(report, false, 60))
        .isEqualTo(
            """
            Inspection of children's services (ILACS), Brackenshire
            30 April to 2 May 2025, published 12 June 2025

            Document      brackenshire.pdf, 12 pages
            To            Helen Marsh (Director of Children's Services),
                          Chief Executive
            Inspectors    Tom Lethaby, Miriam Okafor (lead)
            Focus         the front door; children in need
            Earlier       inspection in March 2023

            Read with care (1)
              p. 7     A page is torn. (PAGE_DAMAGED)

            Judgements
              p. 1     Leaders: Requires improvement to be good

            Areas for priority action (1)
              p. 2-3   Leaders must see to it that children at risk are
                       seen in time, including:
                       - those at risk at night
                       - those whose parents move often between
                         Brackenshire and the councils around it
                       Responsible: The local authority; Police
                       Deadline for the plan: within 70 working days

            What needs to improve (1)
              p. 3     The quality of plans (outcome 3, national
                       framework).
                       Responsible: Brackenshire ICB

            Concerns (1)
              p. 4     Visits are late.

            Strengths (1)
              p. 2     Early help is a strength.

            Safeguarding risk (1)
              p. 11    Doors.

            Notes on the reading (2)
                       Nobody signs. (NO_SIGNATORY)
              p. 12    A row is odd. (UNKNOWN_CHARACTERS)
            """);
  }

  @Test
  void whatIsNotKnownIsLeftOut() {
    assertThat(
            summary(report(Visit.UNKNOWN, List.of(), List.of(), List.of(), List.of()), false, 80))
        .isEqualTo("Letter of an unknown kind\n\nDocument      brackenshire.pdf, 12 pages\n");
  }

  @Test
  void ofManyStatementsThoseThatMatterAreShown() {
    List<Finding> findings = new ArrayList<>();
    List<String> sentences =
        List.of(
            "Written plans are clear, specific and kept up to date.",
            "Advisers stay in touch with young people who moved away.",
            "Foster homes offer stability, warmth and good schooling.",
            "Court work in Marrow is thorough, timely and respected.",
            "Family group conferences prevent children entering care.",
            "Disabled teenagers receive short breaks that suit them.",
            "Supervision happens monthly, reflective and recorded.",
            "Audits draw honest conclusions about frontline practice.");
    for (int i = 0; i < sentences.size(); i++) {
      findings.add(
          finding(i + 2, SectionKind.FINDINGS, Category.STRENGTH, sentences.get(i), "So it is."));
    }
    findings.add(
        finding(
            12,
            SectionKind.OVERVIEW,
            Category.STRENGTH,
            "Early help reaches most families in time and is valued by them.",
            "Leaders know their services and are ambitious for children."));
    Report report = report(Visit.UNKNOWN, List.of(), List.of(), findings, List.of());
    assertThat(summary(report, false, 80))
        .contains("Strengths (6 of 18; --all lists them all)")
        .containsSubsequence("Early help reaches", "p. 2     Written plans")
        .doesNotContain("So it is.");
    assertThat(summary(report, true, 80)).contains("Strengths (18)", "So it is.");
  }

  @Test
  void aSentenceThatLeansOnAnotherIsShownAfterIt() {
    Report report =
        report(
            Visit.UNKNOWN,
            List.of(),
            List.of(),
            List.of(
                finding(2, SectionKind.FINDINGS, Category.CONTEXT, "Letters are sent weekly."),
                finding(3, SectionKind.FINDINGS, Category.STRENGTH, "They are clear and kind.")),
            List.of());
    assertThat(summary(report, false, 80))
        .contains("p. 3     (Letters are sent weekly.) They are clear and kind.\n");
  }

  @Test
  void whatIsToBeDoneByWhenIsANextStep() {
    String step = "Brackenshire should send its statement by 3 May 2031.";
    Report report =
        report(
            Visit.UNKNOWN,
            List.of(),
            List.of(),
            List.of(
                finding(2, SectionKind.OVERVIEW, Category.STRENGTH, "Early help is a strength."),
                finding(9, SectionKind.NEXT_STEPS, Category.CONTEXT, "We thank you.", step)),
            List.of());
    assertThat(summary(report, false, 80))
        .contains("Strengths (1)\n  p. 2 ")
        .contains("Next steps (1)\n  p. 9     " + step)
        .doesNotContain("We thank you.");
    assertThat(summary(report, true, 80)).contains("Next steps (2)", "We thank you.");
  }

  @Test
  void whatNeedsToImproveIsBelowItsTime() {
    Report report =
        report(
            VISIT,
            List.of(),
            List.of(
                due("Train all chairs.", "Immediately"),
                due("Ask parents.", "Within six months"),
                due("Write to schools.", "Within six months"),
                due("Open a hub.", null)),
            List.of(),
            List.of());
    assertThat(summary(report, false, 60))
        .contains(
            """
            What needs to improve (4)

              Immediately:
              p. 3     Train all chairs.

              Within six months:
              p. 3     Ask parents.
              p. 3     Write to schools.

              Without a time:
              p. 3     Open a hub.
            """);
  }

  private static Improvement due(String text, @Nullable String time) {
    Deadline deadline = time == null ? null : new Deadline(time, null, null);
    return new Improvement(text, List.of(), List.of(), List.of(), List.of(), deadline, at(3));
  }

  @Test
  void noLineIsWiderThanTheTerminalOrTooWideToRead() {
    Report report =
        report(
            VISIT,
            List.of(),
            List.of(new Improvement("word ".repeat(80), List.of(), List.of(), List.of(), at(3))),
            List.of(),
            List.of());
    for (int columns : new int[] {40, 80, 400}) {
      int widest = Math.min(columns, 96);
      assertThat(summary(report, false, columns).lines()).allMatch(line -> line.length() <= widest);
    }
    assertThat(summary(report, false, 400).lines()).anyMatch(line -> line.length() > 90);
  }

  @Test
  void nothingInALetterSteersTheTerminal() {
    Report report =
        report(
            Visit.UNKNOWN,
            List.of(),
            List.of(
                new Improvement(
                    "a\u001B[31mred\u0007 \u202Ebackwards",
                    List.of(),
                    List.of(),
                    List.of(),
                    at(1))),
            List.of(),
            List.of());
    assertThat(summary(report, false, 80))
        .contains("a\uFFFD[31mred\uFFFD backwards")
        .doesNotContain("\u001B", "\u0007", "\u202E");
  }
}
