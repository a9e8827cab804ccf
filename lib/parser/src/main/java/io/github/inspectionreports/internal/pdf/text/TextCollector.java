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

  /** Only the latest few are looked at: a page that repeats a word a thousand times stays cheap. */
  private static final int LATEST = 8;

  private static final double SAME_LINE = 0.5;

  /** So many pieces of invisible text are compared with what a page shows. */
  private static final int MOST_HIDDEN = 5_000;

  private final double width;
  private final double height;
  private final List<Piece> pieces = new ArrayList<>();

  /** The last piece of each text. */
  private final Map<String, Piece> drawn = new HashMap<>();

  private final List<Run> slanted = new ArrayList<>();
  private int printedTwice;
  private final Budget budget = Budget.current();
  private int visible;
  private int invisible;
  private int shows;
  private int leftOut;
  private int outside;
  private int cutOff;

  /** A run that still grows. */
  private static final class Piece {
    final StringBuilder text;
    final Gaps gaps;
    final TextFont font;
    final int turn;
    final String tag;
    final int element;
    final boolean hidden;
    final double size;
    final double x;
    final double y;

    /** The piece before this one that has the same text. */
    @Nullable Piece before;

    double endX;
    boolean bold;
    boolean twice;

    Piece(Shown shown, double x, double endX, double y) {
      text = new StringBuilder(shown.text());
      gaps = shown.gaps();
      font = shown.font();
      turn = shown.turn();
      tag = shown.tag();
      element = shown.element();
      hidden = shown.hidden();
      size = shown.size();
      bold = shown.bold();
      this.x = x;
      this.endX = endX;
      this.y = y;
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
    cutOff += beyondEdge(shown);
    if (shown.hidden()) {
      invisible += shown.text().length();
    } else {
      visible += shown.text().length();
    }
    Piece piece = new Piece(shown, x, endX, y);
    piece.before = drawn.put(shown.text(), piece);
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
    double near = OVERPRINT * shown.size();
    Piece piece = drawn.get(shown.text());
    for (int i = 0; i < LATEST && piece != null; i++, piece = piece.before) {
      if (Math.abs(piece.x - x) < near
          && Math.abs(piece.y - y) < near
          && piece.turn == shown.turn()) {
        return piece;
      }
    }
    return null;
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
    boolean boldIfTwice = printedTwice < MOSTLY * visible;
    boolean tight = isTight();
    List<Run> runs = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
      if (!piece.hidden || keepHidden) {
        piece.bold |= piece.twice && boldIfTwice;
        runs.add(run(piece, tight));
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
    if (invisible == 0) {
      return 0;
    }
    ShownLetters shown = new ShownLetters();
    pieces.stream().filter(piece -> !piece.hidden).forEach(piece -> shown.add(piece.text));
    int unseen = 0;
    int looked = 0;
    for (Piece piece : pieces) {
      if (piece.hidden && pictures.stream().noneMatch(box -> isOver(box, piece))) {
        budget.work(shown.length() / 8);
        boolean copy = ++looked < MOST_HIDDEN && shown.has(piece.text, isOverText(piece));
        unseen += copy ? 0 : piece.text.length();
      }
    }
    return unseen;
  }

  private boolean isOverText(Piece hidden) {
    budget.work(pieces.size());
    return pieces.stream()
        .anyMatch(
            piece ->
                !piece.hidden
                    && Math.abs(piece.y - hidden.y) < piece.size
                    && piece.x < hidden.endX
                    && piece.endX > hidden.x);
  }

  private static boolean isOver(Box box, Piece piece) {
    return piece.turn != 0
        || piece.x < box.x2()
            && piece.endX > box.x1()
            && piece.y > box.y1()
            && piece.y - piece.size < box.y2();
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
