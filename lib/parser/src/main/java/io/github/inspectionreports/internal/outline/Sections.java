package io.github.inspectionreports.internal.outline;

import io.github.inspectionreports.model.FramePart;
import java.util.List;

/**
 * A document as sections.
 *
 * @param parts in reading order
 * @param frame what is not part of the body, in the document's order
 */
public record Sections(List<SectionPart> parts, List<FramePart> frame) {
  /** Copies the lists. */
  public Sections {
    parts = List.copyOf(parts);
    frame = List.copyOf(frame);
  }
}
