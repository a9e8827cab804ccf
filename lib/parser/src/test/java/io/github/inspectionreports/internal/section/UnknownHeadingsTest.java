package io.github.inspectionreports.internal.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.document.Document;
import io.github.inspectionreports.internal.layout.Layout;
import io.github.inspectionreports.internal.outline.Framed;
import io.github.inspectionreports.internal.outline.SectionPart;
import io.github.inspectionreports.internal.outline.Sections;
import io.github.inspectionreports.internal.section.headings.HeadingTable;
import io.github.inspectionreports.internal.statement.phrases.SetPhrases;
import io.github.inspectionreports.model.FrameKind;
import io.github.inspectionreports.model.FramePart;
import io.github.inspectionreports.model.JudgementArea;
import io.github.inspectionreports.model.VisitKind;
import io.github.inspectionreports.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a heading that no row knows takes from the section above it, and where lists end. */
class UnknownHeadingsTest {
  private static final SectionReader READER =
      new SectionReader(
          HeadingTable.of(RuleSet.bundled()), SetPhrases.of(RuleSet.bundled())::isOfOccasion);

  private static Sections sections(VisitKind visit, boolean letter, String text) {
    Document document = Layout.ofText(text);
    List<Framed.Part> parts =
        document.blocks().stream().map(block -> new Framed.Part(block, null)).toList();
    return READER.read(new Framed(document, parts, letter, List.of()), visit);
  }

  private static List<String> read(VisitKind visit, boolean letter, String text) {
    return sections(visit, letter, text).parts().stream()
        .map(
            part ->
                part.section().kind()
                    + " "
                    + part.section().heading()
                    + part.blocks().stream().map(block -> block.text()).toList())
        .toList();
  }

  @Test
  void whatIsNoFactAboutTheAreaOpensFindings() {
    assertThat(
            read(
                VisitKind.SAFEGUARDING_LAC,
                false,
                "Service information\n\nThere are 40 homes.\n\nVisits in the night\n\nThey are late."
                    + "\n\nWork at weekends\n\nIt is slow."))
        .containsExactly(
            "AREA_CONTEXT Service information[There are 40 homes.]",
            "FINDINGS Visits in the night[They are late.]",
            "FINDINGS Work at weekends[It is slow.]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"The homes used in this area", "Local courts", "Description of teams"})
  void factsAboutTheAreaGoOnUnderAHeadingOfTheArea(String heading) {
    assertThat(
            read(
                VisitKind.SIF,
                false,
                "Service information\n\nThere are 40 homes.\n\n" + heading + "\n\nThere are six."))
        .containsExactly(
            "AREA_CONTEXT Service information[There are 40 homes.]",
            "AREA_CONTEXT " + heading + "[There are six.]");
    assertThat(
            read(VisitKind.SIF, false, "Service information\n\nThe service\n\nThere are 40 homes."))
        .containsExactly(
            "AREA_CONTEXT Service information[]", "AREA_CONTEXT The service[There are 40 homes.]");
  }

  @Test
  void headingsOfInspectionsOfProtectionAreThoseOfTheirJudgements() {
    assertThat(
            sections(
                    VisitKind.SAFEGUARDING_LAC,
                    false,
                    "Service information\n\nThere are 40 homes.\n\nThe quality of practice\n\nIt is"
                        + " poor.\n\nLeadership and governance\n\nIt is firm.")
                .parts())
        .extracting(part -> part.section().kind() + " " + part.area())
        .containsExactly("AREA_CONTEXT null", "FINDINGS QUALITY_OF_PRACTICE", "FINDINGS LEADERS");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ofsted inspection team", "Who came to see the children"})
  void inspectorsBelowAHeadingAreParticulars(String heading) {
    Sections sections =
        sections(
            VisitKind.ILACS,
            false,
            "The impact of leaders: good\n\nThey listen.\n\n"
                + heading
                + "\n\nRowan Ashby, His Majesty’s Inspector\n\nRobin Hale, Ofsted Inspector\n");
    assertThat(sections.frame())
        .extracting(FramePart::text)
        .containsExactly("Rowan Ashby, His Majesty’s Inspector", "Robin Hale, Ofsted Inspector");
    assertThat(sections.parts().get(1).section().kind()).hasToString("ABOUT");
    assertThat(sections.parts().get(1).blocks()).isEmpty();
  }

  @Test
  void oneNameAboveProseIsNoTeam() {
    assertThat(
            read(
                VisitKind.ILACS,
                false,
                "The impact of leaders: good\n\nWork by night\n\nRowan Ashby, His Majesty’s"
                    + " Inspector\n\nSaw teams at work."))
        .anyMatch(section -> section.startsWith("FINDINGS Work by night["));
  }

  @Test
  void aLetterWhoseHeadingsAreLostGoesOnWithFindings() {
    String occasion = "This letter summarises the findings of the focused visit in May.";
    assertThat(
            read(
                VisitKind.FOCUSED_VISIT,
                true,
                occasion
                    + "\n\nInspectors looked at the front door.\n\nCalls are answered late.\n\nPlans"
                    + " are thin."))
        .containsExactly(
            "ABOUT null[" + occasion + ", Inspectors looked at the front door.]",
            "FINDINGS null[Calls are answered late., Plans are thin.]");
    assertThat(
            read(
                VisitKind.FOCUSED_VISIT,
                true,
                occasion + "\n\nCalls are answered.\n\nMain findings\n\nPlans are thin."))
        .containsExactly(
            "ABOUT null[" + occasion + "]",
            "OVERVIEW null[Calls are answered.]",
            "FINDINGS Main findings[Plans are thin.]");
  }

  @Test
  void anUnknownHeadingBelowTheOccasionOpensFindings() {
    String occasion = "This letter summarises the findings of the focused visit in May.";
    String text = occasion + "\n\nAt the first contact\n\n";
    assertThat(read(VisitKind.FOCUSED_VISIT, true, text + "Calls are answered late."))
        .containsExactly(
            "ABOUT null[" + occasion + "]",
            "FINDINGS At the first contact[Calls are answered late.]");
    assertThat(read(VisitKind.FOCUSED_VISIT, true, text + "Inspectors looked at the front door."))
        .last()
        .asString()
        .startsWith("ABOUT At the first contact");
  }

  @Test
  void aHeadingMayDenyPriorityActionOrDemandItInASentence() {
    assertThat(
            read(
                VisitKind.UNANNOUNCED,
                true,
                "The visit has identified no areas for priority action\n\nNo child was at risk."))
        .containsExactly(
            "FINDINGS The visit has identified no areas for priority action"
                + "[No child was at risk.]");
    assertThat(
            read(
                VisitKind.UNANNOUNCED,
                true,
                "The visit has found that the following points must be put right as a priority\n\n•"
                    + " Visits are late."))
        .containsExactly(
            "PRIORITY_ACTIONS The visit has found that the following points must be put right as a"
                + " priority[Visits are late.]");
  }

  @Test
  void aNumberedParagraphEndsAListWithoutNumbers() {
    String list = "Within six months:\n\n• train all staff\n\n";
    assertThat(
            read(VisitKind.SAFEGUARDING_LAC, false, list + "14. Homes are warm. They are clean."))
        .containsExactly(
            "IMPROVEMENTS Within six months:[train all staff]",
            "FINDINGS null[Homes are warm. They are clean.]");
    assertThat(read(VisitKind.SAFEGUARDING_LAC, false, list + "• see all children"))
        .containsExactly("IMPROVEMENTS Within six months:[train all staff, see all children]");
  }

  @Test
  void theNumberOfAGradeAboveItsHeadingIsNoFinding() {
    String text =
        "Services for looked after children\n\nGrade 2\n\nOverall effectiveness (Good)\n\n";
    assertThat(read(VisitKind.SAFEGUARDING_LAC, false, text + "They do well."))
        .containsExactly(
            "FINDINGS Services for looked after children[]",
            "FINDINGS Overall effectiveness (Good)[They do well.]");
    assertThat(read(VisitKind.ILACS, false, "Main findings\n\nGrade 2 pupils do well."))
        .containsExactly("FINDINGS Main findings[Grade 2 pupils do well.]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Outcome three",
        "Enabler 2",
        "Outcomes 1, 2 and enabler 3, national framework",
        "Source: Brackenshire performance data, May 2024"
      })
  void aBareReferenceAndASourceAreNoHeadings(String aside) {
    assertThat(
            read(
                VisitKind.FOCUSED_VISIT,
                true,
                "Main findings\n\nPlans are late.\n\n" + aside + "\n\nVisits are slow."))
        .containsExactly(
            "FINDINGS Main findings[Plans are late., " + aside + ", Visits are slow.]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Outcome three: children live at home", "Sources of help"})
  void aHeadingMayBeginAsAReferenceDoes(String heading) {
    assertThat(
            read(
                VisitKind.FOCUSED_VISIT,
                true,
                "Main findings\n\nPlans are late.\n\n" + heading + "\n\nVisits are slow."))
        .containsExactly(
            "FINDINGS Main findings[Plans are late.]",
            "FINDINGS " + heading + "[Visits are slow.]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Picture caption: the hub in Hallow Lane",
        "Map 2: where children live",
        "T Marlow, Head of Service, Permanence",
        "Cllr B Finch, Lead Member",
        "Dr Ada Marlow (Chair of the board)",
        "Apologies for absence: S Finch",
        "Nerth mewn undod yw hyn",
        "Fellmoor – semper fidelis vigilamus"
      })
  void aLineSetApartThatHeadsNothingOpensNoSection(String line) {
    assertThat(
            read(
                VisitKind.FOCUSED_VISIT,
                true,
                "Main findings\n\nPlans are late.\n\n" + line + "\n\nHomes are warm."))
        .containsExactly("FINDINGS Main findings[Plans are late., " + line + ", Homes are warm.]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Directors and their teams", "Management, leadership and oversight"})
  void aHeadingAboutPeopleOpensASection(String heading) {
    assertThat(
            read(
                VisitKind.FOCUSED_VISIT,
                true,
                "Main findings\n\nPlans are late.\n\n" + heading + "\n\nHomes are warm."))
        .contains("FINDINGS " + heading + "[Homes are warm.]");
  }

  @Test
  void aJudgementWithItsNumberedGradeHeadsTheFindingsOfItsService() {
    Document document =
        Layout.ofText(
            "Inspection of safeguarding and looked after children services\n\n"
                + "The inspection outcomes: services for looked after children\n\n"
                + "Overall effectiveness    Grade 2 (Good)\n\n7. Homes are warm.\n\n"
                + "Capacity for improvement    Grade 3 (Adequate)\n\n8. Plans are late.\n");
    List<Framed.Part> parts = new ArrayList<>();
    for (Block block : document.blocks()) {
      parts.add(new Framed.Part(block, parts.isEmpty() ? FrameKind.TITLE : null));
    }
    Sections sections =
        READER.read(new Framed(document, parts, false, List.of()), VisitKind.SAFEGUARDING_LAC);

    assertThat(sections.parts())
        .filteredOn(part -> !part.blocks().isEmpty())
        .extracting(SectionPart::area)
        .containsExactly(JudgementArea.LOOKED_AFTER_OVERALL, JudgementArea.LOOKED_AFTER_CAPACITY);
  }
}
