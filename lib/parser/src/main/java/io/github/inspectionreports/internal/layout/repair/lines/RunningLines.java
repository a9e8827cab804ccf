package io.github.inspectionreports.internal.layout.repair.lines;

import io.github.inspectionreports.internal.budget.Budget;
import io.github.inspectionreports.internal.layout.words.Characters;
import io.github.inspectionreports.internal.layout.words.ClosingFormula;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the heads and feet of pages that a copy left among the lines of a text without a gap: short
 * lines that come again, pages apart, and stand in the middle of a sentence at least once, where
 * the next word would have had room beside them.
 */
public final class RunningLines {
  private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");
  private static final int LONGEST = 120;

  /** So many lines that are not blank are between two of them. */
  private static final int APART = 12;

  /** The title of a letter is among its first lines, and is kept. */
  private static final int FIRST_LINES = 30;

  /** A line that goes on below a foot is at least so long. */
  private static final int LONG = 30;

  /** Signs that no line of a letter begins with, nor has in it. */
  private static final Pattern OF_PROGRAM =
      Pattern.compile("://|www\\.|@|©|\\\\|\\|| [/|] |^[^\\p{L}\\p{N}]|\\d$");

  /** The number of a page with a word or signs around it. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)^(?=.*[^\\d\\s])[-–—~•<\\[(|= ]{0,6}(?:(?:p ?a ?g ?e|page no\\.?|pg\\.?|p\\.?|seite)[ |:.]{0,4})?"
              + "\\d{1,3}(?: ?(?:of|/) ?\\d{1,3})?(?: ?\\|? ?p ?a ?g ?e)?[-–—~•>\\])|= ]{0,6}$");

  private static final Pattern ADDRESS =
      Pattern.compile("(?:www\\.|https?://|file:|[\\w.-]{1,40}@\\w)\\S*+$");

  private static final Pattern FIGURE = Pattern.compile("\\d{1,3}");

  private final List<String> lines;
  private final boolean paged;
  private final boolean[] again;
  private final int width;

  private RunningLines(List<String> lines) {
    this.lines = lines;
    this.paged = lines.stream().anyMatch(line -> line.indexOf('\f') >= 0);
    this.again = new boolean[lines.size()];
    this.width = width(lines);
  }

  /**
   * Takes them.
   *
   * @param lines the lines of a text
   * @param taken receives those found
   * @return the lines without them
   */
  public static List<String> take(List<String> lines, List<String> taken) {
    Map<String, List<Integer>> alike = alike(lines);
    if (alike.isEmpty()) {
      return lines;
    }
    RunningLines running = new RunningLines(lines);
    alike.values().forEach(at -> at.forEach(i -> running.again[i] = true));
    Set<Integer> found = new HashSet<>();
    Set<Integer> broken = new HashSet<>();
    for (List<Integer> at : alike.values()) {
      List<Integer> within =
          at.stream().filter(i -> running.isGlued(i) && running.breaksSentence(i)).toList();
      if (running.countPages(at)) {
        found.addAll(at);
        at.stream().filter(running::breaksSentence).forEach(broken::add);
      } else if (!within.isEmpty()) {
        broken.addAll(within);
        found.addAll(within);
        at.stream().filter(i -> running.isGlued(i) && running.mayBeRunning(i)).forEach(found::add);
      }
    }
    return found.isEmpty() ? lines : running.without(found, broken, taken);
  }

  private static Map<String, List<Integer>> alike(List<String> lines) {
    Map<String, List<Integer>> alike = new HashMap<>();
    Map<String, Integer> last = new HashMap<>();
    Set<String> close = new HashSet<>();
    int filled = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty()) {
        continue;
      }
      filled++;
      Budget.step(20);
      if (mayBe(line)) {
        String key = DIGITS.matcher(line).replaceAll("#");
        if (last.containsKey(key) && filled - last.get(key) < APART) {
          close.add(key);
        }
        last.put(key, filled);
        alike.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    alike.values().removeIf(at -> at.size() < 2);
    alike.keySet().removeAll(close);
    return alike;
  }

  /** Whether lines number the pages, each one more than the last. */
  private boolean countPages(List<Integer> at) {
    int last = -1;
    for (int i : at) {
      String line = lines.get(i).strip();
      Matcher figure = FIGURE.matcher(line);
      if (!NUMBER.matcher(line).matches() || !figure.find()) {
        return false;
      }
      int page = Integer.parseInt(figure.group());
      if (last >= 0 && page != last + 1) {
        return false;
      }
      last = page;
    }
    return true;
  }

  private static boolean mayBe(String line) {
    boolean numbers = line.length() < 30 && NUMBER.matcher(line).matches();
    return numbers
        || line.length() <= LONGEST
            && (!Character.isLowerCase(line.charAt(0)) || ADDRESS.matcher(line).find())
            && !Characters.isBullet(line.charAt(0))
            && !line.endsWith(":")
            && !line.endsWith(",");
  }

  /** The width that most lines of a paragraph fill. */
  private static int width(List<String> lines) {
    List<Integer> widths =
        lines.stream().map(line -> line.strip().length()).filter(w -> w > LONG).sorted().toList();
    return widths.isEmpty() ? 0 : widths.get((widths.size() - 1) * 3 / 4);
  }

  private boolean breaksSentence(int at) {
    int above = text(at, -1);
    int below = text(at, 1);
    if (above < 0 || below < 0) {
      return false;
    }
    String before = lines.get(above).strip();
    String after = lines.get(below).strip();
    String line = lines.get(at).strip();
    boolean open =
        before.length() >= Math.max(LONG, width * 2 / 3)
            && !isColumns(before)
            && !isColumns(line)
            && !isColumns(after)
            && after.indexOf(' ', after.indexOf(' ') + 1) > 0
            && !Characters.endsSentence(before)
            && !before.endsWith(":")
            && !before.endsWith(";")
            && Character.isLowerCase(after.charAt(0))
            && after.length() > 1
            && Character.isLetter(after.charAt(1));
    int space = after.indexOf(' ');
    int word = space < 0 ? after.length() : space;
    boolean room = line.length() + 1 + word < width - 2;
    return open && (room || OF_PROGRAM.matcher(line).find());
  }

  /** The rows of tables have words that come again. */
  private static boolean isColumns(String line) {
    return line.contains("   ") && !OF_PROGRAM.matcher(line).find();
  }

  /** Where a gap or the end of a page is beside them, {@code TextFurniture} finds them. */
  private boolean isGlued(int at) {
    if (!paged) {
      return true;
    }
    int from = at;
    while (from > 0 && again[from - 1]) {
      from--;
    }
    int to = at + 1;
    while (to < lines.size() && again[to]) {
      to++;
    }
    Budget.step(to - from);
    boolean glued = from > 0 && to < lines.size();
    for (int i = from; glued && i <= to; i++) {
      glued = lines.get(i).indexOf('\f') < 0 || to - from == 1;
    }
    return glued && !lines.get(from - 1).isBlank() && !lines.get(to).isBlank();
  }

  /** The nearest line of the text itself above or below; -1 if there is none near. */
  private int text(int at, int step) {
    int skipped = 0;
    for (int i = at + step; i >= 0 && i < lines.size() && skipped < APART; i += step) {
      if (!lines.get(i).isBlank() && !again[i]) {
        return i;
      }
      skipped++;
    }
    return -1;
  }

  /** The title and the names below the closing formula are kept. */
  private boolean mayBeRunning(int at) {
    boolean signed = false;
    for (int i = Math.max(0, at - 6); i < at; i++) {
      signed |= ClosingFormula.LINE.matcher(lines.get(i).strip()).matches();
    }
    return at >= FIRST_LINES && !signed;
  }

  /** Leaves no gap where a sentence goes on. */
  private List<String> without(Set<Integer> found, Set<Integer> broken, List<String> taken) {
    boolean[] drop = new boolean[lines.size()];
    for (int at : found) {
      drop[at] = true;
      taken.add(Characters.clean(lines.get(at)));
      for (int step = -1; broken.contains(at) && step <= 1; step += 2) {
        for (int i = at + step; i >= 0 && i < drop.length && lines.get(i).isBlank(); i += step) {
          drop[i] = true;
        }
      }
    }
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < drop.length; i++) {
      if (!drop[i]) {
        kept.add(lines.get(i));
      } else if (lines.get(i).indexOf('\f') >= 0) {
        kept.add("\f");
      }
    }
    return kept;
  }
}
