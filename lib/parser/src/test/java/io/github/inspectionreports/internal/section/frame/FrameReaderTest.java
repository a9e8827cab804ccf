package io.github.inspectionreports.internal.section.frame;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.layout.Layout;
import io.github.inspectionreports.internal.outline.Framed;
import io.github.inspectionreports.internal.section.headings.HeadingTable;
import io.github.inspectionreports.model.FrameKind;
import io.github.inspectionreports.rules.RuleSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines of a document are its frame. */
class FrameReaderTest {
  private static final FrameReader READER =
      new FrameReader(FrameTable.of(RuleSet.bundled()), HeadingTable.of(RuleSet.bundled()));

  private static final String PROSE =
      "This letter tells you what inspectors found when they came to see how children live.";

  private static final String HEAD =
      "2 April 2024\n\nMarian Holt\nTanners Lane\n\nDear Ms Holt\n\n";

  private static Framed framed(String text) {
    return READER.read(Layout.ofText(text));
  }

  private static List<String> read(String text) {
    return framed(text).parts().stream()
        .map(part -> (part.frame() == null ? "" : part.frame() + " ") + part.block().text())
        .toList();
  }

  @Test
  void aLetterHasItsHeadItsTitleAndItsSignature() {
    assertThat(
            read(
                "Ofsted\nPiccadilly Gate\nwww.gov.uk/ofsted\n\n2 April 2024\n\nMarian Holt\nTanners Lane\n\n"
                    + "Dear Ms Holt\n\nVisit to Brackenshire\n\n"
                    + PROSE
                    + "\n\nYours sincerely\n\nRuth Calloway\nHis Majesty’s Inspector"))
        .containsExactly(
            "LETTERHEAD Ofsted",
            "LETTERHEAD Piccadilly Gate",
            "LETTERHEAD www.gov.uk/ofsted",
            "DATE 2 April 2024",
            "ADDRESS Marian Holt",
            "ADDRESS Tanners Lane",
            "GREETING Dear Ms Holt",
            "TITLE Visit to Brackenshire",
            PROSE,
            "SIGNATURE Yours sincerely",
            "SIGNATURE Ruth Calloway",
            "SIGNATURE His Majesty’s Inspector");
  }

  @Test
  void anAddressMayStandAboveTheDateOrWithoutOne() {
    assertThat(
            read("Ofsted\nMarian Holt\nTanners Lane\n\n2nd April 2024\n\nDear Ms Holt\n\n" + PROSE))
        .startsWith(
            "LETTERHEAD Ofsted",
            "ADDRESS Marian Holt",
            "ADDRESS Tanners Lane",
            "DATE 2nd April 2024",
            "GREETING Dear Ms Holt");
    assertThat(read("Ofsted\nMarian Holt\nTanners Lane\n\nDear Ms Holt\n\n" + PROSE))
        .startsWith("LETTERHEAD Ofsted", "ADDRESS Marian Holt", "ADDRESS Tanners Lane");
  }

  @Test
  void whatNoRowKnowsAboveADateIsLetterheadAndBelowItAddress() {
    assertThat(read("A house\n\nFriday 5 April 2024\n\nOfsted House\n\nDear Ms Holt\n\n" + PROSE))
        .startsWith("LETTERHEAD A house", "DATE Friday 5 April 2024", "ADDRESS Ofsted House");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%1$s\n\n%2$s\n\n2 April 2024",
        "%1$s\n\n2 April 2024\n\n%2$s",
        "2 April 2024\n\n%2$s\n\n%1$s",
      })
  void anAddressMayBeReadBeforeTheLetterheadBesideIt(String head) {
    String address = "Marian Holt\nDirector of Children’s Services\nTanners Lane\nZZ4 7QP";
    String office = "Ofsted\nPiccadilly Gate\nStore Street\nManchester\nM1 2WD";
    List<String> read = read(head.formatted(address, office) + "\n\nDear Ms Holt\n\n" + PROSE);
    assertThat(read)
        .contains("ADDRESS Marian Holt", "ADDRESS Tanners Lane", "ADDRESS ZZ4 7QP")
        .contains("LETTERHEAD Piccadilly Gate", "LETTERHEAD Manchester", "LETTERHEAD M1 2WD");
  }

  @Test
  void linesAboveALetterheadThatNameNobodyAreOfIt() {
    assertThat(
            read(
                "Fenbridge hub\nThird floor\n\nOfsted\nPiccadilly Gate\nManchester\nM1 2WD\n\n"
                    + "2 April 2024\n\nDear Ms Holt\n\n"
                    + PROSE))
        .startsWith("LETTERHEAD Fenbridge hub", "LETTERHEAD Third floor");
  }

  @Test
  void onlyAShortLineNearTheTopGreets() {
    assertThat(framed(HEAD + PROSE).letter()).isTrue();
    assertThat(framed("Dear to all who work there is the hub, and they say so each day.").letter())
        .isFalse();
    assertThat(framed((PROSE + "\n\n").repeat(60) + "Dear Ms Holt\n\n" + PROSE).letter()).isFalse();
    assertThat(framed((PROSE + "\n\n").repeat(59) + "Dear Ms Holt\n\n" + PROSE).letter()).isTrue();
  }

  @Test
  void aTitleEndsAtProseAtAKnownHeadingOrAfterFourLines() {
    assertThat(read(HEAD + "Visit to Brackenshire\n\nMain findings\n\nAll is well."))
        .endsWith("TITLE Visit to Brackenshire", "Main findings", "All is well.");
    assertThat(
            read(
                HEAD
                    + "One line\n\nTwo lines\n\nThree lines\n\nFour lines\n\nFive lines\n\n"
                    + PROSE))
        .endsWith("TITLE Four lines", "Five lines", PROSE);
    String long25 = "Word " + "after ".repeat(23) + "word";
    assertThat(read(HEAD + long25 + "\n\n" + PROSE)).endsWith(long25, PROSE);
    String eleven = "This is what was found in the hub, they all say.";
    assertThat(read(HEAD + eleven + "\n\n" + PROSE)).endsWith("TITLE " + eleven, PROSE);
  }

  @Test
  void theTitleOfAReportEndsWhereATableAListOrANumberBegins() {
    for (String begun :
        List.of(
            "| Judgement | Grade",
            "• Plans are late",
            "1. Plans are late",
            "Main findings",
            PROSE)) {
      List<String> parts =
          read("Brackenshire Council\n\nInspection of services\n\n" + begun + "\n\nNone");
      assertThat(parts)
          .startsWith("TITLE Brackenshire Council", "TITLE Inspection of services")
          .filteredOn(part -> part.startsWith("TITLE"))
          .hasSize(2);
    }
    StringBuilder lines = new StringBuilder();
    for (int i = 1; i <= 14; i++) {
      lines.append("Part ").append((char) ('A' + i)).append("\n\n");
    }
    assertThat(read(lines + PROSE)).filteredOn(part -> part.startsWith("TITLE")).hasSize(12);
  }

  @Test
  void aReportsDateAndParticularsAreNoTitle() {
    assertThat(
            read(
                "Brackenshire Council\n\nInspection dates: 4 March 2024 to 8 March 2024\n\n12 May 2024\n\n"
                    + PROSE))
        .containsExactly(
            "TITLE Brackenshire Council",
            "PARTICULARS Inspection dates: 4 March 2024 to 8 March 2024",
            "DATE 12 May 2024",
            PROSE);
  }

  @Test
  void aDateStandsAlone() {
    for (String date :
        List.of("2 April 2024", "2nd of April, 2024", "Tuesday, 2 April 2024.", "2 April 2024 |")) {
      assertThat(read("Brackenshire\n\n" + date + "\n\n" + PROSE))
          .anyMatch(p -> p.startsWith("DATE"));
    }
    for (String none : List.of("Seen on 2 April 2024", "2 April", "2 April 2024 at the hub")) {
      assertThat(read("Brackenshire\n\n" + none + "\n\n" + PROSE))
          .noneMatch(p -> p.startsWith("DATE"));
    }
  }

  @Test
  void aSignatureEndsAtProseOrAKnownHeading() {
    assertThat(
            read(
                HEAD
                    + PROSE
                    + "\n\nYours sincerely\n\nRuth Calloway\n\nNext steps\n\nAll go home."))
        .endsWith("SIGNATURE Ruth Calloway", "Next steps", "All go home.");
    assertThat(read(HEAD + PROSE + "\n\nYours sincerely\n\nRuth Calloway\n\n" + PROSE))
        .endsWith("SIGNATURE Ruth Calloway", PROSE);
  }

  @Test
  void aLetterWithoutAClosingFormulaIsSignedByItsLastLines() {
    assertThat(read(HEAD + PROSE + "\n\n" + PROSE + "\n\nRuth Calloway\n\nHis Majesty’s Inspector"))
        .endsWith(PROSE, "SIGNATURE Ruth Calloway", "SIGNATURE His Majesty’s Inspector");
    assertThat(read(HEAD + PROSE + "\n\n" + PROSE + "\n\nThey came."))
        .endsWith(PROSE, "They came.");
    assertThat(read(HEAD + PROSE + "\n\n" + PROSE + "\n\n• They came"))
        .endsWith(PROSE, "They came");
  }

  @Test
  void belowAnArticleLinksAreNoPartOfIt() {
    assertThat(read(PROSE + "\n\n" + PROSE + "\n\nHome | News | Contact us\n\nMore stories"))
        .containsExactly(
            PROSE, PROSE, "BACK_PAGE Home | News | Contact us", "BACK_PAGE More stories");
    assertThat(read(PROSE + "\n\n" + PROSE + "\n\nLeaders | Good\n\nCare leavers | Good"))
        .containsExactly(PROSE, PROSE, "Leaders | Good", "Care leavers | Good");
  }

  @Test
  void aListOfContentsRunsAsFarAsItsEntries() {
    assertThat(
            read(
                PROSE
                    + "\n\nContents\n\nThe area 4\n\nWhat was found\n\nThe council 6\n\n"
                    + PROSE
                    + "\n\nIn all 8"))
        .startsWith(
            PROSE,
            "CONTENTS Contents",
            "CONTENTS The area 4",
            "CONTENTS What was found",
            "CONTENTS The council 6",
            PROSE);
    assertThat(
            read(
                PROSE
                    + "\n\nContents\n\nThe area 4\n\fThe council 6\n\nWhat was found\n\nNone 7\n\n"
                    + PROSE))
        .startsWith(
            PROSE,
            "CONTENTS Contents",
            "CONTENTS The area 4",
            "CONTENTS The council 6",
            "What was found");
  }

  @Test
  void partsAreGivenByTheirKind() {
    Framed framed = framed(HEAD + PROSE);
    assertThat(framed.blocks(FrameKind.ADDRESS))
        .extracting(block -> block.text())
        .containsExactly("Marian Holt", "Tanners Lane");
    assertThat(framed.body()).extracting(block -> block.text()).containsExactly(PROSE);
  }

  @Test
  void aBackPageEndsAtAKnownHeadingOnly() {
    String back =
        "The Office for Standards in Education, Children's Services and Skills (Ofsted) regulates and"
            + " inspects.";
    assertThat(
            read(
                "Brackenshire\n\n"
                    + PROSE
                    + "\n\n"
                    + back
                    + "\n\n"
                    + PROSE
                    + "\n\nMain findings\n\n"
                    + PROSE))
        .containsExactly(
            "TITLE Brackenshire",
            PROSE,
            "BACK_PAGE " + back,
            "BACK_PAGE " + PROSE,
            "Main findings",
            PROSE);
  }

  @Test
  void aLongSentenceThatClosesLikeALetterSignsNothing() {
    String told =
        "Yours sincerely is how one young person signs each note to a social worker, who keeps them all"
            + " in a box and reads them out when the young person turns eighteen.";
    assertThat(read(HEAD + PROSE + "\n\n" + told + "\n\n" + PROSE)).endsWith(PROSE, told, PROSE);
  }

  @Test
  void aHeadingBelowTheParticularsIsNoneOfThem() {
    String head =
        "Inspection of Brackenshire children’s services\n\nInspection dates: 7 to 18 October 2019\n\n";
    for (String lead :
        List.of(
            "Lead inspector: Rowan Ashby, Her Majesty’s Inspector",
            "Lead inspector: Rowan Ashby,",
            "Lead inspector:",
            "Lead inspector: Rowan Ashby\n\nTeam inspectors")) {
      assertThat(read(head + lead + "\n\nWhat needs to improve\n\n• The pace of first visits"))
          .endsWith("What needs to improve", "The pace of first visits");
    }
    assertThat(
            read(
                PROSE
                    + "\n\nLead inspector: Rowan Ashby,\n\nRobin Hale\n\nWhat needs to improve\n\n• Plans"))
        .containsExactly(
            PROSE,
            "PARTICULARS Lead inspector: Rowan Ashby,",
            "PARTICULARS Robin Hale",
            "What needs to improve",
            "Plans");
  }

  @Test
  void aLabelWithAnOfficeInItsValueBreaksNothingOff() {
    String head = "Inspection of Brackenshire children’s services\n\n";
    assertThat(
            read(head + "Lead inspector: Rowan Ashby, Ofsted inspector\n\nHow we live\n\n" + PROSE))
        .contains("TITLE How we live");
    assertThat(read(head + "Lead inspector\n\nRowan Ashby\n\n" + PROSE))
        .contains("PARTICULARS Rowan Ashby");
    assertThat(read(head + "Lead inspector: Rowan Ashby, Her Majesty’s\n\nInspector\n\n" + PROSE))
        .contains("PARTICULARS Inspector");
  }

  @Test
  void labelsOfALettersAddressAreNoHeadOfAMail() {
    String address = "To: Marian Holt, Director\nRobin Hale, Chief Constable\nCc: Kit Fell\n\n";
    String letter = "2 April 2024\n\n" + address + "Dear partners\n\n" + PROSE;
    assertThat(read("Ofsted\nwww.gov.uk/ofsted\n\n" + letter))
        .startsWith(
            "LETTERHEAD Ofsted",
            "LETTERHEAD www.gov.uk/ofsted",
            "DATE 2 April 2024",
            "ADDRESS To: Marian Holt, Director",
            "ADDRESS Robin Hale, Chief Constable",
            "ADDRESS Cc: Kit Fell");
    assertThat(
            read(
                "From: Kit Fell\nDate: 3 April 2024\nTo: Robin Hale\nSubject: Letter\n\n" + letter))
        .startsWith(
            "OTHER_DOCUMENT From: Kit Fell",
            "OTHER_DOCUMENT Date: 3 April 2024",
            "OTHER_DOCUMENT To: Robin Hale",
            "OTHER_DOCUMENT Subject: Letter",
            "DATE 2 April 2024",
            "ADDRESS To: Marian Holt, Director");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "With every good wish for the months ahead",
        "With our kind regards",
        "Best wishes",
        "Wishing you well for the work to come"
      })
  void wishesAboveTheClosingFormulaAreOfTheSignature(String wishes) {
    assertThat(read(HEAD + PROSE + "\n\n" + wishes + "\n\nYours sincerely\n\nRuth Calloway"))
        .containsSequence(
            PROSE, "SIGNATURE " + wishes, "SIGNATURE Yours sincerely", "SIGNATURE Ruth Calloway");
  }
}
