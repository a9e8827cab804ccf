package io.github.inspectionreports.internal.layout;

import static io.github.inspectionreports.internal.layout.Shown.blocks;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.layout.tables.DotLeaders;
import io.github.inspectionreports.internal.pdf.PdfSketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dots, lines and other signs between a name and its grade. */
class DotLeadersTest {
  @ParameterizedTest
  @ValueSource(strings = {".........", " ........ ", ". . . . . . .", " ……… ", "______", "·······"})
  void aRowIsItsNameAndItsGrade(String dots) {
    assertThat(DotLeaders.without("Capacity for improvement" + dots + "Good"))
        .isEqualTo("Capacity for improvement Good");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Main findings ............ 4",
        "Help was late ... Good plans came later",
        "Well... Good",
        "Signed ............",
        "A non-stop service is Good"
      })
  void otherLinesStay(String line) {
    assertThat(DotLeaders.without(line)).isEqualTo(line);
  }

  @Test
  void rowsOfAPageMakeATable() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .line(
                76,
                132,
                "Overall effectiveness ........................................ Outstanding")
            .line(76, 146, "Capacity for improvement")
            .line(230, 146, "..............................")
            .line(400, 146, "Good")
            .line(76, 160, "Making a positive contribution, including user")
            .line(
                76,
                174,
                "engagement .................................................... Adequate");
    assertThat(blocks(sketch))
        .containsExactly(
            "R: Overall effectiveness | Outstanding",
            "R: Capacity for improvement | Good",
            "R: Making a positive contribution, including user engagement | Adequate");
  }
}
