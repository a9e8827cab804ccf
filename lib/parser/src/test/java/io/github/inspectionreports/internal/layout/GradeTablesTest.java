package io.github.inspectionreports.internal.layout;

import static io.github.inspectionreports.internal.layout.Paragraphs.paragraph;
import static io.github.inspectionreports.internal.layout.Shown.blocks;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.pdf.PdfSketch;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of grades that are not ruled, or only in part: each grade stays with its name. */
class GradeTablesTest {
  private static final double[] EDGES = {70, 525};
  private static final double[] ROWS = {100, 120, 150, 180, 200};

  private static final String[] GRADES = {
    "R: Judgement | Grade",
    "R: The impact of leaders on social work practice with children and families | Good",
    "R: The experiences and progress of children in care | Requires improvement to be good",
    "R: Overall effectiveness | Inadequate"
  };

  /** Grades level with the first line of their names. */
  private static PdfSketch grades() {
    return new PdfSketch()
        .bold(76, 114, "Judgement")
        .bold(345, 114, "Grade")
        .line(76, 132, "The impact of leaders on social work practice with")
        .line(76, 144, "children and families")
        .line(345, 132, "Good")
        .line(76, 162, "The experiences and progress of")
        .line(76, 174, "children in care")
        .line(345, 162, "Requires improvement to be good")
        .line(76, 194, "Overall effectiveness")
        .line(345, 194, "Inadequate");
  }

  private static PdfSketch across(PdfSketch sketch, double... rows) {
    for (double row : rows) {
      sketch.rule(EDGES[0], row, EDGES[1], row);
    }
    return sketch;
  }

  @Test
  void aTableMayHaveNoLines() throws Exception {
    assertThat(blocks(grades())).containsExactly(GRADES);
  }

  @Test
  void aTableMayBeRuledOnlyAcross() throws Exception {
    assertThat(blocks(across(grades(), ROWS))).containsExactly(GRADES);
  }

  @Test
  void aTableMayBeRuledOnlyRoundTheOutside() throws Exception {
    assertThat(blocks(grades().grid(EDGES, new double[] {100, 200}))).containsExactly(GRADES);
  }

  @Test
  void aTableMayBeRuledAcrossAndRoundTheOutsideButNotBetweenItsColumns() throws Exception {
    assertThat(blocks(grades().grid(EDGES, ROWS))).containsExactly(GRADES);
  }

  @Test
  void aTableMayBeRuledBetweenItsColumnsButNotBetweenItsRows() throws Exception {
    double[] columns = {70, 340, 525};
    assertThat(blocks(grades().grid(columns, new double[] {100, 200}))).containsExactly(GRADES);
    assertThat(blocks(grades().grid(columns, new double[] {100, 120, 200})))
        .containsExactly(GRADES);
  }

  @Test
  void gradesMayWrapOntoLinesOfTheirOwn() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .line(76, 132, "1. Children who need help and protection")
            .line(400, 132, "Requires")
            .line(400, 144, "improvement")
            .line(76, 160, "2.1 Adoption performance")
            .line(400, 160, "Not judged")
            .line(76, 176, "2.2 Experiences and progress of care leavers")
            .line(400, 176, "Requires")
            .line(400, 188, "improvement to")
            .line(400, 200, "be good")
            .line(76, 216, "3. Leadership, management and governance")
            .line(400, 216, "Good");
    assertThat(blocks(sketch))
        .containsExactly(
            "R: 1. Children who need help and protection | Requires improvement",
            "R: 2.1 Adoption performance | Not judged",
            "R: 2.2 Experiences and progress of care leavers | Requires improvement to be good",
            "R: 3. Leadership, management and governance | Good");
  }

  @Test
  void gradesMayStandInTheMiddleOfTheirNames() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .line(76, 132, "The impact of leaders on social")
            .line(76, 144, "work practice with children and")
            .line(76, 156, "families")
            .line(330, 144, "Good")
            .line(76, 168, "The experiences and progress")
            .line(76, 180, "of children in care")
            .line(330, 174, "Inadequate")
            .line(76, 192, "The effectiveness of the Local")
            .line(76, 204, "Safeguarding Children Board")
            .line(330, 198, "Outstanding");
    assertThat(blocks(sketch))
        .containsExactly(
            "R: The impact of leaders on social work practice with children and families | Good",
            "R: The experiences and progress of children in care | Inadequate",
            "R: The effectiveness of the Local Safeguarding Children Board | Outstanding");
  }

  @Test
  void gradesMayStandAtTheFootOfTheirNames() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .line(76, 132, "The impact of leaders on social")
            .line(76, 144, "work practice with children")
            .line(330, 144, "Good")
            .line(76, 164, "The experiences and progress")
            .line(76, 176, "of children in care")
            .line(330, 176, "Inadequate");
    assertThat(blocks(sketch))
        .containsExactly(
            "R: The impact of leaders on social work practice with children | Good",
            "R: The experiences and progress of children in care | Inadequate");
  }

  @Test
  void aServiceThatIsNotGradedItselfHasARowAmongThoseThatAre() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .bold(76, 114, "Safeguarding services")
            .line(76, 132, "Overall effectiveness")
            .line(330, 132, "Adequate")
            .line(76, 150, "Capacity for improvement")
            .line(330, 150, "Good")
            .bold(76, 168, "Services for looked after children")
            .line(76, 186, "Overall effectiveness")
            .line(330, 186, "Good")
            .line(76, 204, "Capacity for improvement")
            .line(330, 204, "Grade 1 (Outstanding)");
    assertThat(blocks(across(sketch, 100, 119, 137, 155, 173, 191, 209)))
        .containsExactly(
            "R: Safeguarding services | ",
            "R: Overall effectiveness | Adequate",
            "R: Capacity for improvement | Good",
            "R: Services for looked after children | ",
            "R: Overall effectiveness | Good",
            "R: Capacity for improvement | Grade 1 (Outstanding)");
  }

  @Test
  void textAboveAndBelowATableIsNoPartOfIt() throws Exception {
    PdfSketch sketch = grades();
    paragraph(sketch, 60, "it ends.");
    sketch.line(76, 226, "Leaders know their services.").line(76, 250, "Few plans are late.");
    assertThat(blocks(sketch))
        .startsWith(paragraph("it ends."))
        .contains(GRADES)
        .endsWith("P: Leaders know their services.", "P: Few plans are late.");
  }

  @Test
  void wordsOfPraiseAtLineEndsAreNoTable() throws Exception {
    PdfSketch prose =
        new PdfSketch()
            .line(76, 132, "Practice with children in care is now often seen to be Good")
            .line(76, 144, "and plans for them are at times felt by many to be Outstanding")
            .line(76, 156, "although visits are late, as the chair has said.");
    assertThat(blocks(prose)).hasSize(1);
    PdfSketch one = new PdfSketch().line(76, 132, "Overall effectiveness").line(330, 132, "Good");
    assertThat(blocks(one)).noneMatch(block -> block.startsWith("R"));
  }

  @Test
  void aColumnWithOtherThingsAmongItsGradesIsNoTableOfThem() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .line(76, 132, "Leaders")
            .line(330, 132, "Good")
            .line(76, 150, "Visits")
            .line(330, 150, "Twelve in a year")
            .line(76, 168, "Plans")
            .line(330, 168, "Good");
    assertThat(blocks(sketch)).noneMatch(block -> block.startsWith("R"));
  }

  @Test
  void aTableMayLeaveItsLastRowToTheNextPage() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .line(76, 732, "The impact of leaders")
            .line(330, 732, "Good")
            .line(76, 750, "Children in care")
            .line(330, 750, "Inadequate")
            .nextPage()
            .line(76, 80, "Overall effectiveness")
            .line(330, 80, "Inadequate")
            .line(76, 110, "Leaders know their services.");
    assertThat(blocks(sketch))
        .containsExactly(
            "R: The impact of leaders | Good",
            "R: Children in care | Inadequate",
            "R: Overall effectiveness | Inadequate",
            "P: Leaders know their services.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Grade 4; (Inadequate); Grade 3; (Adequate)",
        "Grade 4:; Inadequate; Grade 3:; Adequate",
        "Grade 4 -; inadequate; Grade 3 -; adequate",
        "Grade 4; (inadequate); Grade 3; (adequate)",
        "Inadequate; (Grade 4); Adequate; (Grade 3)",
        "Inadequate; - Grade 4; Adequate; - Grade 3",
        "Inadequate; Grade 4; Adequate; Grade 3"
      })
  void theNumberOfAGradeMayHaveALineOfItsOwn(String a, String b, String c, String d)
      throws Exception {
    Supplier<PdfSketch> sketch =
        () ->
            new PdfSketch()
                .bold(76, 114, "Safeguarding services")
                .line(76, 132, "Overall effectiveness of services for")
                .line(76, 144, "children and young people")
                .line(345, 132, a)
                .line(345, 144, b)
                .line(76, 162, "Capacity for improvement")
                .line(345, 162, c)
                .line(345, 174, d);
    List<String> rows =
        List.of(
            "R: Overall effectiveness of services for children and young people | " + a + " " + b,
            "R: Capacity for improvement | " + c + " " + d);
    assertThat(blocks(sketch.get())).containsAll(rows);
    assertThat(blocks(across(sketch.get(), 102, 120, 150, 180))).containsAll(rows);
  }

  @Test
  void aGradeInBracketsBelowItsNumberMayWrapAgain() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .line(76, 132, "Leadership")
            .line(345, 132, "Grade 3")
            .line(345, 144, "(Requires")
            .line(345, 156, "improvement)")
            .line(76, 174, "Being healthy")
            .line(345, 174, "Grade 2 (Good)");
    assertThat(blocks(sketch))
        .containsExactly(
            "R: Leadership | Grade 3 (Requires improvement)", "R: Being healthy | Grade 2 (Good)");
  }

  @Test
  void numbersOfGradesWithoutTheirWordsAreNoTableOfGrades() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .line(76, 132, "Officers")
            .line(345, 132, "Grade 4")
            .line(345, 144, "of the pay scale")
            .line(76, 162, "Managers")
            .line(345, 162, "Grade 2");
    assertThat(blocks(sketch)).noneMatch(block -> block.startsWith("R"));
  }
}
