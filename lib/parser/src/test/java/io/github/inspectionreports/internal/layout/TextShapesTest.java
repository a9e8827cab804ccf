package io.github.inspectionreports.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.document.Document;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Plain texts in the shapes in which programs and people leave them. */
class TextShapesTest {
  private static List<String> blocks(String text) {
    return Shown.blocks(Layout.ofText(text));
  }

  @Test
  void pagesAreCountedByFormFeedsWhereverTheyStand() {
    Document document =
        Layout.ofText(
            "Page one ends.\fPage two ends.\n\f\n\nPage three ends.\n\f\f\nPage five ends.\n");
    assertThat(document.pages()).isEqualTo(5);
    assertThat(document.blocks())
        .extracting(block -> block.firstPage() + " " + block.text())
        .containsExactly(
            "1 Page one ends.", "2 Page two ends.", "3 Page three ends.", "5 Page five ends.");
  }

  @Test
  void linesEndAsOnEveryMachine() {
    assertThat(blocks("First ends.\r\n\r\nSecond ends.\r\rThird ends.\u2028\u2028Fourth ends."))
        .containsExactly("P: First ends.", "P: Second ends.", "P: Third ends.", "P: Fourth ends.");
  }

  @Test
  void aParagraphKnowsThePageOnWhichEachOfItsWordsStands() {
    Block block = Layout.ofText("Services for children are\n\fof good quality.\n").blocks().get(0);
    assertThat(block.text()).isEqualTo("Services for children are of good quality.");
    assertThat(block.lastPage()).isEqualTo(2);
    assertThat(block.pageAt(block.text().indexOf("are"))).isEqualTo(1);
    assertThat(block.pageAt(block.text().indexOf("of good"))).isEqualTo(2);
  }

  @Test
  void webAddressesAndFileNamesAreNoBullets() {
    assertThat(
            blocks(
                ".gov.uk has the letter.\n\n.Plans are clear.\n\n–Visits are late.\n\n-they say"))
        .containsExactly(
            "P: .gov.uk has the letter.",
            "B1: Plans are clear.",
            "B1: Visits are late.",
            "P: -they say");
  }

  @Test
  void yearsAndSumsAreNoNumbersOfParagraphs() {
    assertThat(
            blocks(
                "12. Plans are clear.\n\n2.1 Visits are late.\n\n(b) Staff stay.\n\n2023 was a hard year."
                    + "\n\n14 children wait.\n\n3.5"))
        .containsExactly(
            "P 12: Plans are clear.",
            "P 2.1: Visits are late.",
            "P b: Staff stay.",
            "P: 2023 was a hard year.",
            "P: 14 children wait.",
            "P: 3.5");
  }

  @Test
  void bulletsMovedInWithTabsAreBulletsOfBullets() {
    assertThat(blocks("• Of the plans:\n\t• some are late\n\t• some are thin\n• All are read.\n"))
        .containsExactly(
            "B1: Of the plans:", "B2: some are late", "B2: some are thin", "B1: All are read.");
    assertThat(
            blocks("It is so:\n\n  • Plans are late.\n\nMore:\n\n• Plans are thin.\n • Or both.\n"))
        .filteredOn(block -> block.startsWith("B"))
        .containsExactly("B1: Plans are late.", "B1: Plans are thin.", "B1: Or both.");
  }

  @Test
  void aWrappedLineWithRoomForTheNextWordEndsItsParagraph() {
    assertThat(
            blocks(
                """
                Leaders in Brackenshire know their services well and act
                on what they learn, so that most children are safe and
                well. Staff stay.
                Children are seen in good time, and all of those who are
                in need have plans that say what is to change and by
                when it is to be done.
                """))
        .containsExactly(
            "P: Leaders in Brackenshire know their services well and act on what they learn, so that"
                + " most children are safe and well. Staff stay.",
            "P: Children are seen in good time, and all of those who are in need have plans that say"
                + " what is to change and by when it is to be done.");
  }

  @Test
  void theLinesOfAnAddressStayApartInAWrappedText() {
    assertThat(
            blocks(
                """
                Rowan Ashby
                Director of Children’s Services
                Brackenshire Council
                Tanners Lane

                Dear Ms Ashby

                Leaders in Brackenshire know their services well and act
                on what they learn, so that most children are safe and
                well, and so that all of them have plans that say what
                is to change.
                """))
        .startsWith(
            "P: Rowan Ashby",
            "P: Director of Children’s Services",
            "P: Brackenshire Council",
            "P: Tanners Lane",
            "P: Dear Ms Ashby");
  }

  @Test
  void aLongLineThatEndsOpenGoesOnWithACapital() {
    assertThat(
            blocks(
                "Children who come into care are looked after by the\nBrackenshire Fostering Service.\n\n"
                    + "Letters went out to all of the following people on the\n(first) day.\n\n"
                    + "By the end of the week all of this was done by\n14 of them."))
        .containsExactly(
            "P: Children who come into care are looked after by the Brackenshire Fostering Service.",
            "P: Letters went out to all of the following people on the (first) day.",
            "P: By the end of the week all of this was done by 14 of them.");
  }

  @Test
  void noSignatureLetterheadDateOrSentenceIsAHeading() {
    assertThat(
            blocks(
                """
                Mill House

                Dear Director

                12th March 2024

                Tuesday 12 March 2024

                Main findings

                Is help in time?

                Children in care (and care leavers)

                The children’

                One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen six seven eight nine ten one

                Yours faithfully,

                Robin Hale
                """))
        .containsExactly(
            "P: Mill House",
            "P: Dear Director",
            "P: 12th March 2024",
            "P: Tuesday 12 March 2024",
            "H: Main findings",
            "H: Is help in time?",
            "H: Children in care (and care leavers)",
            "H: The children’",
            "P: One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                + " six seven eight nine ten one",
            "P: Yours faithfully,",
            "P: Robin Hale");
  }

  @Test
  void aSecondGreetingEndsNoLetterhead() {
    assertThat(blocks("Dear Director\n\nMain findings\n\nDear all\n\nNext steps\n\nIt ends."))
        .containsExactly(
            "P: Dear Director", "H: Main findings", "H: Dear all", "H: Next steps", "P: It ends.");
  }

  @Test
  void pageNumbersOfEveryKindAreSetAsideAtPageEndsOnly() {
    assertThat(
            blocks(
                "Leaders act on what they\nPage 3 of 12\n\flearn from children.\n\n7\n\nIt ends."
                    + "\n\n\n\n4\n\n\n\nThe rest follows.\n"))
        .contains("foot: Page 3 of 12", "foot: 4")
        .doesNotContain("foot: 7");
  }

  @Test
  void aLineThatCountsThePagesIsAFooterWhereverItStands() {
    StringBuilder text = new StringBuilder();
    List<String> found = List.of("care", "harm", "haste");
    for (int i = 0; i < 3; i++) {
      text.append("Inspectors say much of ").append(found.get(i)).append(" in this place.\n\n");
      text.append("Visit to Brackenshire, page ").append(i + 1).append("\n\n");
    }
    assertThat(blocks(text.toString()))
        .contains("foot: Visit to Brackenshire, page 1", "foot: Visit to Brackenshire, page 3")
        .filteredOn(block -> block.startsWith("P"))
        .hasSize(3);
    String twice = text.substring(0, text.indexOf("Inspectors say much of haste"));
    assertThat(blocks(twice)).noneMatch(block -> block.startsWith("foot"));
  }

  @Test
  void aFooterBetweenTwoHalvesOfASentencePartsThemNot() {
    assertThat(
            blocks(
                "Leaders of the service act on what they\n\nVisit to Brackenshire\n1\n\n\n\n\n"
                    + "learn from children. They write it down and tell all who were there what came of it,"
                    + " and they do so again.\n\nVisit to Brackenshire\n2\n\fThe rest follows."))
        .containsExactly(
            "P: Leaders of the service act on what they learn from children. They write it down and tell"
                + " all who were there what came of it, and they do so again.",
            "P: The rest follows.",
            "foot: Visit to Brackenshire",
            "foot: 1",
            "foot: Visit to Brackenshire",
            "foot: 2");
  }

  @Test
  void theRestOfABulletAfterAPageEndIsNoBulletOfItsOwn() {
    String first = "• Plans are thin. Managers sign them off before the child has been seen and";
    assertThat(blocks(first + "\n\n\n\n– heard by anyone."))
        .containsExactly("B1: " + first.substring(2) + " heard by anyone.");
    assertThat(blocks(first + ".\n\n\n\n– heard by anyone.")).hasSize(2);
    assertThat(blocks("• plans\n\n\n\n– heard by anyone.")).hasSize(2);
    assertThat(blocks(first + "\n– heard by anyone.")).hasSize(2);
  }

  @Test
  void theNumberOfAFootnoteMayStandAboveIt() {
    assertThat(blocks("Homes are safe1 and warm.\n\n1\n    Of all homes.\n\nStaff listen."))
        .containsExactly("P: Homes are safe1 and warm.", "N: ¹ Of all homes.", "P: Staff listen.");
    assertThat(blocks("Homes are safe and warm.\n\n1\n    Of all homes.\n\nStaff listen."))
        .noneMatch(block -> block.startsWith("N:"));
  }

  @Test
  void itemsMayBeginWithAFigureInABracketAndASmallLetter() {
    assertThat(
            blocks("Leaders must act on:\n\n1) the late visits;\n2) the thin plans; and\n3) pay."))
        .containsExactly(
            "P: Leaders must act on:",
            "B1 1: the late visits;",
            "B1 2: the thin plans; and",
            "B1 3: pay.");
    assertThat(blocks("They act on visits (in\n1) the north and in\n2) the south of the town."))
        .noneMatch(block -> block.startsWith("B"));
  }

  @Test
  void rowsGoOnBelowUntilABlankLine() {
    Document document =
        Layout.ofText(
            "| Brackenshire Council | Leaders should act:\n• one plan\n• one list\nfor all.\n"
                + "| The board | Agree.\n\nThe end.");
    assertThat(Shown.blocks(document))
        .containsExactly(
            "R: Brackenshire Council | Leaders should act:\n• one plan\n• one list\nfor all.",
            "R: The board | Agree.",
            "P: The end.");
  }

  @Test
  void aCellMayBeEmpty() {
    Document document = Layout.ofText("| Judgement | Grade\n| Leaders | \n|  | Good");
    assertThat(document.blocks())
        .extracting(block -> block.cells().stream().map(Block.Cell::text).toList())
        .startsWith(List.of("Judgement", "Grade"), List.of("Leaders", ""));
  }

  @Test
  void wideGapsPartColumnsOnlyBelowTheClosingFormula() {
    assertThat(
            blocks("Robin Hale      Ada Finch.\n\nYours truly\n\nRobin Hale\tAda Finch\nKit  Moor"))
        .containsExactly(
            "P: Robin Hale Ada Finch.",
            "P: Yours truly",
            "R: Robin Hale | Ada Finch",
            "P: Kit Moor");
  }

  @Test
  void columnsOfRunningTextAreReadOneAfterTheOther() {
    String[] left = {
      "Social workers in Brackenshire",
      "know their children well and",
      "they see them often. Plans are",
      "written with families and are",
      "easy to follow. Managers read",
      "what is written and they ask",
      "for more where it is thin.",
      "Too few children have a plan",
      "that says what happens if",
      "things get worse, and this"
    };
    String[] right = {
      "was so last year. Help comes",
      "early for most families and",
      "it is of the right kind. Some",
      "wait for it longer than they",
      "should. Partners come to",
      "meetings and bring what they",
      "know. Schools say that they",
      "are asked what they think and",
      "that it counts. Staff stay and",
      "say why they do."
    };
    StringBuilder text = new StringBuilder("Main findings\n\n");
    for (int i = 0; i < left.length; i++) {
      text.append(String.format(Locale.ROOT, "%-40s%s%n", left[i], right[i]));
    }
    assertThat(String.join(" ", blocks(text.toString())).replace("P: ", ""))
        .isEqualTo("H: Main findings " + String.join(" ", left) + " " + String.join(" ", right));
  }

  @Test
  void namesAndGradesSideBySideAreNoColumnsOfText() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      text.append(String.format(Locale.ROOT, "%-40s%s%n", "Name of a person", "Role of theirs"));
    }
    assertThat(blocks(text.toString()).toString()).contains("Name of a person Role of theirs");
  }

  @Test
  void notesWithTheRaisedNumbersThatPointToThemAreNoParagraphs() {
    assertThat(
            blocks(
                "Plans are written with families² and they are easy to follow for all who are in them.\n"
                    + "\nStaff in each of the teams help young people who³\n\n2 Plans follow a form.\n"
                    + "3 Since May they are 25.\n4 This is as before.\n\nhave left care to find a home.\n"
                    + "\n9 Staff stay."))
        .containsExactly(
            "P: Plans are written with families and they are easy to follow for all who are in them."
                + " Staff in each of the teams help young people who have left care to find a home.",
            "N: ² Plans follow a form.",
            "N: ³ Since May they are 25.",
            "N: ⁴ This is as before.",
            "P: 9 Staff stay.");
  }
}
