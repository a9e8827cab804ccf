package io.github.inspectionreports.internal.layout;

import static io.github.inspectionreports.internal.layout.Paragraphs.paragraph;
import static io.github.inspectionreports.internal.layout.Shown.blocks;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.pdf.PdfSketch;
import org.junit.jupiter.api.Test;

/** Particulars in two columns of a page, each label above its value. */
class ParticularColumnsTest {
  private static PdfSketch labels(PdfSketch sketch) {
    return sketch
        .bold(70, 100, "Inspection dates")
        .bold(300, 100, "Inspectors")
        .line(70, 114, "3 to 26 November 2015")
        .line(300, 114, "Kofi Asante HMI, Ida")
        .line(300, 128, "Merrow HMI and Wyn Hale")
        .bold(70, 135, "Lead inspector")
        .line(70, 149, "Dilys Maddern HMI");
  }

  @Test
  void eachColumnIsReadByItself() throws Exception {
    assertThat(blocks(paragraph(labels(new PdfSketch()), 260, "the end.")))
        .containsSubsequence("H: Lead inspector", "P: Dilys Maddern HMI", "H: Inspectors")
        .containsSubsequence("H: Inspectors", "P: Kofi Asante HMI, Ida", paragraph("the end."));
  }

  @Test
  void aRuledTableKeepsItsRows() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .grid(new double[] {60, 290, 520}, new double[] {85, 107, 129, 151})
            .bold(70, 100, "Inspection dates")
            .bold(300, 100, "Inspectors")
            .line(70, 122, "3 to 26 November 2015")
            .line(300, 122, "Kofi Asante HMI")
            .bold(70, 144, "Lead inspector")
            .line(300, 144, "Dilys Maddern HMI");
    assertThat(blocks(paragraph(sketch, 260, "the end.")))
        .contains(
            "R: Inspection dates | Inspectors",
            "R: 3 to 26 November 2015 | Kofi Asante HMI",
            "R: Lead inspector | Dilys Maddern HMI");
  }
}
