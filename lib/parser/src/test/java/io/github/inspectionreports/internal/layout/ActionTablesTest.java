package io.github.inspectionreports.internal.layout;

import static io.github.inspectionreports.internal.layout.Shown.blocks;
import static io.github.inspectionreports.internal.layout.Shown.document;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.document.Document;
import io.github.inspectionreports.internal.pdf.PdfSketch;
import io.github.inspectionreports.model.Diagnostic;
import io.github.inspectionreports.model.DiagnosticCode;
import org.junit.jupiter.api.Test;

/** Tables of priority actions without a line between their columns: each row has its own cells. */
class ActionTablesTest {
  private static final String HEAD = "R: Responsible body | Areas for priority action";
  private static final String FIRST =
      "R: Hexby Council and Marl Valley Integrated Care Board | Leaders should act at once to put"
          + " right the late plans, so that each says what a child needs.";
  private static final String SECOND =
      "R: Marl Valley ICB | Leaders should cut the waits for a first meeting.";

  private static PdfSketch heading() {
    return new PdfSketch().text("F2", 13, 72, 80, "Areas for priority action");
  }

  private static PdfSketch head(PdfSketch sketch) {
    return sketch.bold(76, 114, "Responsible body").bold(250, 114, "Areas for priority action");
  }

  /** Two rows; the names end close before the actions begin. */
  private static PdfSketch rows(PdfSketch sketch, double gap) {
    double second = 150 + 13 + gap;
    return sketch
        .line(76, 137, "Hexby Council and Marl Valley")
        .line(76, 150, "Integrated Care Board")
        .line(250, 137, "Leaders should act at once to put right the late plans,")
        .line(250, 150, "so that each says what a child needs.")
        .line(76, second, "Marl Valley ICB")
        .line(250, second, "Leaders should cut the waits for a first meeting.");
  }

  @Test
  void rowsArePartedByTheirGap() throws Exception {
    assertThat(blocks(rows(head(heading()), 10)))
        .containsExactly("H: Areas for priority action", HEAD, FIRST, SECOND);
  }

  @Test
  void rowsWithoutAGapArePartedWhereSentenceAndNameHaveEnded() throws Exception {
    assertThat(blocks(rows(head(heading()), 0))).contains(HEAD, FIRST, SECOND);
  }

  @Test
  void aRuleAcrossPartsRowsToo() throws Exception {
    PdfSketch sketch = rows(head(heading()), 3).rule(70, 120, 520, 120).rule(70, 155, 520, 155);
    assertThat(blocks(sketch)).contains(HEAD, FIRST, SECOND);
  }

  @Test
  void theHeadMayWrap() throws Exception {
    PdfSketch sketch =
        heading()
            .bold(76, 101, "Responsible")
            .bold(76, 114, "bodies")
            .bold(250, 101, "Area for priority action");
    assertThat(blocks(rows(sketch, 10)))
        .contains("R: Responsible bodies | Area for priority action", FIRST, SECOND);
  }

  @Test
  void theBodiesMayBeAfterTheActions() throws Exception {
    PdfSketch sketch =
        heading()
            .bold(76, 114, "Areas for priority action")
            .bold(370, 114, "Responsible body")
            .line(76, 137, "Leaders should act at once to put right the late")
            .line(76, 150, "plans.")
            .line(370, 137, "Hexby Council")
            .line(76, 173, "Leaders should cut the waits.")
            .line(370, 173, "Marl Valley ICB");
    assertThat(blocks(sketch))
        .contains(
            HEAD,
            "R: Hexby Council | Leaders should act at once to put right the late plans.",
            "R: Marl Valley ICB | Leaders should cut the waits.");
  }

  @Test
  void aRowMayGoOnOverThePagesEnd() throws Exception {
    PdfSketch sketch =
        head(heading())
            .line(76, 760, "Hexby Council and Marl Valley")
            .line(250, 760, "Leaders should act at once to put right the late plans,");
    // The head is far above the row: the table has another row between.
    double y = 137;
    for (int row = 0; row < 20; row++, y += 30) {
      sketch.line(76, y, "Hexby Council").line(250, y, "Leaders should agree on plan " + row + ".");
    }
    sketch
        .nextPage()
        .line(76, 80, "Integrated Care Board")
        .line(250, 80, "so that each says what a child needs.")
        .line(76, 103, "Marl Valley ICB")
        .line(250, 103, "Leaders should cut the waits.")
        .bold(72, 140, "Areas for improvement");
    assertThat(blocks(sketch))
        .contains(FIRST, "R: Marl Valley ICB | Leaders should cut the waits.");
  }

  @Test
  void aRowMayHaveNoBody() throws Exception {
    PdfSketch sketch = rows(head(heading()), 10).line(250, 209, "Leaders should write to parents.");
    assertThat(blocks(sketch)).contains(SECOND, "R:  | Leaders should write to parents.");
  }

  @Test
  void whatFollowsTheTableIsNoRow() throws Exception {
    PdfSketch sketch =
        rows(head(heading()), 10)
            .bold(72, 220, "Areas for improvement")
            .line(72, 236, "Leaders should tell families sooner what help there is for them all.");
    assertThat(blocks(sketch))
        .endsWith(
            SECOND,
            "H: Areas for improvement",
            "P: Leaders should tell families sooner what help there is for them all.");
  }

  @Test
  void aTableWhoseColumnsCannotBeToldApartIsReported() throws Exception {
    PdfSketch sketch =
        heading()
            .line(76, 114, "Responsible body Areas for priority action")
            .line(76, 127, "Hexby Council and Marl Leaders should act at once to put right")
            .line(76, 140, "Valley ICB the late plans.");
    Document document = document(sketch);
    assertThat(document.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.PRIORITY_ACTIONS_NOT_READ);
    assertThat(blocks(document))
        .hasSize(2)
        .element(1)
        .asString()
        .startsWith("top: Responsible body");
  }

  @Test
  void textKeepsTheColumnsToo() {
    String text =
        """
        Areas for priority action

         Responsible        Area for priority action
         bodies

         Hexby Council      Leaders should act at once to put right the late
         and Marl Valley    plans, so that each says what a child needs.
         Integrated Care
         Board

                            Leaders should cut the waits for a first
         Marl Valley ICB
                            meeting.
        """;
    assertThat(blocks(Layout.ofText(text)))
        .contains(
            "R: Responsible bodies | Area for priority action",
            "R: Hexby Council and Marl Valley Integrated Care Board | Leaders should act at once"
                + " to put right the late plans, so that each says what a child needs.");
  }

  @Test
  void textMayBreakARowAtAPagesEnd() {
    String text =
        """
        Areas for priority action

         Responsible body     Areas for priority action

         Hexby Council        Leaders should act at once to put right the

                                  3
        \f
                               late plans.

         Marl Valley ICB       Leaders should cut the waits.

        Areas for improvement
        """;
    assertThat(blocks(Layout.ofText(text)))
        .contains(
            "R: Hexby Council | Leaders should act at once to put right the late plans.",
            "R: Marl Valley ICB | Leaders should cut the waits.");
  }

  @Test
  void textMayHaveTheBodiesAfterTheActionsAndItemsInACell() {
    String text =
        """
         Areas for priority action                  Responsible bodies

         Leaders should act on:                     Hexby Council and
         • late plans                               Marl Valley ICB
         • long waits.

        Areas for improvement
        """;
    assertThat(blocks(Layout.ofText(text)).get(1))
        .startsWith("R: Hexby Council and Marl Valley ICB | Leaders should act on:")
        .contains("late plans")
        .contains("long waits.");
  }

  @Test
  void textWhoseColumnsAreLostIsReported() {
    String text =
        """
        Areas for priority action

        Responsible body Areas for priority action
        Hexby Council and Marl Leaders should act at once to put right
        Valley ICB the late plans.
        """;
    assertThat(Layout.ofText(text).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.PRIORITY_ACTIONS_NOT_READ);
  }

  @Test
  void peopleBelowEachOtherInTwoColumnsStayApart() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .line(72, 100, "Yours sincerely")
            .line(72, 130, "Ofsted")
            .line(300, 130, "Care Quality Commission")
            .line(72, 143, "Rowan Ashby")
            .line(300, 143, "Uma Brandt")
            .line(72, 156, "Regional Director")
            .line(300, 156, "Deputy Chief Inspector, Primary Medical Services")
            .line(72, 169, "Robin Hale")
            .line(300, 169, "Ivo Garrick")
            .line(72, 182, "HMI Lead Inspector")
            .line(300, 182, "CQC Inspector");
    assertThat(blocks(sketch))
        .containsSequence("P: Rowan Ashby Regional Director", "P: Robin Hale HMI Lead Inspector")
        .containsSequence(
            "P: Uma Brandt Deputy Chief Inspector, Primary Medical Services",
            "P: Ivo Garrick CQC Inspector");
  }
}
