package io.github.inspectionreports.internal.layout.plain;

import io.github.inspectionreports.internal.layout.blocks.RawBlock;
import io.github.inspectionreports.internal.layout.plain.rows.TextLine;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows the items of a list that nothing but their indent marks; none of them is a heading. */
final class IndentedItems {
  private final Set<RawBlock> items = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Takes a block that is moved in below a line that ends in a colon, or below such an item. */
  void add(RawBlock block, @Nullable RawBlock above, @Nullable TextLine last, TextLine line) {
    if (above == null
        || last == null
        || line.isMarked()
        || line.indent() < 2
        || line.blanks() > 1) {
      return;
    }
    if (items.contains(above) && line.indent() == (int) above.markX
        || last.text().endsWith(":") && line.indent() > above.markX + 1) {
      items.add(block);
    }
  }

  boolean contains(RawBlock block) {
    return items.contains(block);
  }
}
