package io.github.inspectionreports.internal.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.model.FrameKind;
import io.github.inspectionreports.model.FramePart;
import io.github.inspectionreports.model.Person;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.Section;
import io.github.inspectionreports.model.Visit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Particulars of reports that stand on lines of their own, or below what was found. */
class ParticularsTest {
  private static final String BODY =
      "What needs to improve?\n\n• Plans for children.\n\n"
          + "The experiences and progress of children in care: good\n\n"
          + "Children live in stable homes. Workers visit them often and know them well.\n";

  private static final String TITLE =
      "Brackenshire Council\n\nInspection of local authority children’s services\n\n";

  private static List<String> names(Visit visit) {
    return visit.inspectors().stream().map(Person::name).toList();
  }

  private static List<String> headings(Report report) {
    return report.sections().stream().map(Section::heading).toList();
  }

  @Test
  void aRangeOfDaysMayTakeThreeLines() {
    Visit visit =
        Invented.read(
                TITLE
                    + "Inspection dates:\n06/03/2023\nto\n17/03/2023\nLead inspector:\n"
                    + "Rowan Ashby, His Majesty’s\nInspector\n\n"
                    + BODY)
            .visit();

    assertThat(visit.start()).isEqualTo(LocalDate.of(2023, 3, 6));
    assertThat(visit.end()).isEqualTo(LocalDate.of(2023, 3, 17));
    assertThat(visit.published()).isNull();
    assertThat(visit.lead()).isEqualTo("Rowan Ashby");
  }

  @Test
  void theDayBelowARangeIsThatOfItsLabel() {
    Visit visit =
        Invented.read(
                TITLE
                    + "Inspection dates:\n6 March\nto\n17 March 2023\nReport published:\n"
                    + "2 May 2023\n\n"
                    + BODY)
            .visit();

    assertThat(visit.start()).isEqualTo(LocalDate.of(2023, 3, 6));
    assertThat(visit.end()).isEqualTo(LocalDate.of(2023, 3, 17));
    assertThat(visit.published()).isEqualTo(LocalDate.of(2023, 5, 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Local authority\nBrackenshire County Council\n\nDates of this inspection\n6 to 17 March"
            + " 2023\n\nDate of last inspection\n4 to 15 May 2020\n\nReport published\n2 May 2023",
        "Date of the previous inspection\n4 to 15 May 2020\n\nReinspection dates\n6 to 17 March"
            + " 2023\n\nDate of publication\n2 May 2023",
        "Re-inspection date: 6 to 17 March 2023\nPrevious inspection: 4 to 15 May 2020\nReport"
            + " published: 2 May 2023",
        "Revisit dates\n6 to 17 March 2023\n\nLast inspection\n4 to 15 May 2020\n\nPublished\n"
            + "2 May 2023"
      })
  void aLabelMayHaveALineOfItsOwn(String particulars) {
    Visit visit = Invented.read(TITLE + particulars + "\n\n" + BODY).visit();

    assertThat(visit.authority()).isEqualTo("Brackenshire");
    assertThat(visit.start()).isEqualTo(LocalDate.of(2023, 3, 6));
    assertThat(visit.end()).isEqualTo(LocalDate.of(2023, 3, 17));
    assertThat(visit.published()).isEqualTo(LocalDate.of(2023, 5, 2));
    assertThat(visit.previous())
        .extracting(previous -> String.valueOf(previous.when()))
        .containsExactly("2020-05-04");
  }

  @Test
  void theTeamMayStandBelowTheFindingsWithoutAHeading() {
    Report report =
        Invented.read(
            TITLE
                + "Inspection dates: 6 to 17 March 2023\n\n"
                + BODY
                + "\nInformation about this inspection\n\n"
                + "Inspectors looked closely at the experiences of children in need of help.\n\n"
                + "Lead inspector: Rowan Ashby HMI\nTeam inspectors: Robin Hale HMI, Sam Moss"
                + " HMI\n");

    assertThat(report.visit().lead()).isEqualTo("Rowan Ashby");
    assertThat(names(report.visit())).containsExactly("Rowan Ashby", "Robin Hale", "Sam Moss");
    assertThat(headings(report)).endsWith("Information about this inspection");
    assertThat(report.frame())
        .filteredOn(part -> part.kind() == FrameKind.PARTICULARS)
        .extracting(FramePart::text)
        .contains("Lead inspector: Rowan Ashby HMI");
  }

  @Test
  void aSentenceAboutTheLeadInspectorIsNoParticular() {
    Report report =
        Invented.read(
            TITLE
                + "Inspection dates: 6 to 17 March 2023\n\n"
                + BODY
                + "\nLead inspectors of schools meet leaders often. They share what they"
                + " learn with them.\n");

    assertThat(report.findings())
        .anyMatch(finding -> finding.text().startsWith("Lead inspectors of schools"));
  }

  @Test
  void theTeamBelowItsHeadingIsNoSection() {
    Report report =
        Invented.read(
            TITLE
                + "Inspection dates: 6 to 17 March 2023\n\n"
                + BODY
                + "\nOfsted inspection team\nRowan Ashby, lead, HMI\n"
                + "Robin Hale, His Majesty’s Inspector\n");

    assertThat(report.visit().lead()).isEqualTo("Rowan Ashby");
    assertThat(names(report.visit())).containsExactly("Rowan Ashby", "Robin Hale");
    assertThat(headings(report)).endsWith("Ofsted inspection team");
  }

  private static final String LETTER =
      "Ofsted\nPiccadilly Gate\n\n8 July 2022\n\nMarian Holt\nDirector of Children’s Services\n\n"
          + "Dear Ms Holt\n\nJoint area SEND revisit in Brackenshire\n\n"
          + "Between 23 May and 25 May 2022, Ofsted and the Care Quality Commission (CQC)"
          + " revisited the area of Brackenshire to decide whether progress has been made.\n\n"
          + "Main findings\n\nPlans are finished on time. Parents describe helpful coordinators"
          + " who answer.\n\nYours sincerely\n\n";

  @Test
  void theTeamBelowTheSignatureDidNotSign() {
    Visit visit =
        Invented.read(
                LETTER
                    + "Rowan Ashby\nHer Majesty’s Inspector\n\nRowan Ashby HMI, Ofsted\n"
                    + "Robin Hale, CQC Inspector\n")
            .visit();

    assertThat(visit.signatory()).isEqualTo("Rowan Ashby");
    assertThat(visit.otherSignatories()).isEmpty();
    assertThat(visit.lead()).isEqualTo("Rowan Ashby");
    assertThat(names(visit)).containsExactly("Rowan Ashby", "Robin Hale");
  }

  @Test
  void twoWhoSignedBothSigned() {
    Visit visit =
        Invented.read(
                LETTER + "Rowan Ashby\nHer Majesty’s Inspector\n\nRobin Hale\nCQC Inspector\n")
            .visit();

    assertThat(visit.signatory()).isEqualTo("Rowan Ashby");
    assertThat(visit.otherSignatories()).containsExactly("Robin Hale");
  }

  @Test
  void whoSawToTheQualityOfAVisitIsNoHeading() {
    Report report =
        Invented.read(
            "8 July 2022\n\nMarian Holt\nDirector of Children’s Services\n\nDear Ms Holt\n\n"
                + "Focused visit to Brackenshire children’s services\n\n"
                + "This letter summarises the findings of the focused visit on 11 and 12 June"
                + " 2022. The inspectors were:\n\nRowan Ashby HMI\nRobin Hale HMI\n"
                + "Quality assurance: Sam Moss SHMI\n\n"
                + "Inspectors looked at the arrangements for children in need.\n\n"
                + "Main findings\n\nPlans are weak and do not say what has to change.\n\n"
                + "Yours sincerely\n\nRowan Ashby\n");

    assertThat(headings(report)).containsExactly(null, "Main findings");
    assertThat(names(report.visit())).containsExactly("Rowan Ashby", "Robin Hale");
  }
}
