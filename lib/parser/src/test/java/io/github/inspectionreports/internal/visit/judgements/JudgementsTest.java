package io.github.inspectionreports.internal.visit.judgements;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.layout.Layout;
import io.github.inspectionreports.internal.outline.SectionPart;
import io.github.inspectionreports.internal.outline.Sections;
import io.github.inspectionreports.internal.visit.Invented;
import io.github.inspectionreports.model.FrameKind;
import io.github.inspectionreports.model.FramePart;
import io.github.inspectionreports.model.Grade;
import io.github.inspectionreports.model.Place;
import io.github.inspectionreports.model.Section;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.model.VisitKind;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.Table;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
  void aColumnOfTheGradesBeforeIsLeftOut() {
    assertThat(
            rows(
                "Judgement | Previous grade (2016) | Grade",
                "The impact of leaders on social work practice | Inadequate | Good",
                "Overall effectiveness | Inadequate | Requires improvement to be good"))
        .containsExactly("LEADERS Good", "OVERALL_EFFECTIVENESS Requires improvement to be good");
    assertThat(
            rows(
                "Judgement | Grade | Grade at the last inspection",
                "Overall effectiveness | Outstanding | Good"))
        .containsExactly("OVERALL_EFFECTIVENESS Outstanding");
  }

  @Test
  void gradesMayStandBeforeWhatTheyJudgeButNotWhatTheyMean() {
    assertThat(rows("Grade | Judgement", "Good | Overall effectiveness"))
        .containsExactly("OVERALL_EFFECTIVENESS Good");
    assertThat(rows("Good | A service that does more than overall effectiveness asks")).isEmpty();
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
  void marksMayCloseALineAfterItsGrade() {
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
    assertThat(rows("Overall effectiveness is inadequate. " + meaning))
        .containsExactly("OVERALL_EFFECTIVENESS inadequate");
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
  void aHeadingThatNoRowKnowsMayBeASentenceThatGivesAJudgement() {
    SectionPart above =
        part(SectionKind.FINDINGS, "heading-x", "Children in care: good", "All well.");
    SectionPart adoption =
        part(SectionKind.FINDINGS, "", "The judgement for adoption performance is good", "Well.");
    SectionPart leavers =
        part(
            SectionKind.FINDINGS,
            "",
            "The experiences and progress of care leavers are inadequate",
            "Not well.");
    SectionPart help =
        part(SectionKind.FINDINGS, "", "Help for care leavers is judged to be good", "Well.");
    SectionPart plans =
        part(SectionKind.FINDINGS, "", "The leaders’ judgement of risk is good", "Well.");
    SectionPart notes = part(SectionKind.FINDINGS, "", "The impact of leaders is good", "Well.");
    assertThat(
            read(VisitKind.SIF, List.of(), above, adoption, leavers, help, plans, notes).stream()
                .filter(judgement -> !judgement.startsWith("CHILDREN_IN_CARE")))
        .containsExactly("ADOPTION good", "CARE_LEAVERS inadequate");
  }

  @Test
  void inReportsWithoutATableAtTheirEndAnyHeadingMayGiveAGrade() {
    SectionPart colon = part(SectionKind.FINDINGS, "", "Adoption performance: good", "All well.");
    SectionPart dash = part(SectionKind.FINDINGS, "", "Impact of leaders – Adequate", "All well.");
    SectionPart none = part(SectionKind.FINDINGS, "", "Care leavers: a good start", "All well.");
    assertThat(read(VisitKind.SAFEGUARDING_LAC, List.of(), colon, dash, none))
        .containsExactly("ADOPTION good", "LEADERS Adequate");
  }

  @Test
  void aSentenceMayGiveAGradeWithItsNumberInBrackets() {
    FramePart title =
        new FramePart(
            FrameKind.TITLE,
            "Inspection of safeguarding and looked after children services",
            PLACE);
    SectionPart safe =
        part(
            SectionKind.FINDINGS,
            "heading-x",
            "Safeguarding services",
            "The overall effectiveness of the safeguarding services is good (Grade 2).");
    SectionPart cared =
        part(
            SectionKind.FINDINGS,
            "heading-x",
            "Services for looked after children",
            "Help from partners is good (Grade 2 of the scale that they have made for it).");
    assertThat(read(VisitKind.SAFEGUARDING_LAC, List.of(title), safe, cared))
        .containsExactly("SAFEGUARDING_OVERALL good");
  }

  @Test
  void linesOfABodyAreReadAmongJudgementsOrBelowAHeadingThatNoRowKnows() {
    SectionPart judged =
        part(SectionKind.JUDGEMENTS, "heading-x", "Judgements", "Adoption performance is good");
    SectionPart unknown =
        part(SectionKind.FINDINGS, "", "Of the area", "Care leavers: requires improvement");
    SectionPart known =
        part(SectionKind.FINDINGS, "heading-y", "Findings", "The impact of leaders is good");
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

  private static List<String> areas(VisitKind visit, String title, String... rows) {
    List<FramePart> frame = new ArrayList<>();
    frame.add(new FramePart(FrameKind.TITLE, title, PLACE));
    for (String row : rows) {
      frame.add(new FramePart(FrameKind.TABLE, row, PLACE));
    }
    return JUDGEMENTS.read(new Sections(List.of(), frame), visit).stream()
        .map(one -> one.area() + " " + one.areaAsWritten() + " " + one.grade())
        .toList();
  }

  @Test
  void aTableMayHaveAColumnForEachOfTheTwoServices() {
    String title = "Inspection of safeguarding and looked after children services";
    assertThat(
            areas(
                VisitKind.SAFEGUARDING_LAC,
                title,
                "Safeguarding services Services for looked after children",
                "Overall effectiveness\nGood | Adequate",
                "Capacity for improvement | Outstanding | Good",
                "The contribution of health\nAdequate agencies | Not judged"))
        .containsExactlyInAnyOrder(
            "SAFEGUARDING_OVERALL Overall effectiveness GOOD",
            "LOOKED_AFTER_OVERALL Overall effectiveness ADEQUATE",
            "SAFEGUARDING_CAPACITY Capacity for improvement OUTSTANDING",
            "LOOKED_AFTER_CAPACITY Capacity for improvement GOOD",
            "SAFEGUARDING_FURTHER The contribution of health agencies ADEQUATE",
            "LOOKED_AFTER_FURTHER The contribution of health agencies NOT_JUDGED");
  }

  @Test
  void reportsOf2009To2013JudgeTwoServicesApart() {
    assertThat(
            areas(
                VisitKind.SAFEGUARDING_LAC,
                "Inspection of safeguarding and looked after children services",
                "Safeguarding services | ",
                "Overall effectiveness | Adequate",
                "Capacity for improvement | Grade 2 (Good)",
                "Safeguarding outcomes for children and young people",
                "Children and young people are safe and feel safe | Adequate Grade 3",
                "Quality of provision | Inadequate",
                "Services for looked after children | ",
                "Overall effectiveness | Good",
                "Capacity for improvement | Outstanding",
                "How good are outcomes for looked after children and care leavers?",
                "Being healthy | Good",
                "Quality of provision | Not judged"))
        .containsExactly(
            "SAFEGUARDING_OVERALL Overall effectiveness ADEQUATE",
            "SAFEGUARDING_CAPACITY Capacity for improvement GOOD",
            "SAFEGUARDING_FURTHER Children and young people are safe and feel safe ADEQUATE",
            "SAFEGUARDING_FURTHER Quality of provision INADEQUATE",
            "LOOKED_AFTER_OVERALL Overall effectiveness GOOD",
            "LOOKED_AFTER_CAPACITY Capacity for improvement OUTSTANDING",
            "LOOKED_AFTER_FURTHER Being healthy GOOD",
            "LOOKED_AFTER_FURTHER Quality of provision NOT_JUDGED");
  }

  @Test
  void theHeadingsOfAReportOnTwoServicesSayWhichOneIsJudged() {
    String title = "Inspection of safeguarding and looked after children services";
    List<FramePart> frame = List.of(new FramePart(FrameKind.TITLE, title, PLACE));
    assertThat(
            read(
                VisitKind.SAFEGUARDING_LAC,
                frame,
                part(SectionKind.FINDINGS, "heading-x", "Safeguarding services", ""),
                part(
                    SectionKind.FINDINGS,
                    "heading-y",
                    "Overall effectiveness Grade 3 (Adequate)",
                    ""),
                part(SectionKind.FINDINGS, "", "Partnership working Grade 2 (Good)", ""),
                part(
                    SectionKind.FINDINGS,
                    "heading-y",
                    "Overall effectiveness of services for looked after children Grade 4"
                        + " (Inadequate)",
                    "")))
        .containsExactly(
            "SAFEGUARDING_OVERALL Adequate",
            "SAFEGUARDING_FURTHER Good",
            "LOOKED_AFTER_OVERALL Inadequate");
  }

  @Test
  void aReportOnLookedAfterChildrenAloneIsAboutThatService() {
    assertThat(
            areas(
                VisitKind.SAFEGUARDING_LAC,
                "Inspection of looked after children services",
                "Overall effectiveness | Inadequate Grade 4",
                "Safeguarding outcomes | Adequate",
                "Capacity to improve | Adequate"))
        .containsExactly(
            "LOOKED_AFTER_OVERALL Overall effectiveness INADEQUATE",
            "LOOKED_AFTER_FURTHER Safeguarding outcomes ADEQUATE",
            "LOOKED_AFTER_CAPACITY Capacity to improve ADEQUATE");
  }

  @Test
  void inspectionsOfChildProtectionJudgeOneServiceInFourAreas() {
    assertThat(
            areas(
                VisitKind.SAFEGUARDING_LAC,
                "Inspection of local authority arrangements for the protection of children",
                "Overall effectiveness | Adequate",
                "The effectiveness of the help and protection provided to children, young people,"
                    + " families and carers | Adequate",
                "The quality of practice | Inadequate",
                "Leadership and governance | Good"))
        .extracting(line -> line.replaceAll(" .* ", " "))
        .containsExactly(
            "OVERALL_EFFECTIVENESS ADEQUATE",
            "HELP_AND_PROTECTION ADEQUATE",
            "QUALITY_OF_PRACTICE INADEQUATE",
            "LEADERS GOOD");
  }

  @Test
  void notJudgedIsAJudgement() {
    assertThat(areas(VisitKind.SIF, "Harrowmere", "2.1 Adoption performance | Not judged"))
        .containsExactly("ADOPTION Adoption performance NOT_JUDGED");
  }

  @Test
  void aGradeOnALineOfItsOwnBelongsToTheLineAboveIt() {
    assertThat(
            rows(
                "The experiences and progress of children in care |",
                "| Requires improvement to be good",
                "Overall effectiveness",
                "Grade 2 (Good)",
                "Inadequate"))
        .containsExactly(
            "CHILDREN_IN_CARE Requires improvement to be good", "OVERALL_EFFECTIVENESS Good");
  }

  @Test
  void aReportThatJudgesChildrenInCareAndCareLeaversTogetherDoesNotJudgeThemApart() {
    FramePart row =
        new FramePart(FrameKind.TABLE, "Children in care and care leavers | Good", PLACE);
    FramePart own = new FramePart(FrameKind.TABLE, "Children in care | Good", PLACE);
    assertThat(
            read(
                VisitKind.ILACS,
                List.of(row),
                part(SectionKind.FINDINGS, "heading-x", "Children in care: good", "")))
        .containsExactly("CHILDREN_IN_CARE_AND_CARE_LEAVERS Good");
    assertThat(
            read(
                VisitKind.ILACS,
                List.of(own),
                part(
                    SectionKind.FINDINGS,
                    "heading-x",
                    "Children in care and care leavers: good",
                    "")))
        .containsExactly("CHILDREN_IN_CARE Good");
  }

  @ParameterizedTest
  @CsvSource({
    "The judgement for the impact of leaders is good.,LEADERS good",
    "Overall effectiveness is judged to be inadequate.,OVERALL_EFFECTIVENESS inadequate",
    "The Local Safeguarding Children Board in Harrowmere is good.,LSCB good",
    "The arrangements in place to evaluate the effectiveness of what is done by the authority and"
        + " board partners require improvement.,LSCB require improvement",
    "The arrangements in place to evaluate the effectiveness of plans are good.,",
    "Overall effectiveness was inadequate.,",
    "Overall effectiveness is no longer inadequate.,",
    "The impact of leaders is not yet good.,",
    "Many care leavers have homes that are good.,",
    "At the last inspection the overall effectiveness is said to be good.,"
  })
  void aReportWithoutATableIsJudgedByItsSentencesWhereTheySayNothingElse(
      String sentence, String judgement) {
    SectionPart prose = part(SectionKind.OVERVIEW, "heading-x", "Summary", sentence + " It is so.");
    assertThat(read(VisitKind.SIF, List.of(), prose))
        .isEqualTo(judgement == null ? List.of() : List.of(judgement));
    SectionPart context = part(SectionKind.AREA_CONTEXT, "heading-x", "The area", sentence);
    assertThat(read(VisitKind.SIF, List.of(), context)).isEmpty();
  }

  @Test
  void sentencesAddToATableWhatIsJudgedAsAWholeOrCalledAJudgement() {
    FramePart row = new FramePart(FrameKind.TABLE, "The impact of leaders | Good", PLACE);
    SectionPart prose =
        part(
            SectionKind.OVERVIEW,
            "heading-x",
            "Summary",
            "Services for care leavers are good. Children’s services in Harrowmere are good. The"
                + " judgement for adoption performance is inadequate.");
    assertThat(read(VisitKind.SIF, List.of(row), prose))
        .containsExactly("LEADERS Good", "OVERALL_EFFECTIVENESS good", "ADOPTION inadequate");
  }
}
