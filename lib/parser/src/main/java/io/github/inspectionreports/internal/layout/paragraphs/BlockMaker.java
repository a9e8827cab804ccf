package io.github.inspectionreports.internal.layout.paragraphs;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.layout.blocks.RawBlock;
import io.github.inspectionreports.internal.layout.lines.Line;
import io.github.inspectionreports.internal.layout.lines.TextMetrics;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins lines to blocks, down a page and on to the next. */
final class BlockMaker {
  private static final double NESTED = 8;

  private final TextMetrics metrics;
  private final LineContinuation continuation;
  private final List<RawBlock> blocks = new ArrayList<>();
  private boolean parted;

  /** The item of a list below the first lines of the page at hand; null for none. */
  private @Nullable Line itemBelow;

  BlockMaker(TextMetrics metrics) {
    this.metrics = metrics;
    this.continuation = new LineContinuation(metrics);
  }

  /** Adds the next line of the page at hand. */
  void add(Line line, double right) {
    if (line.text.isEmpty() && line.number.isEmpty()) {
      return;
    }
    RawBlock last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
    boolean anew = parted;
    parted = false;
    if (!anew && last != null && last.last != null && goesOn(last, line)) {
      last.add(line);
      return;
    }
    if (last != null) {
      close(last);
    }
    RawBlock block = RawBlock.of(line, right);
    if (block.kind == Block.Kind.BULLET) {
      block.level = level(line);
    }
    blocks.add(block);
  }

  /** Begins a page, with the item of a list that its first lines are above; null for none. */
  void beginPage(@Nullable Line item) {
    itemBelow = item;
  }

  /** Separates what was added from what follows: no block continues. */
  void part() {
    parted = true;
  }

  private boolean goesOn(RawBlock block, Line line) {
    Line last = block.last;
    boolean higher = last != null && line.y < last.y - last.size;
    return block.lastPage == line.page && !higher
        ? continuation.joins(block, line)
        : continuation.joinsOverPage(block, line, itemBelow);
  }

  /** Adds a block that stands for itself. */
  void add(RawBlock block) {
    if (!blocks.isEmpty()) {
      close(blocks.get(blocks.size() - 1));
    }
    blocks.add(block);
  }

  @Nullable RawBlock lastBlock() {
    return blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
  }

  List<RawBlock> finish() {
    RawBlock last = lastBlock();
    if (last != null) {
      close(last);
    }
    return blocks;
  }

  private void close(RawBlock block) {
    if (block.last != null && Headings.isHeading(block, metrics)) {
      block.kind = Block.Kind.HEADING;
    }
  }

  /** A bullet is a bullet's own where its mark stands further in than that of the one before. */
  private int level(Line line) {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      RawBlock before = blocks.get(i);
      if (before.kind != Block.Kind.BULLET) {
        return 1;
      }
      if (line.markX > before.markX + NESTED) {
        return 2;
      }
      if (Math.abs(line.markX - before.markX) <= NESTED) {
        return before.level;
      }
    }
    return 1;
  }
}
