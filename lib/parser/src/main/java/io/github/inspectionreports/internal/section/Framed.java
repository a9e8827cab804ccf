package io.github.inspectionreports.internal.section;

import io.github.inspectionreports.internal.layout.Block;
import io.github.inspectionreports.internal.layout.Document;
import io.github.inspectionreports.model.Diagnostic;
import io.github.inspectionreports.model.FrameKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document whose frame is told from its body.
 *
 * @param document the document
 * @param parts one for each block, in the document's order
 * @param letter whether it greets somebody
 * @param diagnostics which other documents stand in the same file
 */
public record Framed(
    Document document, List<Part> parts, boolean letter, List<Diagnostic> diagnostics) {
  /**
   * A block and what it is.
   *
   * @param block the block
   * @param frame its part of the frame; null for the body
   */
  public record Part(Block block, @Nullable FrameKind frame) {}

  /** Copies the lists. */
  public Framed {
    parts = List.copyOf(parts);
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Returns the blocks of a part of the frame.
   *
   * @param kind the part
   * @return its blocks, in order
   */
  public List<Block> blocks(FrameKind kind) {
    List<Block> blocks = new ArrayList<>();
    for (Part part : parts) {
      if (part.frame == kind) {
        blocks.add(part.block);
      }
    }
    return blocks;
  }

  /**
   * Returns the blocks of the body.
   *
   * @return headings and running text, in order
   */
  public List<Block> body() {
    List<Block> blocks = new ArrayList<>();
    for (Part part : parts) {
      if (part.frame == null) {
        blocks.add(part.block);
      }
    }
    return blocks;
  }
}
