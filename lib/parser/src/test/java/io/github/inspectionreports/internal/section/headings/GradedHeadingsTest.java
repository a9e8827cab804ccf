package io.github.inspectionreports.internal.section.headings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.document.Document;
import io.github.inspectionreports.internal.outline.Framed;
import io.github.inspectionreports.internal.outline.SectionPart;
import io.github.inspectionreports.internal.outline.Sections;
import io.github.inspectionreports.internal.section.SectionReader;
import io.github.inspectionreports.internal.statement.phrases.SetPhrases;
import io.github.inspectionreports.model.FrameKind;
import io.github.inspectionreports.model.FramePart;
import io.github.inspectionreports.model.JudgementArea;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.model.VisitKind;
import io.github.inspectionreports.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings with a grade: what they open, however they are set, and which judgement rules below. */
class GradedHeadingsTest {
  private static final String PROSE = "Families get help early. Some assessments are late.";

  private static final SectionReader READER;

  static {
    SetPhrases phrases = SetPhrases.of(RuleSet.bundled());
    READER =
        new SectionReader(
            HeadingTable.of(RuleSet.bundled()),
            phrases::isOfOccasion,
            phrases::leadsActions,
            phrases::namesImprovements,
            phrases::saysOutcome,
            phrases::saysNext);
  }

  /** The blocks of a report, each set in its own way. */
  private static final class Page {
    private final List<Framed.Part> parts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Page add(Block.Kind kind, double size, boolean bold, String number, String words) {
      int start = text.length();
      text.append(words).append('\n');
      Block block =
          new Block(
              kind,
              words,
              start,
              start + words.length(),
              1,
              1,
              kind == Block.Kind.BULLET ? 1 : 0,
              number,
              new Block.Style(size, bold, 0),
              List.of(),
              List.of(new Block.PageStart(start, 1)));
      parts.add(new Framed.Part(block, null));
      return this;
    }

    Page heading(double size, String words) {
      return add(Block.Kind.HEADING, size, true, "", words);
    }

    Page line(String words) {
      return add(Block.Kind.PARAGRAPH, 12, false, "", words);
    }

    Page numbered(String number, String words) {
      return add(Block.Kind.PARAGRAPH, 12, false, number, words);
    }

    Page bullet(String words) {
      return add(Block.Kind.BULLET, 12, false, "", words);
    }

    Page row(String... cells) {
      int start = text.length();
      String words = String.join(" | ", cells);
      text.append(words).append('\n');
      List<Block.Cell> made = new ArrayList<>();
      int from = start;
      for (int i = 0; i < cells.length; i++) {
        made.add(new Block.Cell(cells[i], from, from + cells[i].length(), i));
        from += cells[i].length() + " | ".length();
      }
      parts.add(
          new Framed.Part(
              new Block(
                  Block.Kind.TABLE_ROW,
                  words,
                  start,
                  start + words.length(),
                  1,
                  1,
                  0,
                  "",
                  new Block.Style(12, false, 0),
                  made,
                  List.of(new Block.PageStart(start, 1))),
              null));
      return this;
    }

    Sections read(VisitKind visit) {
      List<Block> blocks = parts.stream().map(Framed.Part::block).toList();
      return READER.read(
          new Framed(new Document(text.toString(), blocks, 1, List.of()), parts, false, List.of()),
          visit);
    }
  }

  private static Page list(double size) {
    return new Page()
        .heading(size, "What needs to improve?")
        .bullet("The quality of plans.")
        .bullet("The timeliness of visits.");
  }

  /** Kind, judgement and text of each section that has text. */
  private static List<String> shown(Sections sections) {
    return sections.parts().stream()
        .filter(part -> !part.blocks().isEmpty())
        .map(
            part ->
                part.section().kind()
                    + " "
                    + part.area()
                    + " "
                    + part.blocks().stream().map(Block::text).toList())
        .toList();
  }

  private static final String ITEMS =
      "IMPROVEMENTS null [The quality of plans., The timeliness of visits.]";

  static Stream<List<String>> forms() {
    String name = "The experiences and progress of children who need help and protection";
    return Stream.of(
        List.of(name + ": good"),
        List.of(name + ": requires improvement to be good."),
        List.of(name + " is inadequate"),
        List.of(name + " require improvement to be good."),
        List.of(name + " (outstanding)"),
        List.of(name + " – Good"),
        List.of(name + ": Good (2)"),
        List.of("THE EXPERIENCES AND PROGRESS OF CHILDREN WHO NEED HELP AND PROTECTION: GOOD"),
        List.of(
            "The graded judgement for children who need help and protection is that it is good"),
        List.of("Help and protection: requires improvement to be good"),
        List.of(name, "Inadequate"),
        List.of(name + ":", "requires improvement to be good."),
        List.of("The experiences and progress of children", "who need help and protection: good"),
        List.of(
            "The experiences and progress", "of children who need help", "and protection: good"));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aGradedHeadingOpensFindingsHoweverItIsWrittenAndSet(List<String> lines) {
    for (double size : new double[] {0, 10, 12, 18}) {
      for (boolean bold : new boolean[] {true, false}) {
        Page page = list(16);
        for (String line : lines) {
          boolean set = bold && !line.endsWith(".");
          page.add(set ? Block.Kind.HEADING : Block.Kind.PARAGRAPH, size, bold, "", line);
        }
        assertThat(shown(page.numbered("1", PROSE).numbered("2", PROSE).read(VisitKind.ILACS)))
            .as(size + " " + bold)
            .containsExactly(ITEMS, "FINDINGS HELP_AND_PROTECTION [" + PROSE + ", " + PROSE + "]");
      }
    }
  }

  @Test
  void theNumberOfAHeadingDoesNotMatter() {
    assertThat(
            shown(
                list(16)
                    .numbered("2", "The experiences and progress of care leavers: outstanding.")
                    .line(PROSE)
                    .read(VisitKind.ILACS)))
        .containsExactly(ITEMS, "FINDINGS CARE_LEAVERS [" + PROSE + "]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Support for care leavers is good.",
        "Children in care say that their homes are good. They see friends.",
        "Leaders know that help and protection are not yet good.",
        "Most care leavers live in homes that are good"
      })
  void aSentenceThatEndsInAGradeIsNone(String sentence) {
    assertThat(
            shown(
                new Page()
                    .heading(14, "The experiences and progress of children in care: good")
                    .line(PROSE)
                    .line(sentence)
                    .read(VisitKind.ILACS)))
        .containsExactly("FINDINGS CHILDREN_IN_CARE [" + PROSE + ", " + sentence + "]");
  }

  @Test
  void aHeadingWithoutAGradeInheritsTheJudgementAndOneWithAGradeHasItsOwn() {
    assertThat(
            shown(
                new Page()
                    .heading(14, "Children looked after and achieving permanence: good")
                    .line(PROSE)
                    .heading(12, "Health and school")
                    .line(PROSE)
                    .heading(12, "The graded judgement for adoption performance is outstanding")
                    .line(PROSE)
                    .heading(12, "Matching")
                    .line(PROSE)
                    .heading(14, "What needs to improve?")
                    .line(PROSE)
                    .read(VisitKind.SIF)))
        .containsExactly(
            "FINDINGS CHILDREN_IN_CARE [" + PROSE + "]",
            "FINDINGS CHILDREN_IN_CARE [" + PROSE + "]",
            "FINDINGS ADOPTION [" + PROSE + "]",
            "FINDINGS ADOPTION [" + PROSE + "]",
            "IMPROVEMENTS null [" + PROSE + "]");
  }

  @Test
  void careLeaversWithoutAGradeArePartOfTheJudgementThatNamesBoth() {
    assertThat(
            shown(
                new Page()
                    .heading(
                        14,
                        "The experiences and progress of children in care and care leavers: good")
                    .line(PROSE)
                    .heading(12, "The experiences and progress of care leavers")
                    .line(PROSE)
                    .read(VisitKind.ILACS)))
        .containsExactly(
            "FINDINGS CHILDREN_IN_CARE_AND_CARE_LEAVERS [" + PROSE + "]",
            "FINDINGS CHILDREN_IN_CARE_AND_CARE_LEAVERS [" + PROSE + "]");
  }

  @Test
  void aTopicOfTheListDividesItAndOneWithTextOfSeveralSentencesDoesNot() {
    Sections divided =
        new Page()
            .heading(14, "Recommendations")
            .heading(12, "Leadership, management and governance")
            .bullet("Check that plans are clear.")
            .read(VisitKind.SIF);
    assertThat(shown(divided)).containsExactly("IMPROVEMENTS null [Check that plans are clear.]");
    Sections opened =
        list(16)
            .heading(12, "Leadership, management and governance")
            .line(PROSE)
            .read(VisitKind.SIF);
    assertThat(shown(opened)).containsExactly(ITEMS, "FINDINGS LEADERS [" + PROSE + "]");
  }

  @Test
  void aTableOfOneRowIsTheHeadingOfTheFindingsBelowIt() {
    Sections sections =
        new Page()
            .heading(14, "Recommendations")
            .bullet("Check that plans are clear.")
            .row("The experiences and progress of children who need help and protection", "Good")
            .heading(12, "Summary")
            .line(PROSE)
            .row("Leadership, management and governance", "Inadequate")
            .line(PROSE)
            .read(VisitKind.SIF);
    assertThat(shown(sections))
        .containsExactly(
            "IMPROVEMENTS null [Check that plans are clear.]",
            "FINDINGS HELP_AND_PROTECTION [" + PROSE + "]",
            "FINDINGS LEADERS [" + PROSE + "]");
    assertThat(sections.frame()).isEmpty();
  }

  @Test
  void gradedLinesWithoutTextBetweenThemAreATable() {
    Sections sections =
        new Page()
            .heading(14, "Judgement")
            .line("The impact of leaders on social work practice: good")
            .line("The experiences and progress of children in care: good")
            .line("The experiences and progress of care leavers: inadequate")
            .line(PROSE)
            .heading(14, "The experiences and progress of care leavers: inadequate")
            .line(PROSE)
            .read(VisitKind.ILACS);
    assertThat(sections.frame())
        .hasSize(3)
        .allSatisfy(part -> assertThat(part.kind()).isEqualTo(FrameKind.TABLE));
    assertThat(shown(sections))
        .containsExactly("OVERVIEW null [" + PROSE + "]", "FINDINGS CARE_LEAVERS [" + PROSE + "]");
  }

  @Test
  void gradesOfAnEarlierInspectionAreFactsAboutTheArea() {
    Sections sections =
        new Page()
            .heading(14, "Previous Ofsted inspections")
            .line("The judgements of the last inspection were:")
            .line("Overall effectiveness: inadequate.")
            .line("Leadership, management and governance: inadequate.")
            .heading(14, "Local leadership")
            .line(PROSE)
            .read(VisitKind.SIF);
    assertThat(sections.parts().stream().map(part -> part.section().kind()))
        .containsExactly(SectionKind.AREA_CONTEXT, SectionKind.AREA_CONTEXT);
    assertThat(sections.parts().get(0).blocks()).hasSize(3);
  }

  @Test
  void theBoardsPartOfAReportIsJudgedAsTheBoard() {
    Sections sections =
        new Page()
            .heading(14, "Section 2: The effectiveness of the Local Safeguarding Children Board")
            .heading(14, "The effectiveness of the LSCB is inadequate")
            .line(PROSE)
            .heading(14, "Executive summary")
            .line(PROSE)
            .heading(14, "Information about this inspection")
            .line(PROSE)
            .read(VisitKind.SIF);
    assertThat(sections.parts().stream().map(SectionPart::area))
        .containsExactly(JudgementArea.LSCB, JudgementArea.LSCB, JudgementArea.LSCB, null);
  }

  @Test
  void aVisitThatIsNotGradedHasNoJudgements() {
    Sections sections =
        new Page()
            .heading(14, "The impact of leaders on social work practice")
            .line(PROSE)
            .read(VisitKind.FOCUSED_VISIT);
    assertThat(sections.parts().get(0).area()).isNull();
  }

  @Test
  void whatGradesMeanStaysOnTheBackPage() {
    Sections sections =
        new Page()
            .heading(14, "What the inspection judgements mean")
            .heading(12, "The local authority")
            .line("An outstanding local authority leads highly effective services.")
            .heading(12, "The LSCB")
            .line("An LSCB that is good coordinates what its partners do.")
            .read(VisitKind.SIF);
    assertThat(sections.frame().stream().map(FramePart::kind))
        .hasSize(4)
        .containsOnly(FrameKind.BACK_PAGE);
  }

  @Test
  void aShortTitleAboveItemsDividesTheListOfAReport() {
    Sections sections =
        new Page()
            .heading(14, "Areas for improvement")
            .line("Care leavers")
            .bullet("Improve pathway plans.")
            .line("Thresholds")
            .bullet("Make thresholds clear.")
            .read(VisitKind.SIF);
    assertThat(sections.parts().stream().map(part -> String.valueOf(part.section().heading())))
        .containsExactly("Areas for improvement", "Care leavers", "Thresholds");
    assertThat(sections.parts())
        .allSatisfy(part -> assertThat(part.section().kind()).isEqualTo(SectionKind.IMPROVEMENTS));
  }
}
