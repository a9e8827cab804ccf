package io.github.inspectionreports.internal.section;

import io.github.inspectionreports.internal.layout.Block;
import io.github.inspectionreports.model.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section with its text.
 *
 * @param section what the report says of it
 * @param heading its heading; null for text before the first heading
 * @param blocks its body, without sections within it
 */
public record SectionPart(Section section, @Nullable Block heading, List<Block> blocks) {
  /** Copies the list. */
  public SectionPart {
    blocks = List.copyOf(blocks);
  }
}
