package io.github.inspectionreports.internal.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Diagnostic;
import io.github.inspectionreports.model.DiagnosticCode;
import io.github.inspectionreports.model.FrameKind;
import io.github.inspectionreports.model.FramePart;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.Section;
import io.github.inspectionreports.model.Statement;
import io.github.inspectionreports.model.VisitKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleFrameTest {
  private static final String HEAD =
      "Inspectors on children’s services\n\nBy Wren Oakley\n\n4 July 2024\n\n";

  @Test
  void saysThatPlacesWereVisitedWhoseCouncilsAreNotNamed() {
    Report report =
        Invented.read(
            HEAD
                + "In Brackenshire, inspectors who made a focused visit on 4 and 5 June found late"
                + " plans.\n\n"
                + "Over the border in Fellmoor, a full inspection found that help is timely.\n");

    assertThat(codes(report)).contains(DiagnosticCode.SEVERAL_AUTHORITIES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In Fellmoor, they were judged to require improvement.",
        "In neighbouring Fellmoor, the council’s services were rated good.",
        "Fellmoor was also rated good this week.",
        "Three councils had reports this week: Brackenshire, Fellmoor and Great Hallow."
      })
  void saysThatAnotherPlaceHasAGradeOfItsOwn(String other) {
    Report report =
        Invented.read(
            HEAD
                + "Inspectors visited Brackenshire on 4 and 5 June and found late plans.\n\n"
                + other
                + "\n");

    assertThat(codes(report)).contains(DiagnosticCode.SEVERAL_AUTHORITIES);
  }

  @Test
  void aPlaceThatNobodyVisitedIsNoCouncilOfTheArticle() {
    Report report =
        Invented.read(
            HEAD
                + "Inspectors visited Brackenshire on 4 and 5 June and found late plans.\n\n"
                + "Some children live in Fellmoor, and they wait for their workers.\n\n"
                + "Help from Fellmoor has begun, inspectors said.\n");

    assertThat(codes(report)).doesNotContain(DiagnosticCode.SEVERAL_AUTHORITIES);
  }

  @Test
  void linksEndWithTheParagraphThatFollows() {
    Report report =
        Invented.read(
            HEAD
                + "Listen to this article\n\nShare   Tweet   Email\n\n"
                + "Inspectors found in Brackenshire that plans are late.\n\n"
                + "Most read\n1. Bridge to stay shut until autumn\n2. Baker wins a prize\n\n"
                + "Inspectors praised the foster carers, who are well supported.\n\n"
                + "Related articles\n\nWatchdog: how grades work\n");

    assertThat(frame(report, FrameKind.BACK_PAGE))
        .containsExactly(
            "Listen to this article",
            "Share Tweet Email",
            "Most read",
            "Bridge to stay shut until autumn",
            "Baker wins a prize",
            "Related articles",
            "Watchdog: how grades work");
    assertThat(report.sections()).extracting(Section::heading).containsOnlyNulls();
    assertThat(statements(report)).hasSize(2);
  }

  @Test
  void demandsBelowTheirLeadInAreNoLinks() {
    Report report =
        Invented.read(
            HEAD
                + "Inspectors found in Brackenshire that plans are late.\n\nMost read\n\n"
                + "What the council must do next, according to the letter:\n\n"
                + "* see children soon\n* write plans within ten days\n");

    assertThat(frame(report, FrameKind.BACK_PAGE)).containsExactly("Most read");
    assertThat(of(report, Category.NEEDS_IMPROVEMENT))
        .contains("see children soon", "write plans within ten days");
  }

  @Test
  void headlineBylineAndDateAreNoHeadingsAndNoStatements() {
    Report report =
        Invented.read(
            "Children’s services in Brackenshire: good\n\nBy Wren Oakley\n4 July 2024\n\n"
                + "Inspectors carried out a short inspection of Brackenshire from 3 to 7 June 2024."
                + " They found that plans are late.\n");

    assertThat(frame(report, FrameKind.TITLE))
        .containsExactly("Children’s services in Brackenshire: good", "By Wren Oakley");
    assertThat(frame(report, FrameKind.DATE)).containsExactly("4 July 2024");
    assertThat(report.visit().published()).isEqualTo(LocalDate.of(2024, 7, 4));
    assertThat(report.visit().subject()).isEqualTo(VisitKind.ILACS);
    assertThat(report.sections()).extracting(Section::heading).containsOnlyNulls();
  }

  @Test
  void aShortSentenceBelowTheHeadIsNoTitle() {
    Report report = Invented.read(HEAD + "Ofsted said in Brackenshire that plans are late.\n");

    assertThat(of(report, Category.NEEDS_IMPROVEMENT))
        .containsExactly("Ofsted said in Brackenshire that plans are late.");
  }

  @Test
  void aSentenceAboveTheBylineIsNoHeadline() {
    String summary =
        "Inspectors have found that children in Brackenshire wait far too long for a plan and for"
            + " somebody to see them.";
    Report report =
        Invented.read(
            "A long wait\n\n" + summary + "\n\nBy Wren Oakley\n\nPlans are late, said Ofsted.\n");

    assertThat(frame(report, FrameKind.TITLE)).containsExactly("A long wait", "By Wren Oakley");
    assertThat(of(report, Category.NEEDS_IMPROVEMENT)).contains(summary);
  }

  @Test
  void aSpokespersonWhoSpeaksOfInspectorsIsTheCouncil() {
    Report report =
        Invented.read(
            HEAD
                + "Inspectors found in Brackenshire that plans are late.\n\n"
                + "A spokesperson for Brackenshire said: “We are glad that inspectors saw our"
                + " outstanding work. Plans were late and we are sorry.”\n\n"
                + "“Workers are praised by families,” inspectors said.\n");

    assertThat(of(report, Category.NEEDS_IMPROVEMENT)).hasSize(1);
    assertThat(of(report, Category.CONTEXT)).hasSize(1);
    assertThat(of(report, Category.STRENGTH)).hasSize(1);
  }

  private static final String MINUTES =
      "BRACKENSHIRE COUNTY COUNCIL\n\nMinutes of the meeting of the Scrutiny Committee\n\n"
          + "Held on 12 March 2024\n\n";

  @Test
  void otherBusinessOfAMeetingIsSetApart() {
    Report report =
        Invented.read(
            MINUTES
                + "41. DECLARATIONS OF INTEREST\nThere were none.\n\n"
                + "42. OFSTED FOCUSED VISIT\n"
                + "Ofsted had visited on 16 and 17 January 2024 and had looked at the front door."
                + "\n\nInspectors had found that plans were weak.\n\n"
                + "In response to questions from Members it was noted that:\n"
                + "- The hall roof should be mended soon.\n"
                + "- Members were concerned that too few staff cycle.\n\n"
                + "43. WORK PROGRAMME\nThe programme was too long.\n\n"
                + "The meeting closed at 8.10 pm.\n");

    assertThat(report.visit().start()).isEqualTo(LocalDate.of(2024, 1, 16));
    assertThat(report.visit().end()).isEqualTo(LocalDate.of(2024, 1, 17));
    assertThat(frame(report, FrameKind.OTHER_DOCUMENT))
        .contains("There were none.", "The programme was too long.");
    assertThat(codes(report)).contains(DiagnosticCode.TEXT_BEFORE, DiagnosticCode.TEXT_AFTER);
    assertThat(of(report, Category.NEEDS_IMPROVEMENT))
        .containsExactly("Inspectors had found that plans were weak.");
  }

  @Test
  void headingsWithinAnItemAreNoItemsOfTheAgenda() {
    Report report =
        Invented.read(
            MINUTES
                + "41. APOLOGIES\nCouncillor Voss was late.\n\n"
                + "42. OFSTED FOCUSED VISIT\nInspectors had found that plans were weak.\n\n"
                + "1. FRONT DOOR\nHelp was timely and thresholds were well understood.\n\n"
                + "2. CARE LEAVERS\nPathway plans were weak.\n\n"
                + "43. WORK PROGRAMME\nThe programme was too long.\n");

    assertThat(frame(report, FrameKind.OTHER_DOCUMENT))
        .contains("Councillor Voss was late.", "The programme was too long.")
        .doesNotContain("Pathway plans were weak.");
    assertThat(of(report, Category.NEEDS_IMPROVEMENT)).contains("Pathway plans were weak.");
  }

  @Test
  void minutesOfOneItemStayWhole() {
    Report report =
        Invented.read(
            MINUTES
                + "7. THE LETTER OF THE INSPECTORS\nPlans were weak, inspectors had found.\n\n"
                + "Audits were thorough and learning from them was shared well.\n");

    assertThat(frame(report, FrameKind.OTHER_DOCUMENT)).isEmpty();
    assertThat(codes(report)).doesNotContain(DiagnosticCode.TEXT_BEFORE, DiagnosticCode.TEXT_AFTER);
    assertThat(statements(report)).hasSize(2);
  }

  @Test
  void inAnArticleWhatHadBeenFoundIsOfAnEarlierVisit() {
    Report report =
        Invented.read(
            HEAD
                + "Inspectors visited Brackenshire on 4 and 5 June 2024 and found late plans.\n\n"
                + "They inspected it on 11 June 2024, and had been pleased.\n");

    assertThat(report.visit().start()).isEqualTo(LocalDate.of(2024, 6, 4));
  }

  private static List<DiagnosticCode> codes(Report report) {
    return report.diagnostics().stream().map(Diagnostic::code).toList();
  }

  private static List<String> frame(Report report, FrameKind kind) {
    return report.frame().stream()
        .filter(part -> part.kind() == kind)
        .map(FramePart::text)
        .toList();
  }

  private static List<Statement> statements(Report report) {
    return report.findings().stream().flatMap(finding -> finding.statements().stream()).toList();
  }

  private static List<String> of(Report report, Category category) {
    return statements(report).stream()
        .filter(statement -> category.equals(statement.category()))
        .map(Statement::text)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "At Fellmoor City Council, which was visited on 11 and 12 June, help is timely.",
        "Fellmoor was luckier. It was inspected on 11 and 12 June and praised.",
        "On 11 and 12 June inspectors visited Fellmoor, where help is timely.",
        "At Hazelby County Council, visited on 11 and 12 June, help is timely."
      })
  void theDaysOfAnotherCouncilsVisitAreNotThoseOfTheCouncilToldOf(String other) {
    Report report =
        Invented.read(
            HEAD
                + "Inspectors made a focused visit to Brackenshire County Council on 4 and 5 June."
                + " Plans in Brackenshire are late.\n\n"
                + other
                + "\n");

    assertThat(report.visit().authority()).isEqualTo("Brackenshire");
    assertThat(report.visit().start()).isEqualTo(LocalDate.of(2024, 6, 4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Like Fellmoor, Brackenshire was visited on 11 and 12 June.",
        "Unlike neighbouring Fellmoor, it was inspected on 11 and 12 June.",
        "The council was visited again on 11 and 12 June."
      })
  void aCouncilThatIsOnlyComparedHasNoDays(String own) {
    Report report =
        Invented.read(
            HEAD
                + "Inspectors made a focused visit to Brackenshire County Council, and plans in"
                + " Brackenshire are late.\n\n"
                + own
                + "\n");

    assertThat(report.visit().authority()).isEqualTo("Brackenshire");
    assertThat(report.visit().start()).isEqualTo(LocalDate.of(2024, 6, 11));
  }

  @Test
  void theWordsBeforeACouncilAreNoPartOfItsName() {
    Report report =
        Invented.read(
            HEAD
                + "Inspectors visited Hazelby Borough Council on 4 and 5 June.\n\n"
                + "At Tarnwick City Council, help is timely. Meanwhile Yarmoor Council waits. The"
                + " County Council had no comment.\n");

    assertThat(report.diagnostics())
        .extracting(Diagnostic::message)
        .anyMatch(message -> message.contains("(Hazelby, Tarnwick, Yarmoor)"));
  }
}
