package io.github.inspectionreports.internal.layout.paragraphs;

import io.github.inspectionreports.internal.layout.blocks.RawBlock;
import io.github.inspectionreports.internal.layout.lines.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table without lines whose left column holds labels in bold and whose right column holds
 * what they stand for, row by row: "Lead inspector Rowan Ashby".
 */
final class BoldLabels {
  /** So many rows at least have both a label and a value. */
  private static final int FEWEST = 3;

  /** No label is longer, in characters. */
  private static final int LABEL = 40;

  /** Lines further apart, as a part of the size, are of different tables. */
  private static final double APART = 2.2;

  private BoldLabels() {}

  /** Whether rows of two columns are labels with their values. */
  static boolean are(List<List<Line>> rows) {
    int both = 0;
    for (List<Line> row : rows) {
      boolean label = isLabel(row.get(0));
      if (row.size() > 2 || row.size() == 2 && (!label || row.get(1).bold)) {
        return false;
      }
      both += row.size() == 2 ? 1 : 0;
    }
    return both >= FEWEST;
  }

  private static boolean isLabel(Line line) {
    return line.bold
        && !line.isItem()
        && line.text.length() <= LABEL
        && Character.isUpperCase(line.text.codePointAt(0));
  }

  /** The row after a region of labels: the last label may continue below the last value. */
  static int end(List<List<Line>> rows, int end) {
    int last = end;
    while (last < rows.size()) {
      Line line = rows.get(last).get(0);
      Line above = rows.get(last - 1).get(0);
      boolean rest =
          rows.get(last).size() == 1
              && line.bold
              && Character.isLowerCase(line.text.codePointAt(0))
              && Math.abs(line.markX - above.markX) < line.size
              && line.y - above.y <= APART * line.size;
      if (!rest) {
        return last;
      }
      last++;
    }
    return last;
  }

  /** Adds a block for each label, with its value after it. */
  static void read(List<List<Line>> rows, BlockMaker blocks) {
    List<Line> label = new ArrayList<>();
    List<Line> value = new ArrayList<>();
    double left = rows.get(0).get(0).markX;
    for (List<Line> row : rows) {
      if (row.size() == 2 && !value.isEmpty()) {
        add(label, value, blocks);
      }
      boolean first = row.size() == 2 || row.get(0).markX < left + row.get(0).size;
      (first ? label : value).add(row.get(0));
      if (row.size() == 2) {
        value.add(row.get(1));
      }
    }
    add(label, value, blocks);
  }

  private static void add(List<Line> label, List<Line> value, BlockMaker blocks) {
    if (label.isEmpty()) {
      return;
    }
    RawBlock block = null;
    for (Line line : label) {
      block = with(block, line);
    }
    for (Line line : value) {
      block = with(block, line);
    }
    if (block != null) {
      blocks.add(block);
      blocks.part();
    }
    label.clear();
    value.clear();
  }

  private static RawBlock with(@Nullable RawBlock block, Line line) {
    if (block == null) {
      return RawBlock.of(line, line.endX);
    }
    block.add(line);
    return block;
  }
}
