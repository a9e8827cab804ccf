package io.github.inspectionreports.internal.layout.tables;

import io.github.inspectionreports.internal.layout.words.ParticularLabels;
import io.github.inspectionreports.internal.page.Page;
import io.github.inspectionreports.internal.page.Run;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts the particulars of a report that are in two columns, each label above its value: "Lead
 * inspector" above a name to the left, "Inspectors" above several lines of names to the right. Read
 * across, the lines of one value would be among those of another. Where a table is ruled, or a
 * value is beside its label, nothing is parted.
 */
public final class ParticularColumns {
  /** The left column has so many labels, and the right one at least one. */
  private static final int FEWEST_LABELS = 2;

  /** Columns are at least so far apart. */
  private static final double NARROWEST = 90;

  private static final double SAME_PLACE = 3;

  /** The lines of a value are at most so many sizes apart, and so are values and labels. */
  private static final double APART = 3;

  private ParticularColumns() {}

  /** Where the columns are. */
  private record Region(double left, double right, double top, double bottom) {}

  /**
   * Parts them.
   *
   * @param page a page
   * @return what is above, the left column, the right one in its place, and the rest, as pages with
   *     its number; the page alone where there are no such columns
   */
  public static List<Page> split(Page page) {
    Region region = region(page);
    if (region == null) {
      return List.of(page);
    }
    List<Run> above = new ArrayList<>();
    List<Run> left = new ArrayList<>();
    List<Run> right = new ArrayList<>();
    List<Run> below = new ArrayList<>();
    for (Run run : page.runs()) {
      if (run.turn() != 0 || run.y() >= region.bottom) {
        below.add(run);
      } else if (run.y() < region.top) {
        above.add(run);
      } else if (run.x() < region.right - SAME_PLACE) {
        left.add(run);
      } else {
        right.add(run.movedBy(region.left - region.right));
      }
    }
    List<Page> parts = new ArrayList<>();
    for (List<Run> runs : List.of(above, left, right)) {
      if (!runs.isEmpty()) {
        parts.add(new Page(page.number(), page.width(), page.height(), runs, List.of()));
      }
    }
    parts.add(page.withRuns(below));
    return parts;
  }

  private static @Nullable Region region(Page page) {
    if (page.runs().stream().noneMatch(ParticularColumns::isLabel)) {
      return null;
    }
    List<RunRow> rows = RunRow.of(page.runs().stream().filter(run -> run.turn() == 0).toList());
    for (int first = 0; first < rows.size(); first++) {
      Run label = rows.get(first).runs().get(0);
      if (isLabel(label)) {
        return region(page, rows.subList(first, rows.size()), label.x());
      }
    }
    return null;
  }

  private static boolean isLabel(Run run) {
    return ParticularLabels.is(run.text().strip());
  }

  private static boolean isLabel(List<Run> cell) {
    return ParticularLabels.is(RunRow.text(cell).strip());
  }

  private static @Nullable Region region(Page page, List<RunRow> rows, double left) {
    double right = right(rows, left);
    int labels = 0;
    boolean labelled = false;
    int end = 0;
    while (right > 0 && end < rows.size() && isOf(rows, end, left, right)) {
      labels += isLabel(cell(rows.get(end), right, true)) ? 1 : 0;
      labelled |= isLabel(cell(rows.get(end), right, false));
      end++;
    }
    if (labels < FEWEST_LABELS || !labelled) {
      return null;
    }
    double top = rows.get(0).y() - 1;
    double bottom = rows.get(end - 1).y() + 1;
    boolean ruled =
        Grid.find(page.ruledLines(), null).stream()
            .anyMatch(grid -> grid.top() < bottom && grid.bottom() > top);
    return ruled ? null : new Region(left, right, top, bottom);
  }

  /** Where the first label to the right of the first one begins; 0 where there is none. */
  private static double right(List<RunRow> rows, double left) {
    return rows.stream()
        .flatMap(row -> row.runs().stream())
        .filter(run -> run.x() > left + NARROWEST && isLabel(run))
        .mapToDouble(Run::x)
        .findFirst()
        .orElse(0);
  }

  /** Whether the cells of a row are in two columns and reach over neither, near the row above. */
  private static boolean isOf(List<RunRow> rows, int at, double left, double right) {
    RunRow row = rows.get(at);
    if (at > 0 && row.y() - rows.get(at - 1).y() > APART * row.size()) {
      return false;
    }
    List<Run> first = cell(row, right, true);
    List<Run> second = cell(row, right, false);
    boolean leftFits =
        first.isEmpty()
            || Math.abs(first.get(0).x() - left) < SAME_PLACE
                && first.get(first.size() - 1).endX() < right - SAME_PLACE;
    return leftFits && (second.isEmpty() || Math.abs(second.get(0).x() - right) < SAME_PLACE);
  }

  private static List<Run> cell(RunRow row, double right, boolean first) {
    return row.runs().stream().filter(run -> run.x() < right - SAME_PLACE == first).toList();
  }
}
