package io.github.inspectionreports.internal.pdf.content;

import io.github.inspectionreports.Limit;
import io.github.inspectionreports.internal.budget.Budget;
import io.github.inspectionreports.internal.page.Box;
import io.github.inspectionreports.internal.page.RuledLine;
import java.util.ArrayList;
import java.util.List;

/** Gathers the horizontal and vertical lines of a page, drawn as lines or as thin boxes. */
final class LineCollector {
  private static final int MOST = 20_000;

  /** Boxes up to this many points thick are lines. */
  private static final double THIN = 3;

  private static final double STRAIGHT = 0.6;

  /** No bullet is higher or wider, nor smaller. */
  private static final double LARGEST_DOT = 12;

  private static final double SMALLEST_DOT = 1.8;
  private static final int MOST_DOTS = 2_000;

  /** A dash before an item is at least so wide, and flatter than any dot. */
  private static final double NARROWEST_DASH = 3;

  /** More dashes than these are a broken line. */
  private static final int MOST_DASHES = 500;

  private final double width;
  private final double height;
  private final List<Box> pictures = new ArrayList<>();
  private final List<Box> dots = new ArrayList<>();
  private int dashes;
  private int paths;

  /** The place of the path that is being drawn. */
  private double left = Double.MAX_VALUE;

  private double top = Double.MAX_VALUE;
  private double right = -Double.MAX_VALUE;
  private double bottom = -Double.MAX_VALUE;

  private final Budget budget = Budget.current();
  private final long most = budget.most(Limit.RULED_LINES_OF_A_PAGE);
  private final List<RuledLine> painted = new ArrayList<>();
  private int seen;
  private final List<double[]> boxes = new ArrayList<>();
  private final List<double[]> strokes = new ArrayList<>();
  private double x;
  private double y;
  private double startX;
  private double startY;

  LineCollector(double width, double height) {
    this.width = width;
    this.height = height;
  }

  void box(double x1, double y1, double x2, double y2) {
    reach(x1, y1);
    reach(x2, y2);
    if (boxes.size() < MOST) {
      boxes.add(
          new double[] {Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)});
    }
  }

  private void reach(double toX, double toY) {
    left = Math.min(left, toX);
    right = Math.max(right, toX);
    top = Math.min(top, toY);
    bottom = Math.max(bottom, toY);
  }

  void curveTo(double toX, double toY) {
    reach(toX, toY);
    x = toX;
    y = toY;
  }

  void moveTo(double toX, double toY) {
    reach(toX, toY);
    x = toX;
    y = toY;
    startX = toX;
    startY = toY;
  }

  void lineTo(double toX, double toY) {
    reach(toX, toY);
    if (strokes.size() < MOST) {
      strokes.add(new double[] {x, y, toX, toY});
    }
    x = toX;
    y = toY;
  }

  void close() {
    lineTo(startX, startY);
  }

  /** Ends the path without painting it. */
  void drop() {
    boxes.clear();
    strokes.clear();
    left = Double.MAX_VALUE;
    top = Double.MAX_VALUE;
    right = -Double.MAX_VALUE;
    bottom = -Double.MAX_VALUE;
  }

  /** Ends the path and keeps what can be seen of it. */
  void paint(boolean stroked) {
    paths++;
    seen++;
    dot(left, top, right, bottom);
    for (double[] box : boxes) {
      double width = box[2] - box[0];
      double height = box[3] - box[1];
      if (height <= THIN && width >= height) {
        keep(box[0], (box[1] + box[3]) / 2, box[2], (box[1] + box[3]) / 2);
      } else if (width <= THIN) {
        keep((box[0] + box[2]) / 2, box[1], (box[0] + box[2]) / 2, box[3]);
      } else if (stroked) {
        keep(box[0], box[1], box[2], box[1]);
        keep(box[0], box[3], box[2], box[3]);
        keep(box[0], box[1], box[0], box[3]);
        keep(box[2], box[1], box[2], box[3]);
      }
    }
    if (stroked) {
      for (double[] line : strokes) {
        keepStroke(line);
      }
    } else {
      keepOutline();
    }
    drop();
  }

  /** A filled path of lines is a line where it is thin. */
  private void keepOutline() {
    if (strokes.isEmpty() || strokes.size() > 8) {
      return;
    }
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (double[] line : strokes) {
      left = Math.min(left, Math.min(line[0], line[2]));
      right = Math.max(right, Math.max(line[0], line[2]));
      top = Math.min(top, Math.min(line[1], line[3]));
      bottom = Math.max(bottom, Math.max(line[1], line[3]));
    }
    if (bottom - top <= THIN) {
      keep(left, (top + bottom) / 2, right, (top + bottom) / 2);
    } else if (right - left <= THIN) {
      keep((left + right) / 2, top, (left + right) / 2, bottom);
    }
  }

  private void keepStroke(double[] line) {
    if (Math.abs(line[1] - line[3]) <= STRAIGHT) {
      keep(Math.min(line[0], line[2]), line[1], Math.max(line[0], line[2]), line[1]);
    } else if (Math.abs(line[0] - line[2]) <= STRAIGHT) {
      keep(line[0], Math.min(line[1], line[3]), line[0], Math.max(line[1], line[3]));
    }
  }

  private void keep(double x1, double y1, double x2, double y2) {
    if (Math.max(x2 - x1, y2 - y1) <= 0) {
      return;
    }
    seen++;
    if (seen <= most) {
      budget.spend(Limit.RULED_LINES, 1);
      painted.add(new RuledLine(x1, y1, x2, y2));
    }
  }

  /** Adds a picture, as far as it lies on the page. */
  void picture(double x1, double y1, double x2, double y2) {
    Box box =
        new Box(
            Math.max(0, Math.min(x1, x2)),
            Math.max(0, Math.min(y1, y2)),
            Math.min(width, Math.max(x1, x2)),
            Math.min(height, Math.max(y1, y2)));
    seen++;
    if (box.width() > LARGEST_DOT && box.height() > LARGEST_DOT && pictures.size() < MOST_DOTS) {
      pictures.add(box);
    }
    dot(box.x1(), box.y1(), box.x2(), box.y2());
  }

  /** Adds what is no larger than a letter, and about as wide as high or a flat dash. */
  private void dot(double x1, double y1, double x2, double y2) {
    double wide = x2 - x1;
    double high = y2 - y1;
    if (Math.max(wide, high) <= LARGEST_DOT
        && Math.min(wide, high) >= SMALLEST_DOT
        && Math.max(wide, high) <= 2 * Math.min(wide, high)
        && dots.size() < MOST_DOTS) {
      dots.add(new Box(x1, y1, x2, y2));
    } else if (high < SMALLEST_DOT
        && wide >= NARROWEST_DASH
        && wide <= LARGEST_DOT
        && dashes < MOST_DASHES) {
      dashes++;
      dots.add(new Box(x1, y1, x2, y2));
    }
  }

  List<Box> pictures() {
    return pictures;
  }

  List<Box> dots() {
    return dots;
  }

  int paths() {
    return paths;
  }

  /** Returns how many lines were painted, kept or not. */
  int seen() {
    return seen;
  }

  boolean tooMany() {
    return seen > most;
  }

  List<RuledLine> ruledLines() {
    return painted;
  }
}
