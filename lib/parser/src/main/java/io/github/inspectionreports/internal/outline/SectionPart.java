package io.github.inspectionreports.internal.outline;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.model.JudgementArea;
import io.github.inspectionreports.model.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section with its text.
 *
 * @param section what the report says of it
 * @param heading its heading; null for text before the first heading
 * @param runs its body, without sections within it, divided where a part of the frame is in it
 * @param area the judgement under whose heading it is; null where there is none
 */
public record SectionPart(
    Section section,
    @Nullable Block heading,
    List<List<Block>> runs,
    @Nullable JudgementArea area) {
  /** Copies the lists. */
  public SectionPart {
    runs = runs.stream().map(List::copyOf).toList();
  }

  /**
   * Makes a section that is under no judgement's heading.
   *
   * @param section what the report says of it
   * @param heading its heading; null for text before the first heading
   * @param runs its body
   */
  public SectionPart(Section section, @Nullable Block heading, List<List<Block>> runs) {
    this(section, heading, runs, null);
  }

  /**
   * Makes a section in which no part of the frame is.
   *
   * @param section what the report says of it
   * @param heading its heading; null for text before the first heading
   * @param blocks its body
   * @return the section
   */
  public static SectionPart undivided(
      Section section, @Nullable Block heading, List<Block> blocks) {
    return new SectionPart(section, heading, List.of(blocks));
  }

  /** {@return the body: all blocks of the runs, in order} */
  public List<Block> blocks() {
    return runs.size() == 1 ? runs.get(0) : runs.stream().flatMap(List::stream).toList();
  }

  /** The blocks, divided where a part of the frame stood between them. */
  public static List<List<Block>> parted(List<Block> blocks, List<Integer> cuts) {
    List<List<Block>> runs = new ArrayList<>();
    int from = 0;
    for (int cut : cuts) {
      if (cut > from && cut < blocks.size()) {
        runs.add(blocks.subList(from, cut));
        from = cut;
      }
    }
    runs.add(blocks.subList(from, blocks.size()));
    return runs;
  }
}
