package io.github.inspectionreports.internal.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.layout.Block;
import io.github.inspectionreports.internal.layout.Layout;
import io.github.inspectionreports.internal.section.SectionPart;
import io.github.inspectionreports.internal.section.Sections;
import io.github.inspectionreports.model.FrameKind;
import io.github.inspectionreports.model.FramePart;
import io.github.inspectionreports.model.Grade;
import io.github.inspectionreports.model.Place;
import io.github.inspectionreports.model.Section;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.model.VisitKind;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.Table;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is judged how, wherever a report says so. */
class JudgementsTest {
  private static final Judgements JUDGEMENTS = Judgements.of(Invented.RULES);
  private static final Place PLACE = new Place(1, 1, 0, 9);

  private static SectionPart part(SectionKind kind, String row, String heading, String body) {
    Block head = heading.isEmpty() ? null : Layout.ofText(heading).blocks().get(0);
    Section section = new Section(kind, heading, 1, row.isEmpty() ? null : row, PLACE);
    return SectionPart.undivided(section, head, Layout.ofText(body).blocks());
  }

  private static List<String> read(VisitKind visit, List<FramePart> frame, SectionPart... parts) {
    return JUDGEMENTS.read(new Sections(List.of(parts), frame), visit).stream()
        .map(judgement -> judgement.area() + " " + judgement.asWritten())
        .toList();
  }

  private static List<String> rows(String... rows) {
    return read(
        VisitKind.ILACS,
        List.of(rows).stream().map(row -> new FramePart(FrameKind.TABLE, row, PLACE)).toList());
  }

  @Test
  void eachRowOfTheTableIsJudgedByItsWords() {
    assertThat(
            rows(
                "Judgement | Grade",
                "The impact of leaders on social work practice | Requires improvement to be good",
                "Overall effectiveness | Good |  "))
        .containsExactly("LEADERS Requires improvement to be good", "OVERALL_EFFECTIVENESS Good");
  }

  @Test
  void rowsThatRanTogetherAreToldApart() {
    assertThat(
            rows("The impact of leaders Good Care leavers Outstanding Adoption performance Good"))
        .containsExactly("LEADERS Good", "CARE_LEAVERS Outstanding", "ADOPTION Good");
    assertThat(
            rows(
                "The impact of leaders Good Care leavers Requires improvement to be good Adoption"
                    + " performance Outstanding"))
        .containsExactly(
            "LEADERS Good", "CARE_LEAVERS Requires improvement to be good", "ADOPTION Outstanding");
  }

  @Test
  void aTableThatRanTogetherIsReadToItsLastRow() {
    assertThat(
            rows(
                "The impact of leaders on social work practice with children and families Good The"
                    + " experiences and progress of children who need help and protection"
                    + " Inadequate The experiences and progress of children in care Good The"
                    + " experiences and progress of care leavers Outstanding Overall effectiveness"
                    + " Inadequate"))
        .containsExactly(
            "LEADERS Good",
            "HELP_AND_PROTECTION Inadequate",
            "CHILDREN_IN_CARE Good",
            "CARE_LEAVERS Outstanding",
            "OVERALL_EFFECTIVENESS Inadequate");
  }

  @Test
  void marksMayCloseALineBehindItsGrade() {
    assertThat(rows("Overall effectiveness (good).")).containsExactly("OVERALL_EFFECTIVENESS good");
  }

  @Test
  void anOutcomeOfAnAreaIsNoGradeOfACouncil() {
    assertThat(rows("Care leavers: these lead to inconsistent experiences and outcomes")).isEmpty();
  }

  @Test
  void ofTwoGradesThatBeginAtOnePlaceTheLongerCounts() {
    Judgements own =
        Judgements.of(
            Invented.RULES.with(
                Table.of(
                    "grades",
                    Row.of("short", "pattern", "good with", "grade", "ADEQUATE"),
                    Row.of("long", "pattern", "good with features", "grade", "OUTSTANDING"))));
    FramePart row = new FramePart(FrameKind.TABLE, "Care leavers: good with features", PLACE);
    assertThat(own.read(new Sections(List.of(), List.of(row)), VisitKind.ILACS))
        .extracting(judgement -> judgement.grade())
        .containsExactly(Grade.OUTSTANDING);
  }

  @Test
  void theFirstGradeOfAnAreaCounts() {
    assertThat(rows("Care leavers | Good", "Care leavers | Inadequate"))
        .containsExactly("CARE_LEAVERS Good");
  }

  @Test
  void aLineThatOnlySpeaksOfAGradeGivesNone() {
    assertThat(rows("The impact of leaders is good for care leavers")).isEmpty();
    assertThat(rows("The weather was good")).isEmpty();
    assertThat(
            rows(
                "Care leavers have said to inspectors many a time and in many places that they are"
                    + " seen and heard by staff of all the teams of this council, by day and by"
                    + " night, in term and out of it, at home and at work, as is good"))
        .isEmpty();
  }

  @Test
  void aCellMayHoldTheJudgementAndWhatItMeans() {
    assertThat(rows("Overall effectiveness is inadequate\nThis is because visits are late."))
        .containsExactly("OVERALL_EFFECTIVENESS inadequate");
    String meaning = "This is so because visits were late in most of the cases that were seen. ";
    assertThat(rows("Overall effectiveness is inadequate. " + meaning + meaning + meaning))
        .containsExactly("OVERALL_EFFECTIVENESS inadequate");
    assertThat(rows("Overall effectiveness is inadequate. " + meaning)).isEmpty();
  }

  @Test
  void gradedHeadingsAreReadWhereARowKnowsThemOrTheyStandAmongJudgements() {
    SectionPart known = part(SectionKind.FINDINGS, "heading-x", "Care leavers: good", "All well.");
    SectionPart unknown = part(SectionKind.FINDINGS, "", "Adoption performance: good", "All well.");
    SectionPart judged = part(SectionKind.JUDGEMENTS, "", "Impact of leaders: good", "All well.");
    assertThat(read(VisitKind.SIF, List.of(), known, unknown, judged))
        .containsExactly("CARE_LEAVERS good", "LEADERS good");
  }

  @Test
  void linesOfABodyAreReadAmongJudgementsOrBelowAHeadingThatNoRowKnows() {
    SectionPart judged =
        part(SectionKind.JUDGEMENTS, "heading-x", "Judgements", "Adoption performance is good");
    SectionPart unknown =
        part(SectionKind.FINDINGS, "", "Of the area", "Care leavers: requires improvement");
    SectionPart known =
        part(SectionKind.FINDINGS, "heading-y", "Findings", "Overall effectiveness is good");
    assertThat(read(VisitKind.SIF, List.of(), judged, unknown, known))
        .containsExactly("ADOPTION good", "CARE_LEAVERS requires improvement");
  }

  @Test
  void ofTheFrameOnlyTableAndTitleJudge() {
    assertThat(
            read(
                VisitKind.ILACS,
                List.of(
                    new FramePart(FrameKind.FOOTNOTE, "Care leavers: good", PLACE),
                    new FramePart(FrameKind.TITLE, "Overall effectiveness: good", PLACE))))
        .containsExactly("OVERALL_EFFECTIVENESS good");
  }

  @ParameterizedTest
  @EnumSource(
      value = VisitKind.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"ILACS", "SIF", "SAFEGUARDING_LAC", "AREA_SEND"})
  void ungradedVisitsJudgeNothing(VisitKind kind) {
    assertThat(read(kind, List.of(new FramePart(FrameKind.TABLE, "Care leavers | Good", PLACE))))
        .isEmpty();
  }

  @Test
  void anAreaSendReportHasOneOutcomeAmongItsJudgements() {
    String words = "lead to inconsistent experiences and outcomes";
    SectionPart told = part(SectionKind.FINDINGS, "", "Findings", "Delays " + words + ".");
    SectionPart grade = part(SectionKind.JUDGEMENTS, "", "Outcome", "Care leavers: good");
    SectionPart outcome =
        part(
            SectionKind.JUDGEMENTS,
            "",
            "Outcome",
            "It is this.\n\nThe arrangements of the area "
                + words
                + " for children.\n\nThere are widespread and systemic failings.");
    assertThat(read(VisitKind.AREA_SEND, List.of(), told, grade, outcome))
        .containsExactly("AREA_SEND_OUTCOME " + words);
    assertThat(read(VisitKind.AREA_SEND, List.of(), told, grade)).isEmpty();
  }
}
