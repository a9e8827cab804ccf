package io.github.inspectionreports.internal.outline;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.document.Document;
import io.github.inspectionreports.model.Diagnostic;
import io.github.inspectionreports.model.FrameKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A document whose frame is separated from its body.
 *
 * @param document the document
 * @param parts one for each block, in the document's order
 * @param letter whether it greets somebody
 * @param diagnostics which other documents are in the same file
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
   * Moves blocks of the body into the frame.
   *
   * @param is which
   * @param kind as what part of the frame
   * @param found what else to say of the document
   * @return the document with these in its frame
   */
  public Framed moving(Predicate<Block> is, FrameKind kind, List<Diagnostic> found) {
    List<Part> moved = new ArrayList<>();
    for (Part part : parts) {
      boolean moves =
          (part.frame == null || part.frame == FrameKind.TITLE)
              && part.block.kind() != Block.Kind.BULLET
              && is.test(part.block);
      moved.add(moves ? new Part(part.block, kind) : part);
    }
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    all.addAll(found);
    return new Framed(document, moved, letter, all);
  }

  /** {@return the blocks of the body, headings and running text, in order} */
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
