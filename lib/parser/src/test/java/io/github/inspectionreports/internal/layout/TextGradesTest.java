package io.github.inspectionreports.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables of grades in plain text, whatever a program has done to their rows. */
class TextGradesTest {
  private static List<String> blocks(String text) {
    return Shown.blocks(Layout.ofText(text));
  }

  @Test
  void columnsWhoseRowsWrapWithoutBlankLinesBetweenThemAreRows() {
    String table =
        """
        Judgement                                    Grade
        The impact of leaders on social work         Requires improvement to be
        practice with children and families          good
        The experiences and progress of children     Inadequate
        who need help and protection
        The experiences and progress of children     Good
        in care
        Overall effectiveness                        Inadequate

        Leaders know this and have started to act.
        """;
    assertThat(blocks(table))
        .containsExactly(
            "R: Judgement | Grade",
            "R: The impact of leaders on social work practice with children and families |"
                + " Requires improvement to be good",
            "R: The experiences and progress of children who need help and protection | Inadequate",
            "R: The experiences and progress of children in care | Good",
            "R: Overall effectiveness | Inadequate",
            "P: Leaders know this and have started to act.");
  }

  @Test
  void gradesAtTheMarginStayWithTheHeadingsOfTheTextBelowThem() {
    String text =
        """
        Findings

        The experiences and progress of children who need help        Requires improvement to
        and protection                                                                be good

        Plans for families are hard to follow and few of them say by when.

        The experiences and progress of children in care                          Outstanding

        Carers stand by children and want the best for each of them.

        The experiences and progress of care leavers                         Requires
                                                                             improvement to be good

        Too few of the young people are offered work with the council.
        """;
    assertThat(blocks(text))
        .extracting(block -> block.substring(3))
        .containsExactly(
            "Findings",
            "The experiences and progress of children who need help and protection Requires"
                + " improvement to be good",
            "Plans for families are hard to follow and few of them say by when.",
            "The experiences and progress of children in care Outstanding",
            "Carers stand by children and want the best for each of them.",
            "The experiences and progress of care leavers Requires improvement to be good",
            "Too few of the young people are offered work with the council.");
  }

  @Test
  void aGradeMayStandInTheMiddleOfThreeLinesOfAColumn() {
    String table =
        """
        The impact of leaders on
        social work practice with         Good
        children and families
        The experiences and progress
        of children in care and           Outstanding
        care leavers
        Overall effectiveness             Good
        """;
    assertThat(blocks(table))
        .containsExactly(
            "R: The impact of leaders on social work practice with children and families | Good",
            "R: The experiences and progress of children in care and care leavers | Outstanding",
            "R: Overall effectiveness | Good");
  }

  @Test
  void columnsOfProseAreNoRows() {
    String prose =
        """
        Leaders are proud of a service that is            Good
        work was seen in all teams of the council and in those of its partners as well
        as in schools, where practice is                  Good
        """;
    assertThat(blocks(prose))
        .noneMatch(block -> block.startsWith("R: Leaders are proud of a service that is work"));
  }

  @Test
  void cellsBelowEachOtherAreRowsWhereverTheyWrap() {
    String table =
        """
        1. Children who need help and protection
        Requires
        Improvement
        2. Children looked after and achieving
        permanence
        Good

        2.1 Adoption performance Not judged
        2.2 Experiences and progress of care leavers
        Requires improvement
        to be good
        3. Leadership, management and governance Inadequate
        """;
    assertThat(blocks(table))
        .containsExactly(
            "R: 1 Children who need help and protection | Requires Improvement",
            "R: 2 Children looked after and achieving permanence | Good",
            "R: 2.1 Adoption performance | Not judged",
            "R: 2.2 Experiences and progress of care leavers | Requires improvement to be good",
            "R: 3 Leadership, management and governance | Inadequate");
  }

  @Test
  void theServicesThatARecordOfFindingsJudgesAreRowsAmongItsGrades() {
    String table =
        """
        Record of main findings: Harrowmere

        Safeguarding services
        Overall effectiveness Adequate
        Capacity for improvement Good

        Services for looked after children
        Overall effectiveness Good
        Capacity for improvement Inadequate Grade 4
        How good are outcomes for looked after children and care
        leavers?
        Being healthy Grade 1 (Outstanding)
        """;
    assertThat(blocks(table))
        .contains(
            "R: Safeguarding services | ",
            "R: Overall effectiveness | Adequate",
            "R: Capacity for improvement | Good",
            "R: Services for looked after children | ",
            "R: Capacity for improvement | Inadequate Grade 4",
            "R: How good are outcomes for looked after children and care leavers? | ",
            "R: Being healthy | Grade 1 (Outstanding)");
  }

  @Test
  void belowItsHeadOneRowIsATable() {
    String text =
        """
        Key judgement Judgement grade
        Leadership, management and
        governance
        Requires improvement
        Leaders know this.
        """;
    assertThat(blocks(text))
        .startsWith(
            "R: Key judgement | Judgement grade",
            "R: Leadership, management and governance | Requires improvement");
  }

  @Test
  void aStandardHeadingEndsTheItemAboveIt() {
    String text =
        """
        What needs to improve?
        ◼ The oversight of return interviews when children go missing from their homes or care
        The experiences and progress of children who need help and protection: good
        Staff see children in time and know them well, as do the schools that they go to now.
        ◼ The timeliness of visits to children who live out of the area of the council itself.
        The experiences and progress of care leavers
        with disabilities: inadequate
        """;
    assertThat(blocks(text))
        .contains(
            "H: The experiences and progress of children who need help and protection: good",
            "B1: The oversight of return interviews when children go missing from their homes or"
                + " care",
            "H: The experiences and progress of care leavers with disabilities: inadequate");
  }

  @Test
  void aSentenceMayBeginWithTheWordsOfAHeading() {
    String text =
        """
        Staff see children in time and know them well, as do all the schools that they go to.
        The experiences and progress of care leavers have become better since the last visit,
        and most of them say so.
        """;
    assertThat(blocks(text)).hasSize(1);
  }

  @Test
  void neitherANoteInBracketsNorASentenceWithAFootnoteMarkIsAHeading() {
    String text =
        """
        Some children wait for a social worker for longer than they should in this council's
        teams, and some wait for a plan. Others are seen in time and feel listened to by all.
        (Recommendation).

        It is expected that all children receive good help, care and protection.2

        Leaders know this, and have changed how work is shared out among the teams of the
        council since the spring.
        """;
    assertThat(blocks(text)).noneMatch(block -> block.startsWith("H"));
  }

  @Test
  void aTableThatWasReadColumnByColumnHasItsRows() {
    String table =
        """
        Judgement
        The impact of leaders on social work
        The experiences of care leavers
        Overall effectiveness

        Grade
        Good
        Inadequate
        Requires improvement to be good

        Leaders know this and have started to act.
        """;
    assertThat(blocks(table))
        .contains(
            "R: The impact of leaders on social work | Good",
            "R: The experiences of care leavers | Inadequate",
            "R: Overall effectiveness | Requires improvement to be good",
            "P: Leaders know this and have started to act.");
    assertThat(blocks(table.replace("Overall effectiveness\n", "")).toString())
        .doesNotContain("leavers | Inadequate");
  }
}
