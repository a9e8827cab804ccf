package io.github.inspectionreports.internal.layout;

import static io.github.inspectionreports.internal.layout.Shown.blocks;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.pdf.PdfSketch;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that wide gaps between their words fill. */
class JustifiedLinesTest {
  /** Draws a line whose words are so far apart, in thousandths of its size. */
  private static void line(PdfSketch sketch, double y, int gap, String words) {
    sketch.raw(
        String.format(
            Locale.ROOT,
            "BT /F1 12 Tf 1 0 0 1 70 %.2f Tm [(%s)] TJ ET",
            842 - y,
            words.replace(" ", ") -" + gap + " (")));
  }

  @ParameterizedTest
  @ValueSource(ints = {1200, 1900, 2600})
  void wordsSetFarApartAreALine(int gap) throws Exception {
    PdfSketch sketch = new PdfSketch();
    line(sketch, 100, gap, "This letter sums up the findings of our");
    line(sketch, 114.5, gap + 150, "visit on 4 and 5 June to social");
    line(sketch, 129, 278, "workers in Brackenshire.");
    assertThat(blocks(sketch))
        .containsExactly(
            "P: This letter sums up the findings of our visit on 4 and 5 June to social workers in"
                + " Brackenshire.");
  }

  @Test
  void fewWordsFillALineThatHasTheEdgesOfOthers() throws Exception {
    PdfSketch sketch = new PdfSketch();
    line(sketch, 100, 1900, "Staff know the children whom they help");
    line(sketch, 114.5, 1900, "Staff know the children whom they help");
    line(sketch, 129, 5700, "Staffknowthe childrenwhom theyhelp"); // as wide, with fewer gaps
    line(sketch, 143.5, 278, "in the past.");
    assertThat(blocks(sketch))
        .singleElement()
        .asString()
        .endsWith("they help Staffknowthe childrenwhom theyhelp in the past.");
  }

  @Test
  void cellsThatBeginInTheSamePlacesAreATable() throws Exception {
    PdfSketch sketch = new PdfSketch();
    String[] rows = {"Team Staff Cases Visits Plans Moves", "North nine forty sixty seven none"};
    for (int row = 0; row < rows.length; row++) {
      String[] cells = rows[row].split(" ");
      for (int i = 0; i < cells.length; i++) {
        sketch.line(70 + 75 * i, 100 + 14.5 * row, cells[i]);
      }
    }
    line(sketch, 200, 1900, "12 34 56 78 90 11 12");
    assertThat(blocks(sketch))
        .noneMatch(block -> block.contains("Team Staff") || block.contains("12 34"));
  }

  @Test
  void numbersThatCountItemsInSmallLettersAreNoneOfTheirText() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .line(70, 100, "The area must say how it will end these weaknesses:")
            .line(70, 114.5, "1. the long waits for help")
            .line(70, 129, "2. the lack of plans for older children")
            .line(70, 158, "All this was so in the year")
            .line(70, 172.5, "16. they said.");
    assertThat(blocks(sketch))
        .contains("B1 1: the long waits for help", "B1 2: the lack of plans for older children")
        .anyMatch(block -> block.endsWith("16. they said."));
  }
}
