package io.github.inspectionreports.internal.layout;

import static io.github.inspectionreports.internal.layout.Shown.blocks;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.pdf.PdfSketch;
import org.junit.jupiter.api.Test;

/** A heading with its grade at the right margin, each on as many lines as it needs. */
class GradesBesideHeadingsTest {
  private static PdfSketch page() {
    return new PdfSketch()
        .line(76, 60, "Families get help early, and it is what they need and asked for.")
        .line(76, 74, "It lasts for as long as it has to. Staff are well led.");
  }

  private static String shown(PdfSketch sketch) throws Exception {
    sketch
        .line(76, 160, "Plans are long and hard to follow, and few of them say by when.")
        .line(76, 174, "Partners do not share what they know. Reviews are late.");
    return String.join("\n", blocks(sketch));
  }

  @Test
  void bothMayHaveTwoLines() throws Exception {
    assertThat(
            shown(
                page()
                    .bold(76, 100, "The experiences and progress of children who need help")
                    .bold(425, 100, "Requires improvement to")
                    .bold(76, 113, "and protection")
                    .bold(500, 113, "be good")))
        .contains("who need help and protection Requires improvement to be good");
  }

  @Test
  void theHeadingMayHaveMore() throws Exception {
    assertThat(
            shown(
                page()
                    .bold(76, 100, "The impact of leaders on social work practice with")
                    .bold(500, 100, "Good")
                    .bold(76, 113, "children and families")))
        .contains("practice with children and families Good");
  }

  @Test
  void theGradeMayHaveMore() throws Exception {
    assertThat(
            shown(
                page()
                    .bold(76, 100, "The experiences and progress of care leavers")
                    .bold(430, 100, "Requires")
                    .bold(430, 113, "improvement")
                    .bold(430, 126, "to be good")))
        .contains("progress of care leavers Requires improvement to be good");
  }

  @Test
  void theGradeMayStandAtTheLastLine() throws Exception {
    assertThat(
            shown(
                page()
                    .bold(76, 100, "The impact of leaders on social work practice with")
                    .bold(76, 113, "children and families")
                    .bold(480, 113, "Inadequate")))
        .contains("practice with children and families Inadequate");
  }

  @Test
  void wordsInTwoColumnsStayAsTheyAre() throws Exception {
    assertThat(
            shown(
                page()
                    .bold(76, 100, "The impact of leaders on the practice with")
                    .bold(400, 100, "Good homes")
                    .bold(76, 113, "children and families")
                    .bold(400, 113, "for children")))
        .doesNotContain("families Good");
  }
}
