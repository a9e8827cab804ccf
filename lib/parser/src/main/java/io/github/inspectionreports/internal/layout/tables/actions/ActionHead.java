package io.github.inspectionreports.internal.layout.tables.actions;

import io.github.inspectionreports.internal.layout.tables.RunRow;
import io.github.inspectionreports.internal.layout.words.Characters;
import io.github.inspectionreports.internal.page.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The head of a table of areas for priority action, or for improvement: two cells side by side, one
 * for the bodies that are responsible, one for what is to be done.
 *
 * @param first its first row of runs
 * @param end the row after its last
 * @param left where its left cell begins
 * @param right where its right cell begins
 */
public record ActionHead(int first, int end, double left, double right) {
  private static final Pattern BODIES =
      Pattern.compile("responsible (?:bod(?:y|ies)|part(?:y|ies|ners?)|organisations?):?");
  private static final Pattern AREAS =
      Pattern.compile("areas? (?:for|of) (?:priority actions?|improvements?):?");

  /** Both cells in one piece, so that nothing says where the right column begins. */
  private static final Pattern ONE_PIECE =
      Pattern.compile(
          "responsible (?:bod(?:y|ies)|part(?:y|ies|ners?)) areas? (?:for|of) (?:priority"
              + " actions?|improvements?)|areas? (?:for|of) (?:priority actions?|improvements?)"
              + " responsible (?:bod(?:y|ies)|part(?:y|ies|ners?))");

  /** In one piece it has no more characters. */
  private static final int LONGEST = 100;

  /** No cell of a head has more lines. */
  private static final int MOST_LINES = 4;

  /** Columns are at least so far apart. */
  private static final double NARROWEST = 30;

  /** The lines of a head are at most so many sizes apart. */
  private static final double APART = 1.9;

  /**
   * Returns the head that begins with a row.
   *
   * @param rows the rows of a page
   * @param first the row
   * @return the head; null where none begins there
   */
  static @Nullable ActionHead at(List<RunRow> rows, int first) {
    if (rows.get(first).runs().stream().noneMatch(ActionHead::mayBegin)) {
      return null;
    }
    int most = first + 1;
    TreeSet<Double> places = new TreeSet<>();
    addPlaces(rows.get(first), places);
    while (most < Math.min(rows.size(), first + MOST_LINES)
        && rows.get(most).y() - rows.get(most - 1).y() < APART * rows.get(most).size()) {
      addPlaces(rows.get(most++), places);
    }
    if (places.isEmpty()) {
      return null;
    }
    double left = places.first();
    for (double right : places.tailSet(left + NARROWEST)) {
      for (int end = first + 1; end <= most; end++) {
        if (isHead(rows.subList(first, end), right)) {
          return new ActionHead(first, end, left, right);
        }
      }
    }
    return null;
  }

  /** Returns whether a row is such a head in one piece. */
  static boolean isOnePiece(RunRow row) {
    return row.runs().size() == 1 && isOnePiece(row.runs().get(0).text());
  }

  /** Returns whether a text begins with such a head in one piece. */
  public static boolean beginsInOnePiece(String text) {
    String begin = clean(List.of(text.substring(0, Math.min(LONGEST, text.length()))));
    Matcher head = ONE_PIECE.matcher(begin);
    return head.lookingAt() && (head.end() == begin.length() || begin.charAt(head.end()) == ' ');
  }

  /** Returns whether a text is such a head in one piece. */
  private static boolean isOnePiece(String text) {
    return text.length() < LONGEST && ONE_PIECE.matcher(clean(List.of(text))).matches();
  }

  /** Returns whether a text is what the head of the other column of such a table says. */
  static boolean isAreas(String text) {
    return AREAS.matcher(clean(List.of(text))).matches();
  }

  private static void addPlaces(RunRow row, TreeSet<Double> places) {
    row.runs().stream().filter(ActionHead::mayBegin).forEach(run -> places.add(run.x()));
  }

  private static boolean mayBegin(Run run) {
    String text = run.text().stripLeading().toLowerCase(Locale.ROOT);
    return text.startsWith("responsible") || text.startsWith("area");
  }

  private static boolean isHead(List<RunRow> rows, double right) {
    List<String> first = new ArrayList<>();
    List<String> second = new ArrayList<>();
    for (RunRow row : rows) {
      List<Run> before = row.runs().stream().filter(run -> run.x() < right - 1).toList();
      List<Run> after = row.runs().stream().filter(run -> run.x() >= right - 1).toList();
      first.add(RunRow.text(before));
      second.add(RunRow.text(after));
    }
    String a = clean(first);
    String b = clean(second);
    return BODIES.matcher(a).matches() && AREAS.matcher(b).matches()
        || AREAS.matcher(a).matches() && BODIES.matcher(b).matches();
  }

  private static String clean(List<String> lines) {
    return Characters.clean(String.join(" ", lines))
        .replaceAll("\\s{1,20}", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
