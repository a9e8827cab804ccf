package io.github.inspectionreports.internal.layout.plain;

import io.github.inspectionreports.internal.layout.words.Characters;
import io.github.inspectionreports.internal.layout.words.ParticularLabels;
import io.github.inspectionreports.internal.vocabulary.PersonNames;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a team that is set in two columns of people one column after the other, and particulars in
 * two columns whose labels are above their values. Each person has the role below the name, in the
 * same column. Read across, the role of one person would be beside the name of another.
 */
public final class TeamColumns {
  /** The heading above the people. */
  private static final Pattern HEADING =
      Pattern.compile(
          "(?i)(?:the )?(?:inspection team|team|(?:ofsted )?inspectors)(?: details)?:?");

  /** The two inspectorates, each above its people. */
  private static final Pattern BODIES =
      Pattern.compile("\\s{0,20}Ofsted\\s{3,80}(?:Care Quality Commission|CQC)(?: \\(CQC\\))?\\s*");

  /** Two cells with a gap between them, of which each may be a label. */
  private static final Pattern TWO = Pattern.compile("\\s{0,20}(\\S.{2,30}?)\\s{3,80}(\\S.{2,30})");

  /** A person with what makes an inspector, or the post in quality assurance. */
  private static final Pattern PERSON =
      Pattern.compile(
          PersonNames.FULL_NAME
              + ",? \\(?(?:HMI|SHMI|SCRI|AI|OI|HMIP|CQC|Ofsted|Senior|His|Her|[Ll]ead)\\b.{0,60}");

  private static final int GAP = 3;

  /** No team has more lines. */
  private static final int MOST_LINES = 60;

  private static final int LEAST_ROWS = 2;

  private TeamColumns() {}

  /**
   * Puts the columns of each team below each other.
   *
   * @param lines the lines of a text
   * @return the lines; the same where no team is in columns
   */
  public static List<String> unfold(List<String> lines) {
    List<String> unfolded = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      String line = lines.get(at++);
      Matcher two = TWO.matcher(line.stripTrailing());
      if (two.matches() && ParticularLabels.is(two.group(1)) && ParticularLabels.is(two.group(2))) {
        int end = readColumns(lines, at - 1, two.start(2), true, unfolded);
        if (end >= at) {
          at = end;
          continue;
        }
      }
      unfolded.add(line);
      if (HEADING.matcher(Characters.clean(line)).matches() || BODIES.matcher(line).matches()) {
        at = readTeam(lines, at, unfolded);
      }
    }
    return unfolded;
  }

  /** Adds the people below a heading; returns the line after them. */
  private static int readTeam(List<String> lines, int from, List<String> unfolded) {
    int first = from;
    while (first < lines.size() && lines.get(first).isBlank()) {
      first++;
    }
    int column = first < lines.size() ? column(lines.get(first)) : -1;
    if (column < 0) {
      return from;
    }
    int blanks = unfolded.size();
    unfolded.addAll(lines.subList(from, first));
    int end = readColumns(lines, first, column, false, unfolded);
    if (end == first) {
      unfolded.subList(blanks, unfolded.size()).clear();
      return from;
    }
    return end;
  }

  /** Adds the lines of two columns; returns the line after them, or the first if there are none. */
  private static int readColumns(
      List<String> lines, int first, int column, boolean labels, List<String> unfolded) {
    List<String> left = new ArrayList<>();
    List<String> right = new ArrayList<>();
    int both = 0;
    int at = first;
    while (at < Math.min(lines.size(), first + MOST_LINES)) {
      String line = lines.get(at).stripTrailing();
      if (line.indexOf('\f') >= 0 || !line.isBlank() && !keepsTo(line, column)) {
        break;
      }
      String inLeft = line.substring(0, Math.min(column, line.length())).strip();
      String inRight = line.substring(Math.min(column, line.length())).strip();
      both += !inLeft.isEmpty() && !inRight.isEmpty() ? 1 : 0;
      boolean below = at > first && lines.get(at - 1).isBlank();
      if (labels && below && inRight.isEmpty() && !ParticularLabels.is(inLeft)) {
        break; // what follows the particulars
      }
      left.add(inLeft);
      right.add(inRight);
      at++;
    }
    if (both < (labels ? 1 : LEAST_ROWS)) {
      return first;
    }
    unfolded.addAll(left);
    unfolded.add("");
    unfolded.addAll(right);
    return at;
  }

  /** Where the right column begins, if two people are on the line; -1 if not. */
  private static int column(String line) {
    String text = line.stripTrailing();
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int blanks = 0;
    for (int i = start; i < text.length(); i++) {
      boolean blank = Character.isWhitespace(text.charAt(i));
      if (!blank && blanks >= GAP) {
        boolean people =
            PERSON.matcher(text.substring(start, i).strip()).matches()
                && PERSON.matcher(text.substring(i)).matches();
        return people ? i : -1;
      }
      blanks = blank ? blanks + 1 : 0;
    }
    return -1;
  }

  /** Whether a line is in the left column, the right one, or both with blanks between them. */
  private static boolean keepsTo(String line, int column) {
    if (line.length() <= column - 1) {
      return true;
    }
    return Character.isWhitespace(line.charAt(column - 1))
        && Character.isWhitespace(line.charAt(column - 2))
        && (line.length() == column || !Character.isWhitespace(line.charAt(column)));
  }
}
