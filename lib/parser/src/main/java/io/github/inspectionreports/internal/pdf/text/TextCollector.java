package io.github.inspectionreports.internal.pdf.text;

import io.github.inspectionreports.Limit;
import io.github.inspectionreports.internal.budget.Budget;
import io.github.inspectionreports.internal.page.Box;
import io.github.inspectionreports.internal.page.Run;
import io.github.inspectionreports.internal.pdf.font.TextFont;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the text of a page: joins pieces that follow each other on a base line and drops text
 * that is drawn twice in one place to look bold.
 */
public final class TextCollector {
  /** Up to this part of the size, a gap does not end a run. */
  private static final double SAME_RUN = 0.6;

  /** The same between letters of a spaced word. */
  private static final double SET_APART = 1.2;

  /** Where so much of a page is drawn twice, none of it is bold by that. */
  private static final double MOSTLY = 0.6;

  /** Text drawn again within this part of the size is the same text. */
  private static final double OVERPRINT = 0.12;

  /**
   * Only the latest few near a place are looked at: a page that draws a word there a thousand times
   * stays cheap.
   */
  private static final int LATEST = 8;

  /** Places are near each other within this many points; of letters that are far larger, more. */
  private static final double NEAR = 8;

  private static final double NEAR_LARGE = 128;

  private static final double SAME_LINE = 0.5;

  /** Recognised words whose sizes differ less from the usual one are as large as it. */
  private static final double SAME_SIZE = 0.12;

  private final double width;
  private final double height;
  private final List<Piece> pieces = new ArrayList<>();

  /** The last piece of each text near each place. */
  private final Map<Spot, Piece> drawn = new HashMap<>();

  private final List<Run> slanted = new ArrayList<>();
  private final Lean lean = new Lean();
  private int printedTwice;
  private final Budget budget = Budget.current();
  private int visible;
  private int invisible;
  private int shows;
  private int leftOut;
  private int outside;
  private int cutOff;

  /** A text and about where it is. */
  private record Spot(String text, long x, long y) {
    static Spot of(String text, double x, double y, double cell) {
      return new Spot(text, (long) Math.floor(x / cell), (long) Math.floor(y / cell));
    }
  }

  /** Text as it is drawn: its two ends on the page, y downwards. */
  record Shown(
      String text,
      Gaps gaps,
      double startX,
      double startY,
      double endX,
      double endY,
      double size,
      TextFont font,
      boolean bold,
      boolean hidden,
      int turn,
      boolean slanted,
      String tag,
      int element) {}

  public TextCollector(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /** Adds text, and returns whether a reader sees it here for the first time. */
  boolean add(Shown shown) {
    budget.spend(Limit.RUNS, 1);
    budget.atMost(Limit.RUNS_OF_A_PAGE, ++shows);
    if (shown.startX() > width
        || shown.endX() < 0
        || shown.startY() < 0
        || shown.startY() > height + shown.size()) {
      outside += shown.text().length();
      return false;
    }
    double x = along(shown.turn(), shown.startX(), shown.startY());
    double endX = along(shown.turn(), shown.endX(), shown.endY());
    double y = down(shown.turn(), shown.startX(), shown.startY());
    Piece again = drawnBefore(shown, x, y);
    if (again != null) {
      boolean moved = Math.abs(again.x - x) > 0.01 || Math.abs(again.y - y) > 0.01;
      if (moved && !shown.hidden() && !again.twice) {
        again.twice = true;
        printedTwice += shown.text().length();
      }
      return false;
    }
    if (shown.slanted()) {
      slanted.add(run(new Piece(shown, x, endX, y), false));
      return true;
    }
    lean.add(shown);
    cutOff += beyondEdge(shown);
    if (shown.hidden()) {
      invisible += shown.text().length();
    } else {
      visible += shown.text().length();
    }
    Piece piece = new Piece(shown, x, endX, y);
    piece.before = drawn.put(Spot.of(shown.text(), x, y, cell(shown.size())), piece);
    Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
    if (last != null && follows(last, piece)) {
      if (!blankBetween(last, piece)) {
        last.gaps.add(last.text.length(), (piece.x - last.endX) / piece.size);
      }
      last.gaps.addAll(piece.gaps, last.text.length());
      last.text.append(piece.text);
      last.endX = Math.max(last.endX, piece.endX);
    } else {
      pieces.add(piece);
    }
    return true;
  }

  /** About how many characters of a line reach beyond the left or the right edge. */
  private int beyondEdge(Shown shown) {
    double length = shown.endX() - shown.startX();
    double beyond = Math.max(shown.endX() - width, -shown.startX());
    boolean any = shown.turn() == 0 && !shown.hidden() && beyond > shown.size() && length > beyond;
    return any ? (int) (shown.text().length() * beyond / length) : 0;
  }

  /** Adds white space, which is drawn like text but has no place of its own. */
  void addBlank() {
    shows++;
    if (!pieces.isEmpty()) {
      StringBuilder text = pieces.get(pieces.size() - 1).text;
      if (!Character.isWhitespace(text.charAt(text.length() - 1))) {
        text.append(' ');
      }
    }
  }

  /** Counts text that is not shown because its layer is switched off. */
  void leaveOut(int characters) {
    shows++;
    leftOut += characters;
  }

  public int leftOut() {
    return leftOut;
  }

  /** Returns how many characters were drawn where the page does not show them. */
  public int outside() {
    return outside;
  }

  /** Returns about how many characters of lines reach beyond an edge of the page. */
  public int cutOff() {
    return cutOff;
  }

  /** Returns how the text of the page lies. */
  public Lean lean() {
    return lean;
  }

  /** Returns how often anything was shown. */
  public int seen() {
    return shows;
  }

  private static boolean blankBetween(Piece last, Piece next) {
    return isBlank(last.text.charAt(last.text.length() - 1)) || isBlank(next.text.charAt(0));
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00A0';
  }

  private static boolean follows(Piece last, Piece next) {
    double gap = next.x - last.endX;
    return last.font == next.font
        && last.size == next.size
        && (last.bold || last.twice) == next.bold
        && last.turn == next.turn
        && last.hidden == next.hidden
        && last.element == next.element
        && last.tag.equals(next.tag)
        && Math.abs(last.y - next.y) < SAME_LINE
        && gap > -Gaps.BLANK * next.size
        && gap < (areLetters(last, next) ? SET_APART : SAME_RUN) * next.size;
  }

  /** Single letters that follow each other are those of a spaced word. */
  private static boolean areLetters(Piece last, Piece next) {
    int letters = last.text.length();
    return next.text.length() == 1
        && Character.isLetter(next.text.charAt(0))
        && Character.isLetter(last.text.charAt(letters - 1))
        && (letters == 1 || last.gaps.wide() == letters - 1);
  }

  private @Nullable Piece drawnBefore(Shown shown, double x, double y) {
    double near = Math.min(OVERPRINT * shown.size(), NEAR_LARGE / 2);
    double cell = cell(shown.size());
    Spot first = Spot.of(shown.text(), x - near, y - near, cell);
    Spot last = Spot.of(shown.text(), x + near, y + near, cell);
    for (long i = 0; i <= last.x() - first.x(); i++) {
      for (long k = 0; k <= last.y() - first.y(); k++) {
        Piece piece = drawn.get(new Spot(shown.text(), first.x() + i, first.y() + k));
        for (int n = 0; n < LATEST && piece != null; n++, piece = piece.before) {
          if (Math.abs(piece.x - x) < near
              && Math.abs(piece.y - y) < near
              && piece.turn == shown.turn()) {
            return piece;
          }
        }
      }
    }
    return null;
  }

  private static double cell(double size) {
    return OVERPRINT * size < NEAR / 2 ? NEAR : NEAR_LARGE;
  }

  private double along(int turn, double x, double y) {
    return switch (turn) {
      case 90 -> y;
      case 180 -> width - x;
      case 270 -> height - y;
      default -> x;
    };
  }

  private double down(int turn, double x, double y) {
    return switch (turn) {
      case 90 -> width - x;
      case 180 -> height - y;
      case 270 -> x;
      default -> y;
    };
  }

  /**
   * Returns whether invisible text is kept: where it is most of what there is, and lies over a
   * picture or is all there is.
   *
   * @param picture whether the page has a picture
   */
  public boolean keepsHidden(boolean picture) {
    return invisible > 2 * visible && (picture || visible == 0);
  }

  /**
   * Returns the runs of the page. Invisible text, which scanning programs lay over a picture, is
   * left out elsewhere.
   *
   * @param keepHidden whether it is kept
   */
  public List<Run> runs(boolean keepHidden) {
    joinShort(pieces);
    List<Piece> upwards = new ArrayList<>(pieces);
    Collections.reverse(upwards);
    joinShort(upwards);
    double usual = keepHidden ? HiddenText.usualSize(pieces) : 0;
    boolean boldIfTwice = printedTwice < MOSTLY * visible;
    boolean tight = isTight();
    List<Run> runs = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
      if (!piece.hidden || keepHidden) {
        piece.bold |= piece.twice && boldIfTwice;
        Run run = run(piece, tight);
        boolean near = piece.hidden && Math.abs(piece.size - usual) < SAME_SIZE * usual;
        runs.add(near ? run.sized(usual) : run);
      }
    }
    return runs;
  }

  /**
   * Returns how many characters of invisible text a page says nowhere else: it is no copy of what
   * is seen, and lies behind no picture, as the text of a scan does.
   *
   * @param pictures where the page has pictures
   */
  public int unseen(List<Box> pictures) {
    return invisible == 0 ? 0 : HiddenText.unseen(pieces, pictures, budget);
  }

  /** Joins short words beside those whose letters are set apart, in the order of the pieces. */
  private static void joinShort(List<Piece> pieces) {
    double usual = Double.NaN;
    Piece last = null;
    for (Piece piece : pieces) {
      double own = piece.gaps.usual(piece.text);
      if (!Double.isNaN(own)) {
        usual = own;
      } else if (last == null
          || last.font != piece.font
          || last.size != piece.size
          || !piece.gaps.joinShort(piece.text, usual)) {
        usual = Double.NaN;
      }
      last = piece;
    }
  }

  /** Returns whether narrow gaps are all that parts most words of the page. */
  private boolean isTight() {
    int narrow = 0;
    int blanks = 0;
    for (Piece piece : pieces) {
      narrow += piece.gaps.narrow();
      blanks += piece.gaps.wide();
    }
    for (int i = 0; i < pieces.size() && narrow > blanks; i++) {
      StringBuilder text = pieces.get(i).text;
      for (int at = 0; at < text.length(); at++) {
        blanks += isBlank(text.charAt(at)) ? 1 : 0;
      }
    }
    return narrow > blanks;
  }

  /** Returns the text that is set across the page. */
  public List<Run> slanted() {
    return slanted;
  }

  private static Run run(Piece piece, boolean tight) {
    return new Run(
        piece.gaps.fill(piece.text, tight),
        piece.x,
        piece.endX,
        piece.y,
        piece.size,
        piece.font.name(),
        piece.bold,
        piece.font.italic(),
        piece.turn,
        piece.tag,
        piece.element);
  }
}
