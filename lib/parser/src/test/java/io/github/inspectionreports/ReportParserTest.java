package io.github.inspectionreports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.inspectionreports.UnreadableLetterException.Reason;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Diagnostic;
import io.github.inspectionreports.model.DiagnosticCode;
import io.github.inspectionreports.model.Finding;
import io.github.inspectionreports.model.FrameKind;
import io.github.inspectionreports.model.FramePart;
import io.github.inspectionreports.model.Grade;
import io.github.inspectionreports.model.Improvement;
import io.github.inspectionreports.model.Item;
import io.github.inspectionreports.model.Judgement;
import io.github.inspectionreports.model.JudgementArea;
import io.github.inspectionreports.model.Person;
import io.github.inspectionreports.model.PriorityAction;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.Section;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.model.Visit;
import io.github.inspectionreports.model.VisitKind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a reader takes from a letter of each kind. */
class ReportParserTest {
  @Test
  void aFocusedVisitTellsWhoWhereAndWhen() {
    Visit visit = ComposedLetters.read("focused-visit").visit();
    assertThat(visit.kind()).isEqualTo(VisitKind.FOCUSED_VISIT);
    assertThat(visit.authority()).isEqualTo("Brackenshire");
    assertThat(visit.authorityAsWritten()).isEqualTo("Brackenshire County Council");
    assertThat(visit.start()).isEqualTo(LocalDate.of(2023, 11, 30));
    assertThat(visit.end()).isEqualTo(LocalDate.of(2023, 12, 1));
    assertThat(visit.published()).isEqualTo(LocalDate.of(2024, 1, 12));
    assertThat(visit.addressee())
        .isEqualTo(new Person("Rowan Ashby", "Executive Director of People"));
    assertThat(visit.otherAddressees()).isEmpty();
    assertThat(visit.inspectors())
        .extracting(Person::name)
        .containsExactly("Robin Hale", "Mary-Ann O'Dell", "Sam Head");
    assertThat(visit.lead()).isEqualTo("Robin Hale");
    assertThat(visit.signatory()).isEqualTo("Robin Hale");
    assertThat(visit.focus()).containsExactly("children in need", "pre-proceedings");
    assertThat(visit.judgements()).isEmpty();
    assertThat(visit.previous())
        .singleElement()
        .satisfies(p -> assertThat(p.when()).hasToString("2021-03"));
  }

  @Test
  void formFeedsPartThePagesOfPlainText() throws UnreadableLetterException {
    ReportParser parser = ReportParser.create();
    String letter = "Dear Ms Marsh\n\nMain findings\n\nPlans are clear.\n\f\nVisits are late.\n";
    Report report = parser.parseText(letter, "letter.txt");
    assertThat(report.source().pages()).isEqualTo(2);
    assertThat(report.statements())
        .extracting(statement -> statement.place().firstPage())
        .containsExactly(1, 2);
    assertThat(parser.parseText(letter.replace("\f", ""), "letter.txt").source().pages())
        .isEqualTo(1);
  }

  @Test
  void aPriorityActionHasItsItemsAndTheLettersDeadline() {
    Report report = ComposedLetters.read("focused-visit");
    assertThat(report.priorityActions()).hasSize(1);
    PriorityAction action = report.priorityActions().get(0);
    assertThat(action.text()).isEqualTo("Leaders need to take swift and decisive action on:");
    assertThat(action.items())
        .extracting(Item::text)
        .containsExactly(
            "the visits to children at risk, which are late",
            "oversight by managers, which includes supervision; audit.");
    assertThat(action.deadline())
        .satisfies(
            deadline -> {
              assertThat(deadline.workingDays()).isEqualTo(70);
              assertThat(deadline.asWritten())
                  .isEqualTo("within 70 working days of receiving this letter");
            });
  }

  @Test
  void nationalFrameworkReferencesAreTakenOutOfAnItem() {
    assertThat(ComposedLetters.read("focused-visit").improvements())
        .extracting(Improvement::text, Improvement::references)
        .containsExactly(
            tuple("The quality of plans", List.of("outcome 3, national framework")),
            tuple(
                "Supervision.",
                List.of("enabler 1, national framework", "enabler 2, national framework")));
  }

  @Test
  void aSentenceThatBeginsLikeAHeadingIsNone() {
    assertThat(ComposedLetters.read("focused-visit").sections())
        .extracting(Section::kind)
        .containsExactly(
            SectionKind.ABOUT,
            SectionKind.OVERVIEW,
            SectionKind.PRIORITY_ACTIONS,
            SectionKind.IMPROVEMENTS,
            SectionKind.FINDINGS,
            SectionKind.NEXT_STEPS);
  }

  @Test
  void aMonitoringVisitIsReadThroughItsOlderHeadings() {
    Report report = ComposedLetters.read("monitoring-visit");
    assertThat(report.visit().kind()).isEqualTo(VisitKind.MONITORING_VISIT);
    assertThat(report.visit().inspectors())
        .extracting(Person::name)
        .containsExactly("Robin Hale", "Sam van der Meer");
    assertThat(report.visit().addressee())
        .isEqualTo(
            new Person("Rowan Ashby", "Executive Director, Children, Families and Learning"));
    assertThat(report.sections())
        .extracting(Section::kind)
        .containsExactly(
            SectionKind.ABOUT,
            SectionKind.OVERVIEW,
            SectionKind.ABOUT,
            SectionKind.OVERVIEW,
            SectionKind.FINDINGS,
            SectionKind.NEXT_STEPS);
    assertThat(report.priorityActions()).isEmpty();
    assertThat(report.statements())
        .extracting(s -> s.text())
        .contains(
            "Plans for those aged 18 to 20 are thin, e.g. they lack dates.",
            "Mr. Hale's team saw this at St. Ives House.");
  }

  @Test
  void anAssuranceVisitNamesItsTeamInTwoSentences() {
    Report report = ComposedLetters.read("assurance-visit");
    assertThat(report.visit().kind()).isEqualTo(VisitKind.FOCUSED_VISIT);
    assertThat(report.visit().inspectors())
        .extracting(Person::name)
        .containsExactly("Robin Hale", "Sam Moss", "Kit Flint", "Lee Wood");
    assertThat(report.priorityActions()).isEmpty();
    assertThat(report.improvements())
        .extracting(Improvement::references)
        .last()
        .isEqualTo(List.of("outcome 1, national framework", "outcome 4, national framework"));
  }

  @Test
  void aStandardInspectionIsJudgedByTheWordsOfEachRow() {
    Report report = ComposedLetters.read("standard-inspection");
    assertThat(report.visit().kind()).isEqualTo(VisitKind.ILACS);
    assertThat(report.visit().start()).isEqualTo(LocalDate.of(2024, 9, 23));
    assertThat(report.visit().end()).isEqualTo(LocalDate.of(2025, 1, 9));
    assertThat(report.visit().judgements())
        .extracting(Judgement::area, Judgement::grade)
        .containsExactlyInAnyOrder(
            tuple(JudgementArea.LEADERS, Grade.REQUIRES_IMPROVEMENT),
            tuple(JudgementArea.HELP_AND_PROTECTION, Grade.GOOD),
            tuple(JudgementArea.CHILDREN_IN_CARE, Grade.OUTSTANDING),
            tuple(JudgementArea.CARE_LEAVERS, Grade.INADEQUATE),
            tuple(JudgementArea.OVERALL_EFFECTIVENESS, Grade.REQUIRES_IMPROVEMENT));
    assertThat(report.findings())
        .filteredOn(finding -> finding.section() == SectionKind.FINDINGS)
        .extracting(Finding::text)
        .containsExactly("Help comes early.", "Plans are clear.", "Young people move too often.");
    assertThat(report.frame())
        .filteredOn(part -> part.kind() == FrameKind.BACK_PAGE)
        .extracting(FramePart::text)
        .anyMatch(text -> text.startsWith("The Office for Standards in Education"));
  }

  @Test
  void aSingleInspectionHasTwoHalves() {
    Report report = ComposedLetters.read("single-inspection");
    Visit visit = report.visit();
    assertThat(visit.kind()).isEqualTo(VisitKind.SIF);
    assertThat(visit.published()).isEqualTo(LocalDate.of(2015, 5, 19));
    assertThat(visit.judgements())
        .extracting(Judgement::area, Judgement::grade)
        .containsExactlyInAnyOrder(
            tuple(JudgementArea.OVERALL_EFFECTIVENESS, Grade.REQUIRES_IMPROVEMENT),
            tuple(JudgementArea.HELP_AND_PROTECTION, Grade.REQUIRES_IMPROVEMENT),
            tuple(JudgementArea.CHILDREN_IN_CARE, Grade.GOOD),
            tuple(JudgementArea.ADOPTION, Grade.GOOD),
            tuple(JudgementArea.CARE_LEAVERS, Grade.INADEQUATE),
            tuple(JudgementArea.LEADERS, Grade.REQUIRES_IMPROVEMENT),
            tuple(JudgementArea.LSCB, Grade.REQUIRES_IMPROVEMENT));
    assertThat(visit.inspectors())
        .extracting(Person::name)
        .containsExactly("Rowan Ashby", "Robin Hale", "Sam Young", "Lee Marsh-Wood", "Jo O'Dell");
    assertThat(visit.lead()).isEqualTo("Rowan Ashby");
    assertThat(report.improvements())
        .extracting(Improvement::text)
        .contains(
            "Ensure that assessments are timely.",
            "Strengthen supervision.",
            "Improve the data set.");
    assertThat(report.frame()).extracting(FramePart::kind).contains(FrameKind.CONTENTS);
  }

  @Test
  void aJointInspectionIsWrittenToManyAndSignedByMany() {
    Report report = ComposedLetters.read("joint-targeted");
    Visit visit = report.visit();
    assertThat(visit.kind()).isEqualTo(VisitKind.JTAI);
    assertThat(visit.addressee())
        .isEqualTo(new Person("Rowan Ashby", "Corporate Director of Children's Services"));
    assertThat(visit.otherAddressees())
        .extracting(Person::name)
        .containsExactly("Robin Hale", "Kit Flint");
    assertThat(visit.signatory()).isEqualTo("Sam Moss");
    assertThat(visit.otherSignatories()).containsExactly("Lee Wood");
    assertThat(visit.lead()).isNull();
    assertThat(visit.inspectors()).isEmpty();
    assertThat(report.priorityActions())
        .singleElement()
        .satisfies(
            action ->
                assertThat(action.deadline())
                    .satisfies(d -> assertThat(d.date()).isEqualTo(LocalDate.of(2018, 12, 3))));
    assertThat(report.improvements())
        .extracting(Improvement::text)
        .containsExactly("Plans are thin. They lack dates.", "Police records are late.");
    assertThat(report.findings())
        .filteredOn(finding -> finding.heading().startsWith("Case study: area"))
        .extracting(Finding::section)
        .containsOnly(SectionKind.FINDINGS);
  }

  @Test
  void aJointLetterSumsUpWithoutAHeading() {
    String letter =
        ComposedLetters.text("joint-targeted")
            .replace(
                "This letter outlines our findings.",
                """
                This letter outlines our findings.

                The inspectorates recognise that this work is hard for all who do it.

                Partners in Brackenshire share a clear plan. Too many children wait for a nurse.

                During this inspection, inspectors found delay in the work of the police.\
                """);
    assertThat(ComposedLetters.readText(letter).findings())
        .filteredOn(finding -> finding.heading().isEmpty())
        .extracting(Finding::section)
        .containsExactly(
            SectionKind.ABOUT,
            SectionKind.ABOUT,
            SectionKind.ABOUT,
            SectionKind.OVERVIEW,
            SectionKind.OVERVIEW);
    // Where the summary has its heading, it begins there.
    assertThat(
            ComposedLetters.readText(
                    letter.replace(
                        "Key strengths", "Headline findings\n\nAll is well.\n\nStrengths"))
                .findings())
        .filteredOn(finding -> finding.heading().isEmpty())
        .extracting(Finding::section)
        .containsOnly(SectionKind.ABOUT);
  }

  @Test
  void anAreaSendReportHasAnOutcome() {
    Report report = ComposedLetters.read("area-send-report");
    assertThat(report.visit().kind()).isEqualTo(VisitKind.AREA_SEND);
    assertThat(report.visit().start()).isEqualTo(LocalDate.of(2024, 4, 15));
    assertThat(report.visit().end()).isEqualTo(LocalDate.of(2024, 4, 19));
    assertThat(report.visit().judgements())
        .extracting(Judgement::area, Judgement::grade)
        .containsExactly(tuple(JudgementArea.AREA_SEND_OUTCOME, Grade.OUTCOME_2));
    assertThat(report.visit().lead()).isEqualTo("Rowan Ashby");
    assertThat(report.visit().inspectors()).hasSize(3);
    assertThat(report.improvements()).hasSize(2);
  }

  @Test
  void anAreaSendLetterAsksForAStatementOfAction() {
    Report report = ComposedLetters.read("area-send-letter");
    assertThat(report.visit().kind()).isEqualTo(VisitKind.AREA_SEND);
    assertThat(report.visit().signatory()).isEqualTo("Kit Flint");
    assertThat(report.visit().lead()).isEqualTo("Lee Wood");
    assertThat(report.priorityActions()).singleElement();
    assertThat(report.priorityActions().get(0).items()).hasSize(2);
    assertThat(report.improvements())
        .extracting(Improvement::text)
        .containsExactly("Waiting times are long.");
  }

  @Test
  void anUnannouncedInspectionHasStrengthsAndAreasForDevelopment() {
    Report report = ComposedLetters.read("unannounced");
    assertThat(report.visit().kind()).isEqualTo(VisitKind.UNANNOUNCED);
    assertThat(report.visit().authorityAsWritten()).isEqualTo("Royal Borough of Brackenshire");
    assertThat(report.visit().inspectors()).extracting(Person::name).containsExactly("Lee Wood");
    assertThat(report.improvements())
        .extracting(Improvement::text)
        .containsExactly("Records are thin.");
    assertThat(report.priorityActions())
        .extracting(PriorityAction::text)
        .containsExactly("There are unallocated cases, and children may be at risk.");
  }

  @Test
  void aSafeguardingInspectionOrdersItsActionsByTime() {
    Report report = ComposedLetters.read("safeguarding-and-looked-after");
    assertThat(report.visit().kind()).isEqualTo(VisitKind.SAFEGUARDING_LAC);
    assertThat(report.visit().lead()).isEqualTo("Rowan Ashby");
    assertThat(report.visit().judgement(JudgementArea.SAFEGUARDING_OVERALL))
        .satisfies(judgement -> assertThat(judgement.grade()).isEqualTo(Grade.ADEQUATE));
    assertThat(report.improvements())
        .extracting(Improvement::text)
        .containsExactly(
            "ensure that all referrals are seen by a manager",
            "ensure that police notices are checked.",
            "agree thresholds with partners.",
            "review the training plan.");
  }

  @Test
  void anArticleIsAboutAVisitAndTellsWhatNeedsToImprove() {
    Report report = ComposedLetters.read("article");
    Visit visit = report.visit();
    assertThat(visit.kind()).isEqualTo(VisitKind.PRESS);
    assertThat(visit.subject()).isEqualTo(VisitKind.FOCUSED_VISIT);
    assertThat(visit.published()).isEqualTo(LocalDate.of(2024, 5, 12));
    assertThat(visit.start()).isEqualTo(LocalDate.of(2024, 3, 12));
    assertThat(report.improvements())
        .extracting(Improvement::text)
        .containsExactly("the timeliness of visits", "the quality of plans.");
  }

  @Test
  void areasForPriorityActionMayBeNone() {
    String letter =
        ComposedLetters.text("focused-visit")
            .replaceFirst(
                "(?s)Leaders need to take.*?audit\\.",
                "There were no areas identified for priority action.");
    Report report = ComposedLetters.readText(letter);
    assertThat(report.priorityActions()).isEmpty();
    assertThat(report.findings())
        .filteredOn(finding -> finding.section() == SectionKind.PRIORITY_ACTIONS)
        .hasSize(1);
  }

  @Test
  void aLetterWithoutClosingFormulaIsStillSigned() {
    String letter = ComposedLetters.text("focused-visit").replace("Yours sincerely\n\n", "");
    Visit visit = ComposedLetters.readText(letter).visit();
    assertThat(visit.signatory()).isEqualTo("Robin Hale");
  }

  @Test
  void aTextThatIsNoLetterIsOfUnknownKindAndSaysSo() {
    Report report =
        ComposedLetters.readText("The sea was cold. We swam all the same, and the dog came too.");
    assertThat(report.visit().kind()).isEqualTo(VisitKind.UNKNOWN);
    assertThat(report.diagnostics())
        .extracting(Diagnostic::code)
        .contains(DiagnosticCode.UNKNOWN_KIND, DiagnosticCode.NO_AUTHORITY);
    assertThat(report.findings()).isNotEmpty();
  }

  @Test
  void whatCannotBeReadHasAReason() {
    assertThatThrownBy(() -> ComposedLetters.PARSER.parseText(" \n ", "blank"))
        .isInstanceOfSatisfying(
            UnreadableLetterException.class, e -> assertThat(e.reason()).isEqualTo(Reason.EMPTY));
    assertThatThrownBy(
            () -> ComposedLetters.PARSER.parseText("<!DOCTYPE html><title>Gone</title>", "page"))
        .isInstanceOfSatisfying(
            UnreadableLetterException.class,
            e -> assertThat(e.reason()).isEqualTo(Reason.NOT_A_LETTER));
    assertThatThrownBy(() -> ComposedLetters.PARSER.parse(new byte[] {1, 0, 2, 0, 7}, "noise.bin"))
        .isInstanceOfSatisfying(
            UnreadableLetterException.class,
            e -> assertThat(e.reason()).isEqualTo(Reason.NOT_A_LETTER));
    ReportParser small = ReportParser.builder().limits(new Limits(1_000, 1, 20)).build();
    assertThatThrownBy(() -> small.parseText("More than twenty characters.", "long"))
        .isInstanceOfSatisfying(
            UnreadableLetterException.class,
            e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
  }

  @Test
  void bytesAndTextOfOneLetterGiveTheSameReport() throws Exception {
    String text = ComposedLetters.text("focused-visit");
    Report fromText = ComposedLetters.PARSER.parseText(text, "one");
    Report fromBytes = ComposedLetters.PARSER.parse(text.getBytes(StandardCharsets.UTF_8), "one");
    assertThat(fromBytes).isEqualTo(fromText);
  }

  @Test
  void particularsOfAnOddLetterAreRead() {
    Report report =
        ComposedLetters.readText(
            """
            February 6th, 2029

            Ms Jo Fenwick
            Director of Children’s Services
            Brackenshire Council

            Dear Ms Fenwick

            Focused visit to Brackenshire children’s services

            This letter summarises the findings of the focused visit to Brackenshire children’s
            services on 9 January 2029. His Majesty’s Inspectors for this visit were Rowan Ashby
            and Robin O\uFFFDHale. The team\uFFFDs work was swift. It met the council\uFFFDs staff.

            What needs to improve

            • The plans for children, including

            those who live far away

            • The visits.

            Findings

            Plans are not clear. (Recommendation 2.) Visits are late.

            There are two matters that put children at risk and which now require priority action:

            • Calls are not answered.
            • Visits are missed.

            An area for improvement is one in which practice is not good enough.

            Please do not share it before 9 February 2029.

            Yours sincerely

            Rowan Ashby
            His Majesty’s Inspector
            """);
    assertThat(report.visit().published()).isEqualTo("2029-02-06");
    assertThat(report.visit().inspectors())
        .extracting(person -> person.name())
        .containsExactly("Rowan Ashby", "Robin O’Hale");
    assertThat(report.improvements())
        .extracting(item -> item.text())
        .containsExactly(
            "The plans for children, including those who live far away", "The visits.");
    assertThat(report.priorityActions()).hasSize(1);
    assertThat(report.priorityActions().get(0).items()).hasSize(2);
    assertThat(report.statements(Category.NEEDS_IMPROVEMENT))
        .extracting(statement -> statement.text())
        .containsExactly("Plans are not clear.", "Visits are late.");
  }

  @Test
  void aTableThatIsDrawnWithSignsHasItsRows() {
    Report report =
        ComposedLetters.readText(
            """
            Area SEND inspection of Brackenshire Local Area Partnership

            Inspection dates: 5 to 9 March 2029

            What does the area partnership need to do better?

            Plans are late for most children. Leaders do not know which children wait.

            Areas for priority action

            +----------------------------+------------------------------------------+
            | Responsible body           | Areas for priority action                |
            +----------------------------+------------------------------------------+
            | Brackenshire Council       | Leaders should act at once to reduce the |
            | and Mid Valley ICB         | number of children without a school.     |
            +----------------------------+------------------------------------------+

            Areas for improvement

            +-----------------------------------------------------------------------+
            | Leaders should improve how soon plans are reviewed.                    |
            +-----------------------------------------------------------------------+
            | Leaders should check each placement, and say what                      |
            | they find.                                                             |
            +-----------------------------------------------------------------------+
            """);
    assertThat(report.priorityActions())
        .extracting(action -> action.text(), action -> action.responsible())
        .containsExactly(
            tuple(
                "Leaders should act at once to reduce the number of children without a school.",
                List.of("Brackenshire Council", "Mid Valley ICB")));
    assertThat(report.improvements())
        .extracting(item -> item.text())
        .containsExactly(
            "Leaders should improve how soon plans are reviewed.",
            "Leaders should check each placement, and say what they find.");
  }

  @Test
  void itemsBelowWhatAnItemIsAreItems() {
    Report report =
        ComposedLetters.readText(
            """
            Dear Ms Fenwick

            Focused visit to Brackenshire children’s services

            This letter summarises the findings of the focused visit to Brackenshire children’s
            services on 9 January 2029.

            What needs to improve

            An area for improvement is one in which practice is not good enough.

            • The plans.
            • The visits.

            Findings

            Plans are not clear.
            """);
    assertThat(report.improvements())
        .extracting(item -> item.text())
        .containsExactly("The plans.", "The visits.");
  }
}
