package io.github.inspectionreports.internal.layout;

import static io.github.inspectionreports.internal.layout.Paragraphs.paragraph;
import static io.github.inspectionreports.internal.layout.Shown.blocks;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.pdf.PdfSketch;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Heads and feet that say the title again with the number of the page, and come only once. */
class TitlesSaidAgainTest {
  private static final String HEAD =
      """
      Inspection of services for children in need of help
      Brackenshire County Council

      Published: 3 May 2012

      """;

  private static PdfSketch page() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .line(70, 60, "Inspection of Brackenshire services for children in need")
            .line(70, 74.5, "Brackenshire County Council");
    return paragraph(sketch, 200, "it ends.");
  }

  private static List<String> text(String text) {
    return blocks(Layout.ofText(HEAD + text));
  }

  @Test
  void onTheOnlyPageOfAPdf() throws Exception {
    assertThat(
            blocks(
                page()
                    .line(70, 780, "Inspection of services for children in need: Brackenshire")
                    .line(520, 780, "1")))
        .contains(paragraph("it ends."))
        .filteredOn(block -> block.startsWith("foot"))
        .containsExactly("foot: Inspection of services for children in need: Brackenshire 1");
    assertThat(
            blocks(
                page()
                    .line(70, 780, "Brackenshire Council")
                    .line(520, 780, "1")
                    .line(70, 794.5, "Inspection of services for children")))
        .filteredOn(block -> block.startsWith("foot"))
        .hasSize(2);
    assertThat(
            blocks(
                page()
                    .line(70, 780, "Inspection of services for children in need")
                    .line(300, 800, "1")))
        .contains("foot: Inspection of services for children in need", "foot: 1");
  }

  @Test
  void onTheLastPageOfAPdfAlone() throws Exception {
    PdfSketch two = paragraph(page().nextPage(), 100, "it ends again.");
    assertThat(
            blocks(
                two.line(70, 780, "Page 2 | Inspection of Brackenshire services for children 2")))
        .contains("foot: Page 2 | Inspection of Brackenshire services for children 2");
  }

  @Test
  void atTheEndOfAPdfWithoutANumberToo() throws Exception {
    assertThat(blocks(page().line(70, 780, "Inspection of Brackenshire services for children")))
        .contains("foot: Inspection of Brackenshire services for children");
  }

  @Test
  void atTheHeadOfTheSecondPage() throws Exception {
    PdfSketch two =
        page()
            .nextPage()
            .line(70, 40, "Inspection of services for children in need")
            .line(520, 40, "2");
    assertThat(blocks(paragraph(two, 100, "it ends again.")))
        .contains("top: Inspection of services for children in need 2");
    PdfSketch heading =
        page().nextPage().line(70, 40, "Inspection of services for children in need");
    assertThat(blocks(paragraph(heading, 100, "it ends again.")))
        .contains("P: Inspection of services for children in need");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Inspection of Brackenshire services for children in need",
        "Inspection of fire safety in the homes of Fenbridge 2",
        "Services for children in Brackenshire 2",
        "Inspection of services for children in need found 2."
      })
  void otherLinesAtTheFootAreText(String line) throws Exception {
    PdfSketch two = paragraph(page().line(70, 780, line).nextPage(), 100, "it ends again.");
    assertThat(blocks(two)).contains("P: " + line).noneMatch(block -> block.startsWith("foot"));
  }

  @Test
  void rightBelowTheTextTheLineIsText() throws Exception {
    PdfSketch sketch = page();
    for (double y = 300; y < 790; y += 14.5) {
      sketch.line(70, y, "All of this is told of the services that they have.");
    }
    assertThat(blocks(sketch.line(70, 794, "Inspection of services for children in need 1")))
        .noneMatch(block -> block.startsWith("foot"));
  }

  @Test
  void amidAnItemOfAText() {
    assertThat(
            text(
                """
                Immediately:

                • make sure that all plans are short and that young people see

                Inspection of services for children in need of help
                Brackenshire County Council

                3

                what they say

                • hold reviews on time.
                """))
        .contains(
            "B1: make sure that all plans are short and that young people see what they say",
            "B1: hold reviews on time.",
            "foot: Brackenshire County Council",
            "foot: 3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Inspection of services for children in need: Brackenshire 3",
        "Inspection of services for children in need: Brackenshire          3",
        "Inspection of services for children in need of help\n\n3",
        "Inspection of services for children in need of help | Page 3",
        "Inspection of services for children in need of help\nPage 3 of 9",
      })
  void betweenTwoItemsOfAText(String foot) {
    assertThat(text("Immediately:\n\n• share plans\n\n" + foot + "\n\n• hold reviews on time.\n"))
        .contains("B1: share plans", "B1: hold reviews on time.")
        .filteredOn(block -> block.startsWith("H") || block.startsWith("P"))
        .hasSize(4);
  }

  @Test
  void withoutANumberALineOfATextIsAHeading() {
    assertThat(text("It ends.\n\nInspection of services for children in need\n\nPlans are late.\n"))
        .contains("H: Inspection of services for children in need");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\fInspection of services for children in need of help          3 May 2012\n\n\n",
        "\n\fInspection of services for children in need of help, 3 May 2012\n",
        "\n\n      Page 1 of 2\n\fInspection of services for children in need of help    3 May 2012\n\n",
        "\n   1\n\f3 May 2012              Inspection of services for children in need of help\n\n",
        "\n   1\n\fThursday 3 May 2012     Brackenshire County Council\n\n",
        "\fInspection of services for children in need of help\n3 May 2012\n\n",
        "\n\fInspection of services for children in need of help\n\n",
        "\nInspection of services for children in need of help          3 May 2012\n\n"
      })
  void atTheHeadOfAPageAmidAnItemOfAText(String head) {
    assertThat(
            text(
                "Immediately:\n\n"
                    + "• make sure that all plans are short and that young people see\n"
                    + head
                    + "  what they say\n\n"
                    + "• hold reviews on time.\n"))
        .contains(
            "B1: make sure that all plans are short and that young people see what they say",
            "B1: hold reviews on time.")
        .filteredOn(block -> block.startsWith("H") || block.startsWith("P"))
        .hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3 May 2012    Inspection of services for children in need of help",
        "Brackenshire County Council    3 May 2012"
      })
  void atTheHeadOfAPageBesideADay(String head) {
    assertThat(text("Plans are late.\n\f" + head + "\n\nVisits are on time.\n"))
        .contains("P: Plans are late.", "P: Visits are on time.")
        .noneMatch(block -> block.startsWith("P: " + head.substring(0, 5)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Inspection of services for children in need of help",
        "Inspection of services of the hospital of Fenbridge    3 May 2012",
        "Visits to the homes of the council since 3 May 2012"
      })
  void otherLinesAtTheHeadOfAPageAreText(String head) {
    String bare = head.replaceAll(" +", " ");
    assertThat(text("Plans are late.\n\f" + head + "\n\nVisits are on time.\n"))
        .anyMatch(block -> !block.startsWith("foot") && block.endsWith(bare));
  }

  @ParameterizedTest
  @ValueSource(strings = {"20 May 2012", "20 and 21 May 2012"})
  void atTheHeadOfTheSecondPageOfAPdfBesideADay(String day) throws Exception {
    String title = "Inspection of Brackenshire services for children in need";
    PdfSketch two = page().nextPage().line(70, 40, title).line(460, 40, day);
    assertThat(blocks(paragraph(two, 100, "it ends again.")))
        .contains("top: " + title, "top: " + day);
    PdfSketch other = page().nextPage().line(70, 40, "The work of all who help " + day);
    assertThat(blocks(paragraph(other, 100, "it ends again.")))
        .noneMatch(block -> block.startsWith("top"));
  }
}
