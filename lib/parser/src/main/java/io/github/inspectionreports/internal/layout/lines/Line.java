package io.github.inspectionreports.internal.layout.lines;

import io.github.inspectionreports.internal.layout.words.Characters;
import io.github.inspectionreports.internal.page.Run;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of text of a page or of a cell, its mark or number separated. */
public final class Line {
  /** After a dash, an "o" or a number there must be this part of the size to make it a mark. */
  private static final double MARK_GAP = 0.5;

  /** Drawn smaller than this part of the line's size and higher, a run is a footnote's mark. */
  private static final double SMALL = 0.8;

  private static final double ENTRY_GAP = 1.8;
  private static final Pattern DIGITS = Pattern.compile("\\d{1,3}");
  private static final Pattern LEADERS =
      Pattern.compile("(?:(?<!\\.)\\.{4,}+|(?<!…)…{2,}+)\\s*+\\d{1,3}\\s*+$");
  private static final double RAISED = 0.1;
  private static final double SPACE = 0.15;
  private static final double SAME_SIZE = 0.3;

  /** A bullet that the font calls a full stop. */
  private static final Pattern GLUED_POINT = Pattern.compile("\\.\\p{Lu}\\p{Ll}");

  private static final Pattern GLUED_NUMBER =
      Pattern.compile(
          "(\\d{1,3}\\.|\\d{1,2}(?:\\.\\d{1,2}){1,2}\\.?|\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,5})\\))"
              + " (?=\\p{Lu})");

  public final int page;
  public final double y;
  public final double size;
  public final double endX;
  public final boolean bold;
  final boolean italic;
  public final boolean startsBold;
  public final boolean endsBold;
  final boolean artifact;
  public final int firstElement;
  public final int lastElement;
  public final String tag;

  /** Whether it ends in a page number far from its text, as an entry of a contents list does. */
  public final boolean entry;

  /** Left edge of the text after mark or number. */
  public final double x;

  /** Left edge of the mark or number; of the text if there is none. */
  public final double markX;

  /** The mark of a list; empty if none. */
  final String mark;

  /** The number at the beginning; empty if none. */
  public final String number;

  /** Whether the number is in one piece with the text, so that it may be part of a sentence. */
  public final boolean gluedNumber;

  /** The footnote mark at the beginning; empty if none. */
  public final String note;

  /** The text without mark, number and footnote marks; soft hyphen at its end kept. */
  public String text;

  /**
   * Makes a line.
   *
   * @param page its page
   * @param runs its runs from left to right, at least one
   */
  Line(int page, List<Run> runs) {
    this.page = page;
    size = mainSize(runs);
    y = mainBaseLine(runs, size);
    double right = 0;
    boolean allBold = true;
    boolean allItalic = true;
    boolean allArtifact = true;
    for (Run run : runs) {
      right = Math.max(right, run.endX());
      if (hasLetters(run.text())) {
        allBold &= run.bold();
        allItalic &= run.italic();
      }
      allArtifact &= run.artifact();
    }
    endX = right;
    bold = allBold;
    italic = allItalic;
    artifact = allArtifact;

    String leading = isRaised(runs.get(0), size, y) ? Characters.clean(runs.get(0).text()) : "";
    note = isNoteMark(leading) && runs.size() > 1 ? leading : "";
    int from = note.isEmpty() ? 0 : 1;
    int marked = note.isEmpty() ? markLength(runs, size) : 0;
    Run first = runs.get(Math.min(from, runs.size() - 1));
    String opening = Characters.clean(first.text());
    markX = runs.get(0).x();
    String whole = text(runs.subList(from, runs.size()), 0, size, y);
    Matcher glued = GLUED_NUMBER.matcher(whole);
    gluedNumber = note.isEmpty() && glued.lookingAt() && gapAfter(runs, from) < MARK_GAP * size;
    if (gluedNumber) {
      marked = glued.end();
      mark = "";
      number = Characters.bareNumber(glued.group(1));
      x = markX + (endX - markX) * marked / whole.length();
      text = whole.substring(marked);
    } else if (marked == 0) {
      mark = "";
      number = "";
      x = first.x();
      text = whole;
    } else {
      String token = opening.substring(0, marked);
      boolean isNumber = Characters.isNumber(token) && !token.equals("o");
      number = isNumber ? Characters.bareNumber(token) : "";
      mark = isNumber ? "" : token;
      boolean alone = marked == opening.length();
      x = alone && runs.size() > 1 ? runs.get(1).x() : first.x() + marked * size * 0.6;
      text = text(runs.subList(from, runs.size()), marked, size, y);
    }
    boolean markAlone = marked == opening.length() && runs.size() > 1;
    Run start = runs.get(markAlone ? 1 : from);
    Run end = runs.get(runs.size() - 1);
    startsBold = start.bold();
    endsBold = end.bold();
    entry = isEntry(runs, size);
    firstElement = start.element();
    lastElement = end.element();
    tag = start.tag();
  }

  /** Returns the gap between the first and the second run; 0 if there is only one. */
  private static double gapAfter(List<Run> runs, int first) {
    return first + 1 < runs.size() ? runs.get(first + 1).x() - runs.get(first).endX() : 0;
  }

  private static boolean isEntry(List<Run> runs, double size) {
    int count = runs.size();
    Run end = runs.get(count - 1);
    if (hasLeaders(end.text()) && LEADERS.matcher(end.text()).find()) {
      return true;
    }
    boolean apart = count > 1 && end.x() - runs.get(count - 2).endX() > ENTRY_GAP * size;
    return apart && DIGITS.matcher(end.text().strip()).matches();
  }

  /** Few lines have any, and to look for them so is quicker than by the pattern. */
  private static boolean hasLeaders(String text) {
    return text.contains("....") || text.contains("……");
  }

  private static double mainSize(List<Run> runs) {
    double first = runs.get(0).size();
    boolean same = true;
    for (Run run : runs) {
      same &= Math.abs(run.size() - first) < SAME_SIZE;
    }
    if (same) {
      return first;
    }
    Map<Double, Integer> lengths = new HashMap<>();
    double best = first;
    int most = -1;
    for (Run run : runs) {
      int length = lengths.merge(run.size(), run.text().length(), Integer::sum);
      if (length > most) {
        most = length;
        best = run.size();
      }
    }
    return best;
  }

  private static double mainBaseLine(List<Run> runs, double size) {
    for (Run run : runs) {
      if (Math.abs(run.size() - size) < SAME_SIZE) {
        return run.y();
      }
    }
    return runs.get(0).y();
  }

  private static boolean hasLetters(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRaised(Run run, double size, double y) {
    return run.size() < SMALL * size && run.y() < y - RAISED * size;
  }

  private static boolean isNoteMark(String text) {
    return !text.isEmpty()
        && text.length() <= 5
        && text.chars().allMatch(c -> c >= '0' && c <= '9' || ",*†‡§ ".indexOf(c) >= 0);
  }

  /** Returns how many characters of the first run are a mark or a number. */
  private static int markLength(List<Run> runs, double size) {
    String opening = Characters.clean(runs.get(0).text());
    if (opening.isEmpty()) {
      return 0;
    }
    char c = opening.charAt(0);
    boolean alone = opening.length() == 1;
    if (Characters.isBullet(c) || c == '.' && GLUED_POINT.matcher(opening).lookingAt()) {
      return 1;
    }
    if (runs.size() < 2) {
      return 0;
    }
    double gap = runs.get(1).x() - runs.get(0).endX();
    if (gap < MARK_GAP * size) {
      return 0;
    }
    boolean dash = alone && Characters.isDashOrSign(c);
    return dash || Characters.isNumber(opening) ? opening.length() : 0;
  }

  private static String text(List<Run> runs, int marked, double size, double y) {
    StringBuilder text = new StringBuilder();
    double end = Double.NaN;
    for (Run run : runs) {
      String own = run.text();
      if (text.length() > 0 && isRaised(run, size, y)) {
        String raised = Characters.clean(own);
        if (isNoteMark(raised)) {
          if (Characters.isBlank(own.charAt(own.length() - 1))) {
            text.append(' ');
          }
          end = run.endX();
          continue;
        }
      }
      if (run.x() - end > SPACE * Math.min(size, run.size())) {
        text.append(' ');
      }
      text.append(own);
      end = run.endX();
    }
    return Characters.clean(text.substring(markEnd(text, marked)));
  }

  /** Finds the end of the mark in the text as drawn, which may have white space before it. */
  private static int markEnd(CharSequence text, int marked) {
    int at = 0;
    while (marked > 0 && at < text.length() && Characters.isBlank(text.charAt(at))) {
      at++;
    }
    return Math.min(text.length(), at + marked);
  }

  /** Returns whether a mark of a list begins the line. */
  public boolean isItem() {
    return !mark.isEmpty();
  }

  /** Returns an estimate of the width of the line's first word, a space before it included. */
  public double firstWordWidth() {
    int length = text.indexOf(' ');
    if (length < 0) {
      length = text.length();
    }
    return text.isEmpty() ? 0 : (length + 0.6) * (endX - x) / text.length();
  }
}
