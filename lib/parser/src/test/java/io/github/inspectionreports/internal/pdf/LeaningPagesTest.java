package io.github.inspectionreports.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.inspectionreports.internal.page.Page;
import io.github.inspectionreports.internal.page.Run;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that a scanner took askew or sideways, and text that is drawn twice. */
class LeaningPagesTest {
  private static final String LINE = "The council's leaders know what children's lives are like";

  private static Page page(PdfSketch sketch) throws Exception {
    return PdfReader.read(sketch.bytes(), "letter.pdf").pages().get(0);
  }

  private static PdfSketch lines(PdfSketch sketch) {
    for (int i = 0; i < 5; i++) {
      sketch.line(70, 200 + 14.5 * i, LINE);
    }
    return sketch;
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.4, -1, 2})
  void aPageThatLiesAskewIsMadeStraight(double degrees) throws Exception {
    double r = Math.toRadians(degrees);
    double sin = Math.sin(r);
    double cos = Math.cos(r);
    PdfSketch sketch = new PdfSketch();
    sketch.raw(String.format(Locale.ROOT, "q %.5f %.5f %.5f %.5f 0 0 cm", cos, sin, -sin, cos));
    // Two words of a line, far apart: their base lines differ where the page is not straight.
    Page page = page(lines(sketch).line(70, 100, "Left").line(500, 100, "Right").raw("Q"));
    List<Run> runs = page.runs();
    Run left = runs.get(runs.size() - 2);
    Run right = runs.get(runs.size() - 1);
    assertThat(left.y()).isCloseTo(right.y(), within(0.05));
    assertThat(right.x() - left.x()).isCloseTo(430, within(0.05));
  }

  @Test
  void aPageOfLevelTextStaysAsItIs() throws Exception {
    Page page = page(lines(new PdfSketch()));
    assertThat(page.runs().get(0).y()).isCloseTo(200, within(0.2));
  }

  @ParameterizedTest
  @ValueSource(ints = {90, 180, 270})
  void aPageThatLiesOnItsSideIsReadUpright(int degrees) throws Exception {
    Page page = page(lines(new PdfSketch()).rule(70, 300, 500, 300).turned(degrees));
    assertThat(page.width()).isCloseTo(595.3, within(0.1));
    assertThat(page.runs().get(0).turn()).isZero();
    assertThat(page.runs().get(0).x()).isCloseTo(70, within(0.1));
    assertThat(page.runs().get(0).y()).isCloseTo(200, within(0.3));
    assertThat(page.ruledLines()).singleElement().matches(line -> line.horizontal());
  }

  @Test
  void signsThatComeManyTimesAreOnceEachInAPageThatIsDrawnTwice() throws Exception {
    PdfSketch sketch = new PdfSketch().line(70, 60, LINE);
    for (int layer = 0; layer < 2; layer++) {
      for (int i = 0; i < 20; i++) {
        sketch.text("F2", 12, 70, 100 + 14.5 * i, "\u0092");
      }
    }
    assertThat(page(sketch).runs()).hasSize(21);
  }

  @Test
  void aMarkInOneGoWithItsTextIsARunOfItsOwn() throws Exception {
    PdfSketch sketch =
        new PdfSketch().raw("BT /F1 12 Tf 1 0 0 1 70 700 Tm [(\\225)-800(Plans)] TJ ET");
    assertThat(page(sketch).runs()).extracting(Run::text).containsExactly("•", "Plans");
  }

  @Test
  void recognisedWordsOfAboutTheUsualSizeAreOfThatSize() throws Exception {
    PdfSketch sketch = new PdfSketch().raw("3 Tr");
    sketch.text("F1", 12, 70, 100, LINE).text("F1", 11.4, 70, 114.5, LINE);
    sketch.text("F1", 12, 70, 129, LINE).text("F1", 16, 70, 160, "Heading");
    assertThat(page(sketch).runs()).extracting(Run::size).containsExactly(12.0, 12.0, 12.0, 16.0);
  }
}
