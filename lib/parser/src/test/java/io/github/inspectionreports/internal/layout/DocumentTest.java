package io.github.inspectionreports.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.document.Document;
import io.github.inspectionreports.internal.pdf.PdfSketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTest {
  private static Document sample() throws Exception {
    return Shown.document(
        new PdfSketch()
            .line(70, 60, "Dear Director")
            .bold(70, 90, "Findings")
            .line(70, 116, "Leaders know their services well, and they act on what they learn.")
            .bullet(70, 140, "Children are seen.")
            .bullet(90, 160, "Most of them alone.")
            .line(70, 190, "7.")
            .line(98, 190, "Plans are clear.")
            .grid(new double[] {70, 300, 525}, new double[] {220, 250, 280})
            .line(76, 240, "Leaders")
            .line(306, 240, "Good")
            .line(76, 270, "In care")
            .line(306, 270, "Good")
            .rule(70, 700, 214, 700)
            .text("F1", 6.5, 70, 712, "1")
            .text("F1", 10, 76, 715.5, "A note.")
            .line(500, 810, "1"));
  }

  @Test
  void everyBlockAndCellStandsWhereItSays() throws Exception {
    Document document = sample();
    for (Block block : document.blocks()) {
      assertThat(document.text().substring(block.start(), block.end())).isEqualTo(block.text());
      for (Block.Cell cell : block.cells()) {
        assertThat(document.text().substring(cell.start(), cell.end())).isEqualTo(cell.text());
      }
    }
  }

  @Test
  void theTextReadAgainHasTheSameBlocks() throws Exception {
    Document document = sample();
    List<Block.Kind> furniture = List.of(Block.Kind.FOOTNOTE, Block.Kind.FOOTER, Block.Kind.HEADER);
    List<String> body =
        document.blocks().stream()
            .filter(block -> !furniture.contains(block.kind()))
            .map(Shown::block)
            .toList();
    assertThat(body)
        .containsExactly(
            "P: Dear Director",
            "H: Findings",
            "P: Leaders know their services well, and they act on what they learn.",
            "B1: Children are seen.",
            "B2: Most of them alone.",
            "P 7: Plans are clear.",
            "R: Leaders | Good",
            "R: In care | Good");
    assertThat(Shown.blocks(Layout.ofText(document.text())))
        .startsWith(body.toArray(String[]::new));
  }

  @Test
  void pagesAndStyleAreKept() throws Exception {
    Block heading = sample().blocks().get(1);
    assertThat(heading.firstPage()).isEqualTo(1);
    assertThat(heading.style().bold()).isTrue();
    assertThat(heading.style().size()).isEqualTo(12);
    assertThat(heading.style().indent()).isZero();
  }
}
