package io.github.inspectionreports.internal.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.document.Document;
import io.github.inspectionreports.internal.layout.Layout;
import io.github.inspectionreports.internal.outline.Framed;
import io.github.inspectionreports.internal.outline.SectionPart;
import io.github.inspectionreports.internal.outline.Sections;
import io.github.inspectionreports.internal.section.headings.HeadingShapes;
import io.github.inspectionreports.internal.section.headings.HeadingTable;
import io.github.inspectionreports.internal.statement.phrases.SetPhrases;
import io.github.inspectionreports.model.FrameKind;
import io.github.inspectionreports.model.FramePart;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.model.VisitKind;
import io.github.inspectionreports.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a section begins, of what kind it is, and what divides it. */
class SectionReaderTest {
  private static final SetPhrases PHRASES = SetPhrases.of(RuleSet.bundled());
  private static final SectionReader READER =
      new SectionReader(
          HeadingTable.of(RuleSet.bundled()),
          PHRASES::isOfOccasion,
          text -> false,
          text -> false,
          text -> false,
          PHRASES::saysNext);

  /** Blocks of a PDF's page, each set in its own way. */
  private static final class Set {
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Set add(Block.Kind kind, double size, boolean bold, String words) {
      int start = text.length();
      text.append(words).append('\n');
      blocks.add(
          new Block(
              kind,
              words,
              start,
              start + words.length(),
              1,
              1,
              kind == Block.Kind.BULLET ? 1 : 0,
              "",
              new Block.Style(size, bold, 0),
              List.of(),
              List.of(new Block.PageStart(start, 1))));
      return this;
    }

    Set heading(double size, String words) {
      return add(Block.Kind.HEADING, size, true, words);
    }

    Set line(String words) {
      return add(Block.Kind.PARAGRAPH, 12, false, words);
    }

    Set bullet(String words) {
      return add(Block.Kind.BULLET, 12, false, words);
    }

    Sections read(VisitKind visit) {
      return READER.read(body(new Document(text.toString(), blocks, 1, List.of()), true), visit);
    }
  }

  private static Framed body(Document document, boolean letter) {
    return new Framed(
        document,
        document.blocks().stream().map(block -> new Framed.Part(block, null)).toList(),
        letter,
        List.of());
  }

  private static Sections read(VisitKind visit, boolean letter, String text) {
    return READER.read(body(Layout.ofText(text), letter), visit);
  }

  private static List<String> shown(Sections sections) {
    return sections.parts().stream()
        .map(
            part ->
                part.section().kind()
                    + " "
                    + part.section().level()
                    + " "
                    + part.section().heading()
                    + part.blocks().stream().map(Block::text).toList())
        .toList();
  }

  @Test
  void whatStandsBeforeTheFirstHeadingDependsOnTheDocument() {
    assertThat(shown(read(VisitKind.FOCUSED_VISIT, true, "It is so.")))
        .containsExactly("ABOUT 1 null[It is so.]");
    assertThat(shown(read(VisitKind.PRESS, false, "It is so.")))
        .containsExactly("FINDINGS 1 null[It is so.]");
    assertThat(shown(read(VisitKind.ILACS, false, "It is so.")))
        .containsExactly("OVERVIEW 1 null[It is so.]");
    assertThat(shown(read(VisitKind.UNKNOWN, false, "It is so.")))
        .containsExactly("OTHER 1 null[It is so.]");
  }

  @Test
  void aPartOfTheFrameDividesTheTextInWhichItStands() {
    Document document =
        Layout.ofText("It is so.\n\nContents\n\nIt was so.\n\nIt may be.\n\nMain findings");
    List<Framed.Part> parts =
        document.blocks().stream()
            .map(
                block ->
                    new Framed.Part(
                        block, block.text().equals("Contents") ? FrameKind.CONTENTS : null))
            .toList();
    SectionPart part =
        READER
            .read(new Framed(document, parts, true, List.of()), VisitKind.FOCUSED_VISIT)
            .parts()
            .get(0);
    assertThat(part.runs().stream().map(run -> run.stream().map(Block::text).toList()))
        .containsExactly(List.of("It is so."), List.of("It was so.", "It may be."));
    assertThat(part.blocks().stream().map(Block::text))
        .containsExactly("It is so.", "It was so.", "It may be.");
  }

  @Test
  void aKnownHeadingOpensItsSectionHoweverItIsSet() {
    assertThat(
            shown(
                new Set()
                    .heading(14, "Main findings")
                    .line("It is so.")
                    .add(Block.Kind.PARAGRAPH, 12, true, "Next steps.")
                    .line("They go.")
                    .line("What needs to improve?")
                    .bullet("Pace.")
                    .read(VisitKind.FOCUSED_VISIT)))
        .containsExactly(
            "FINDINGS 1 Main findings[It is so.]",
            "NEXT_STEPS 1 Next steps.[They go.]",
            "IMPROVEMENTS 1 What needs to improve?[Pace.]");
  }

  @Test
  void aSentenceABulletOrALongLineIsNoHeading() {
    assertThat(
            shown(
                new Set()
                    .line("Next steps.")
                    .line("Main findings;")
                    .line("Main findings,")
                    .bullet("Main findings")
                    .read(VisitKind.FOCUSED_VISIT)))
        .containsExactly(
            "ABOUT 1 null[Next steps., Main findings;, Main findings,, Main findings]");
    Block line = new Set().line("Main findings " + "of the team ".repeat(8)).blocks.get(0);
    assertThat(HeadingShapes.mayBeHeading(line)).isFalse();
    Block set = new Set().heading(12, "Main findings " + "of the team ".repeat(8)).blocks.get(0);
    assertThat(HeadingShapes.mayBeHeading(set)).isTrue();
    Block verse = new Set().heading(12, "Main findings " + "of the team ".repeat(19)).blocks.get(0);
    assertThat(HeadingShapes.mayBeHeading(verse)).isFalse();
    Block sentence =
        new Set().heading(12, "The main findings of the team are told here.").blocks.get(0);
    assertThat(HeadingShapes.mayBeHeading(sentence)).isFalse();
    Block plain = Layout.ofText("Main findings " + "of the team ".repeat(8)).blocks().get(0);
    assertThat(HeadingShapes.mayBeHeading(plain)).isTrue();
  }

  @Test
  void aHeadingThatNoRowKnowsIsAPartOfFindings() {
    assertThat(
            shown(
                new Set()
                    .heading(14, "Main findings")
                    .line("It is so.")
                    .heading(12, "Night work in the hub")
                    .line("They wait.")
                    .read(VisitKind.FOCUSED_VISIT)))
        .containsExactly(
            "FINDINGS 1 Main findings[It is so.]", "FINDINGS 2 Night work in the hub[They wait.]");
  }

  @Test
  void belowAListAHeadingOfTheSamePrintOpensFindings() {
    assertThat(
            shown(
                new Set()
                    .heading(14, "What needs to improve?")
                    .bullet("Pace.")
                    .heading(14, "Night work in the hub")
                    .line("They wait.")
                    .read(VisitKind.FOCUSED_VISIT)))
        .containsExactly(
            "IMPROVEMENTS 1 What needs to improve?[Pace.]",
            "FINDINGS 1 Night work in the hub[They wait.]");
  }

  @Test
  void aSmallerHeadingOrOneThatFollowsAtOnceDividesTheList() {
    List<String> divided =
        List.of(
            "IMPROVEMENTS 1 What needs to improve?[Pace.]",
            "IMPROVEMENTS 2 Night work in the hub[Rest.]",
            "IMPROVEMENTS 2 Day work in the hub[Care.]");
    assertThat(
            shown(
                new Set()
                    .heading(14, "What needs to improve?")
                    .bullet("Pace.")
                    .heading(12, "Night work in the hub")
                    .bullet("Rest.")
                    .heading(14, "Day work in the hub")
                    .bullet("Care.")
                    .read(VisitKind.FOCUSED_VISIT)))
        .isEqualTo(divided);
    assertThat(
            shown(
                new Set()
                    .heading(14, "What needs to improve?")
                    .bullet("Pace.")
                    .add(Block.Kind.HEADING, 14, false, "Night work in the hub")
                    .bullet("Rest.")
                    .add(Block.Kind.HEADING, 14, false, "Day work in the hub")
                    .bullet("Care.")
                    .read(VisitKind.FOCUSED_VISIT)))
        .isEqualTo(divided);
    assertThat(
            shown(
                new Set()
                    .heading(14, "What needs to improve?")
                    .heading(14, "Night work in the hub")
                    .bullet("Rest.")
                    .read(VisitKind.FOCUSED_VISIT)))
        .containsExactly(
            "IMPROVEMENTS 1 What needs to improve?[]",
            "IMPROVEMENTS 2 Night work in the hub[Rest.]");
    assertThat(
            shown(
                new Set()
                    .heading(14, "Headline findings")
                    .heading(14, "Night work in the hub")
                    .line("They wait.")
                    .read(VisitKind.FOCUSED_VISIT)))
        .containsExactly(
            "OVERVIEW 1 Headline findings[]", "FINDINGS 1 Night work in the hub[They wait.]");
  }

  @Test
  void beforeTheFirstKnownHeadingAnyOtherDividesTheOpening() {
    assertThat(
            shown(
                new Set()
                    .heading(14, "A word of thanks from us")
                    .line("Thank you.")
                    .read(VisitKind.FOCUSED_VISIT)))
        .containsExactly("ABOUT 1 A word of thanks from us[Thank you.]");
  }

  @Test
  void aTopicDividesAListInSmallerPrintAndOpensFindingsOtherwise() {
    assertThat(
            shown(
                new Set()
                    .heading(14, "What needs to improve?")
                    .bullet("Pace.")
                    .heading(12, "Front door")
                    .bullet("Rest.")
                    .heading(14, "Main findings")
                    .line("It is so.")
                    .read(VisitKind.FOCUSED_VISIT)))
        .containsExactly(
            "IMPROVEMENTS 1 What needs to improve?[Pace.]",
            "IMPROVEMENTS 2 Front door[Rest.]",
            "FINDINGS 1 Main findings[It is so.]");
    assertThat(
            shown(
                new Set()
                    .heading(14, "What needs to improve?")
                    .bullet("Pace.")
                    .heading(14, "Front door")
                    .line("It is so.")
                    .read(VisitKind.FOCUSED_VISIT)))
        .last()
        .asString()
        .startsWith("FINDINGS 1 Front door");
  }

  @Test
  void aSummaryThatComesAgainInALetterIsTheFindings() {
    String text =
        "Headline findings\n\n"
            + "All is well.\n\n"
            + "What needs to improve?\n\n"
            + "• Pace.\n\n"
            + "Headline findings\n\n"
            + "It is so.";
    assertThat(shown(read(VisitKind.FOCUSED_VISIT, true, text)))
        .containsExactly(
            "OVERVIEW 1 Headline findings[All is well.]",
            "IMPROVEMENTS 1 What needs to improve?[Pace.]",
            "FINDINGS 1 Headline findings[It is so.]");
    assertThat(shown(read(VisitKind.ILACS, false, text)))
        .containsExactly(
            "OVERVIEW 1 Headline findings[All is well.]",
            "IMPROVEMENTS 1 What needs to improve?[Pace.]",
            "OVERVIEW 1 Headline findings[It is so.]");
  }

  @Test
  void bulletsThatGiveGradesAreAsRowsOfATable() {
    String bullets =
        "• The impact of leaders: good\n• Care leavers: good\n• Play: good\n\nAll is well.";
    Sections sections = read(VisitKind.ILACS, false, "Judgement | Grade\n\n" + bullets);
    assertThat(sections.frame())
        .extracting(FramePart::text)
        .containsExactly("The impact of leaders: good", "Care leavers: good", "Play: good");
    assertThat(shown(sections))
        .containsExactly("JUDGEMENTS 1 Judgement | Grade[]", "OVERVIEW 1 null[All is well.]");
    assertThat(read(VisitKind.ILACS, false, "Main findings\n\n" + bullets).frame()).isEmpty();
    String earlier = "Judgement | Grade\n\nThe grades of the last inspection were:\n";
    assertThat(read(VisitKind.ILACS, false, earlier + bullets).frame()).isEmpty();
  }

  @Test
  void aTableOfGradesIsFrameAndWhatFollowsItIsTheOverview() {
    Sections sections =
        read(
            VisitKind.ILACS,
            false,
            "Judgement | Grade\nThe impact of leaders | Good\nCare leavers | Good\n\nAll is well.");
    assertThat(sections.frame())
        .extracting(FramePart::text)
        .containsExactly("The impact of leaders | Good", "Care leavers | Good");
    assertThat(shown(sections))
        .containsExactly("JUDGEMENTS 1 Judgement | Grade[]", "OVERVIEW 1 null[All is well.]");
  }

  @Test
  void rowsAreItemsOfListsAndElsewhereTables() {
    String rows = "\n\nThe board | Agree one plan\n\nThe trust | Keep one list";
    assertThat(shown(read(VisitKind.AREA_SEND, false, "Areas for improvement" + rows)))
        .containsExactly(
            "IMPROVEMENTS 1 Areas for improvement[The board | Agree one plan, The trust | Keep one"
                + " list]");
    Sections found = read(VisitKind.AREA_SEND, false, "Main findings\n\nIt is so." + rows);
    assertThat(found.frame()).hasSize(2);
    String prose =
        "Leaders | They know their services well and act on what they learn from all of the"
            + " children.";
    assertThat(read(VisitKind.AREA_SEND, false, "Main findings\n\n" + prose).frame()).isEmpty();
  }

  @Test
  void aHeadingWhoseSentenceGoesOnBelowIsNone() {
    assertThat(
            shown(
                new Set()
                    .heading(14, "Main findings")
                    .heading(12, "Night work in the hub")
                    .line("is hard for all who do it.")
                    .read(VisitKind.FOCUSED_VISIT)))
        .containsExactly(
            "FINDINGS 1 Main findings[Night work in the hub, is hard for all who do it.]");
    assertThat(
            shown(
                new Set()
                    .heading(14, "Main findings")
                    .heading(12, "Nights")
                    .line("are hard for all who do them.")
                    .read(VisitKind.FOCUSED_VISIT)))
        .containsExactly(
            "FINDINGS 1 Main findings[]", "FINDINGS 2 Nights[are hard for all who do them.]");
    assertThat(
            shown(
                new Set()
                    .heading(14, "Main findings")
                    .heading(12, "Night work in the hub")
                    .bullet("is hard for all who do it.")
                    .read(VisitKind.FOCUSED_VISIT)))
        .hasSize(2);
  }

  @Test
  void aSectionStandsFromItsHeadingToItsLastBlock() {
    Sections sections =
        read(VisitKind.FOCUSED_VISIT, true, "Main findings\n\nIt is so.\n\fThey go.");
    assertThat(sections.parts().get(0).section().place().start()).isZero();
    assertThat(sections.parts().get(0).section().place().end())
        .isEqualTo("Main findings\n\nIt is so.\n\nThey go.".length());
    assertThat(sections.parts().get(0).section().place().lastPage()).isEqualTo(2);
  }

  @Test
  void linesOfGradesThatAreNotSetAsRowsAreATableToo() {
    String text = "Judgement | Grade\n\n2.1 Adoption performance: good\n\nAll is well.";
    Sections sections = read(VisitKind.ILACS, false, text);
    assertThat(sections.frame())
        .extracting(FramePart::text)
        .containsExactly("Adoption performance: good");
    assertThat(shown(sections))
        .containsExactly("JUDGEMENTS 1 Judgement | Grade[]", "OVERVIEW 1 null[All is well.]");
    assertThat(read(VisitKind.ILACS, false, text.replace("2.1 ", "")).frame()).isEmpty();
    assertThat(read(VisitKind.ILACS, false, text.replace(": good", " is told below")).frame())
        .isEmpty();
  }

  @Test
  void theHeadOfATableThatRepeatsTheHeadingAboveIsFrame() {
    Sections sections =
        read(
            VisitKind.AREA_SEND,
            false,
            "Areas for improvement\n\n| Areas for improvement\n\n| The board | Agree one plan.");
    assertThat(sections.frame())
        .extracting(FramePart::text)
        .containsExactly("Areas for improvement");
    assertThat(shown(sections))
        .containsExactly("IMPROVEMENTS 1 Areas for improvement[The board | Agree one plan.]");
  }

  @Test
  void theEndOfALetterSaysWhatHappensNext() {
    Set letter =
        new Set()
            .heading(14, "Findings")
            .line("Plans are clear.")
            .line("Ofsted will take the findings of this visit into account.")
            .line("You should submit an action plan by 3 May 2031. The team thanks you.");
    assertThat(kinds(letter.read(VisitKind.FOCUSED_VISIT)))
        .containsExactly(SectionKind.FINDINGS, SectionKind.NEXT_STEPS);
  }

  @Test
  void whatHappensNextIsNoEndWhereHeadingsOrItemsFollow() {
    Set letter =
        new Set()
            .heading(14, "Findings")
            .line("Ofsted will take the findings of this visit into account.")
            .line("They are these:")
            .bullet("Plans are clear.");
    assertThat(kinds(letter.read(VisitKind.FOCUSED_VISIT))).containsExactly(SectionKind.FINDINGS);
  }

  @Test
  void theNumberOfAFootnoteIsNoPartOfAHeading() {
    Set letter =
        new Set()
            .heading(14, "What needs to improve?1")
            .bullet("The plans.")
            .heading(14, "Findings2")
            .line("Plans are not clear.");
    assertThat(kinds(letter.read(VisitKind.FOCUSED_VISIT)))
        .containsExactly(SectionKind.IMPROVEMENTS, SectionKind.FINDINGS);
  }

  private static List<SectionKind> kinds(Sections sections) {
    return sections.parts().stream().map(part -> part.section().kind()).toList();
  }

  @Test
  void whatSumsUpAboveTheFirstHeadingIsTheOverview() {
    Set letter =
        new Set()
            .line("This letter summarises the findings of the visit.")
            .line("The method of this visit was agreed in May.")
            .line("Inspectors looked at plans and met families.")
            .line("Staff see children often.")
            .heading(14, "What needs to improve?")
            .bullet("Rest.");
    assertThat(shown(letter.read(VisitKind.FOCUSED_VISIT)))
        .containsExactly(
            "ABOUT 1 null[This letter summarises the findings of the visit., The method of this"
                + " visit was agreed in May., Inspectors looked at plans and met families.]",
            "OVERVIEW 1 null[Staff see children often.]",
            "IMPROVEMENTS 1 What needs to improve?[Rest.]");
    Set summed = letter.heading(14, "Headline findings").line("All is well.");
    assertThat(shown(summed.read(VisitKind.FOCUSED_VISIT)).get(0)).contains("see children");
  }

  @Test
  void theOutcomeOfAMonitoringVisitMayComeBeforeItsHeadingOfTheOverview() {
    SectionReader reader =
        new SectionReader(
            HeadingTable.of(RuleSet.bundled()),
            PHRASES::isOfOccasion,
            text -> false,
            text -> false,
            PHRASES::saysOutcome,
            PHRASES::saysNext);
    Set letter =
        new Set()
            .line("This letter summarises the findings of the visit.")
            .line("The council is making slow progress in its work with families.")
            .heading(14, "Areas covered by the visit")
            .line("Inspectors looked at plans.")
            .heading(14, "Overview")
            .line("Plans are late.");
    Document document = new Document(letter.text.toString(), letter.blocks, 1, List.of());
    assertThat(shown(reader.read(body(document, true), VisitKind.MONITORING_VISIT)))
        .contains(
            "OVERVIEW 1 null[The council is making slow progress in its work with families.]",
            "OVERVIEW 1 Overview[Plans are late.]");
  }
}
