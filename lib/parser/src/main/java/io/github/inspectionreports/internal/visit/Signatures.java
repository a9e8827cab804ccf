package io.github.inspectionreports.internal.visit;

import io.github.inspectionreports.internal.layout.Block;
import java.util.ArrayList;
import java.util.List;

/** Finds who signed. */
final class Signatures {
  private final Names names;

  Signatures(PeopleWords words) {
    this.names = new Names(words);
  }

  /**
   * Reads the signatures.
   *
   * @param blocks what stands from the closing formula on
   * @return the names, in order
   */
  List<String> read(List<Block> blocks) {
    List<String> signed = new ArrayList<>();
    for (Block block : blocks) {
      for (String line : lines(block)) {
        String text = line.replaceFirst("(?i)^your?s (?:sincerely|faithfully|truly),?\\s*", "");
        Names.Found found = names.leading(text);
        if (found != null && !signed.contains(found.name())) {
          signed.add(found.name());
        }
      }
    }
    return signed;
  }

  private static List<String> lines(Block block) {
    return block.cells().isEmpty()
        ? List.of(block.text())
        : block.cells().stream().map(Block.Cell::text).toList();
  }
}
