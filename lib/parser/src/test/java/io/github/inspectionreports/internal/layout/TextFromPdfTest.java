package io.github.inspectionreports.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Plain texts as programs leave them that take the text out of a letter's PDF. */
class TextFromPdfTest {
  private static final String ADDRESS =
      """
      Ofsted
      Piccadilly Gate
      Store Street
      Manchester
      M1 2WD

      T 0300 123 1231
      Textphone 0161 618 8524
      enquiries@ofsted.gov.uk
      www.gov.uk/ofsted
      """;

  private static List<String> blocks(String text) {
    return Shown.blocks(Layout.ofText(text));
  }

  private static String letter(String amid) {
    return """
    Dear Ms Marsh

    The hub in the old mill answers calls at once, and its staff stay long enough to know
    each family well. Plans are read by all who have a part in them, and most of them are
    %s
    written so that a child would understand what is to happen, by whom and by what day it
    will be done. Reviews are on time.
    """
        .formatted(amid);
  }

  @Test
  void theAddressOfTheInspectorateAmidASentenceIsTakenOut() {
    List<String> blocks = blocks(letter(ADDRESS + "\n\n\n\n2\n"));
    assertThat(blocks).filteredOn(block -> block.startsWith("P")).hasSize(2);
    assertThat(blocks.get(1)).contains("most of them are written so that").endsWith("on time.");
    assertThat(blocks).contains("top: Ofsted", "top: www.gov.uk/ofsted", "foot: 2");
  }

  @Test
  void anAddressMayBeginWithItsBuilding() {
    String text = letter(ADDRESS.substring(ADDRESS.indexOf("Piccadilly")));
    assertThat(blocks(text).get(1)).contains("most of them are written so that");
  }

  @Test
  void ofstedWithoutWaysToReachItIsText() {
    assertThat(blocks("Dear Ms Marsh\n\nOfsted\n\nThe team was praised by nobody.\n"))
        .containsExactly("P: Dear Ms Marsh", "H: Ofsted", "P: The team was praised by nobody.");
  }

  @Test
  void anAddressAboveTheGreetingStaysWhereItIs() {
    assertThat(blocks(ADDRESS + "\n" + letter("told"))).doesNotContain("top: Ofsted");
  }

  @Test
  void gradesOnLinesOfTheirOwnAreCellsOfRows() {
    String table =
        """
        Judgement Grade
        The impact of leaders on social work practice
        with children and families
        Good
        The experiences and progress of children in care
        Requires improvement
        to be good
        Overall effectiveness Requires improvement to be good

        The council has a new hub.
        """;
    assertThat(blocks(table))
        .containsExactly(
            "R: Judgement | Grade",
            "R: The impact of leaders on social work practice with children and families | Good",
            "R: The experiences and progress of children in care | Requires improvement to be good",
            "R: Overall effectiveness | Requires improvement to be good",
            "P: The council has a new hub.");
  }

  @Test
  void numbersOfRowsStayInTheirNames() {
    String table =
        "1. Children who need help Inadequate\n2. Children looked after\nGood\n\n"
            + "2.1 Adoption performance Outstanding\n";
    assertThat(blocks(table))
        .containsExactly(
            "R: 1 Children who need help | Inadequate",
            "R: 2 Children looked after | Good",
            "R: 2.1 Adoption performance | Outstanding");
  }

  @Test
  void twoLinesThatEndWithAGradeAreNoTable() {
    assertThat(blocks("Care leavers Good\n\nAdoption Good\n\nPlans are late.\n"))
        .noneMatch(block -> block.startsWith("R"));
    assertThat(blocks("Plans are good\n\nVisits are good\n\nStaff are good\n"))
        .noneMatch(block -> block.startsWith("R"));
  }

  @Test
  void columnsOfATableOfGradesAreItsCells() {
    String table =
        """
         Judgement                                           Grade

         The impact of leaders on social work practice
                                                             Good
         with children and families

         The experiences and progress of children in care    Requires improvement
         and care leavers                                    to be good

                                                             Outstanding
         Overall effectiveness

        The council has a new hub.
        """;
    assertThat(blocks(table))
        .contains(
            "R: The impact of leaders on social work practice with children and families | Good",
            "R: The experiences and progress of children in care and care leavers"
                + " | Requires improvement to be good",
            "R: Overall effectiveness | Outstanding",
            "P: The council has a new hub.");
  }

  @Test
  void columnsThatHoldNoGradeAreText() {
    assertThat(blocks("Rowan Ashby          Robin Hale\nHer role             His role\n"))
        .noneMatch(block -> block.startsWith("R"));
    assertThat(blocks("The hub                     Good plans\n"))
        .noneMatch(block -> block.startsWith("R"));
  }

  @Test
  void aTitleAfterALineThatItsSentenceFillsIsATitle() {
    String text =
        """
        Inspectors were on site for the whole of the visit and spoke to staff in all teams
        whose work they had read, and to children who wished to speak. All were on site.
        Headline findings
        The council has more children aged 15 to 18 than most, and their lives are hard ones
        to share. Leaders know this and have changed what the teams of the council do first.
        What needs to improve?
        ◼ The hub.
        """;
    assertThat(blocks(text))
        .contains("H: Headline findings", "H: What needs to improve?", "B1: The hub.");
  }

  @Test
  void theLastLineOfAParagraphIsNoTitle() {
    String text =
        """
        Inspectors were on site for the whole of the visit and spoke to staff in all teams
        whose work they had read, and to children who wished to speak. All were on site.
        Plans are late.
        The council has more children aged 15 to 18 than most, and their lives are hard ones
        to share. Leaders know this and have changed what the teams of the council do first.
        """;
    assertThat(blocks(text)).noneMatch(block -> block.startsWith("H"));
  }

  @Test
  void headingsThatComeWithEachChapterAreNoFooters() {
    StringBuilder text = new StringBuilder();
    for (int page = 1; page <= 20; page++) {
      text.append(page % 6 == 0 ? "Inspection findings\n\n" : "")
          .append("Page ")
          .append("one two three four five six seven eight nine".split(" ")[page % 9])
          .append(
              " of the report tells what inspectors found.\n\nReport on Brackenshire\n\n\n\n\n");
    }
    List<String> blocks = blocks(text.toString());
    assertThat(blocks).filteredOn(block -> block.equals("H: Inspection findings")).hasSize(3);
    assertThat(blocks)
        .filteredOn(block -> block.equals("foot: Report on Brackenshire"))
        .hasSizeGreaterThan(18);
  }

  @Test
  void theMarkOfAnItemMayStandOnALineOfItsOwn() {
    assertThat(blocks("It is so:\n\n◼\n\nPlans are late.\n\n◼\nVisits are late.\n◼\n"))
        .containsExactly("P: It is so:", "B1: Plans are late.", "B1: Visits are late.");
    assertThat(blocks("◼\n◼ Plans are late.\n")).containsExactly("B1: Plans are late.");
  }

  @Test
  void aNoteInBracketsBelongsToTheParagraphAboveIt() {
    String text =
        """
        12. The hub in the old mill answers calls at once, and its staff stay long enough to
        know each family well. Plans are read by all.
        (Recommendation)
        13. Plans are read by all who have a part in them, and most of them are written so
        that a child would understand.
        """;
    assertThat(blocks(text)).hasSize(2).first().asString().endsWith("by all. (Recommendation)");
  }

  @Test
  void greetingsAndParticularsBeginAnew() {
    String text =
        """
        Review of the effectiveness of the local safeguarding board of Brackenshire, a board
        Inspection date: 14 January 2014 to 5 February 2014
        Head of Youth and Community Services, Brackenshire Council and its partners in health
        Dear partners
        """;
    assertThat(blocks(text)).hasSize(4);
  }
}
