package io.github.inspectionreports.internal.layout.repair.plain;

import io.github.inspectionreports.internal.layout.words.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes the numbers of lines out of the margin of a plain text: one for each line, blank ones or
 * not, or for each fifth, to the left or to the right. Numbers of paragraphs are before capitals;
 * those of lines are before the middle of sentences too.
 */
final class TextLineNumbers {
  private static final Pattern LEFT = Pattern.compile("^[ \\t\\f]*(\\d{1,4})[.:|)]?(?:[ \\t]+|$)");
  private static final Pattern RIGHT =
      Pattern.compile("(?:(?<=\\S)|^)(?:[ \\t]{2,}|\\t)(\\d{1,4})[ \\t]*$");

  /** Fewer numbers show nothing. */
  private static final int FEWEST = 8;

  private static final int FEWEST_FIFTHS = 3;

  /** So many lines that begin with a number continue a sentence. */
  private static final int FEWEST_GOING_ON = 3;

  private static final double SHARE = 0.7;

  /** A date or an address may be above the first number: so many beginnings are tried. */
  private static final int STARTS = 5;

  private TextLineNumbers() {}

  /**
   * Takes the numbers out.
   *
   * @param lines the lines of a text
   * @return the lines without them; null if they have none
   */
  static @Nullable List<String> strip(List<String> lines) {
    List<String> left = strip(lines, LEFT);
    return left != null ? left : strip(lines, RIGHT);
  }

  private static @Nullable List<String> strip(List<String> lines, Pattern place) {
    int[] numbers = new int[lines.size()];
    int filled = 0;
    for (int i = 0; i < numbers.length; i++) {
      String line = lines.get(i);
      filled += line.isBlank() ? 0 : 1;
      Matcher number = place.matcher(line);
      boolean found = place == LEFT ? number.lookingAt() : number.find();
      numbers[i] = found ? Integer.parseInt(number.group(1)) : -1;
    }
    boolean[] series = eachLine(numbers, lines, place, filled);
    if (series == null) {
      series = eachFifth(numbers, lines, place);
    }
    if (series == null) {
      return null;
    }
    List<String> stripped = new ArrayList<>();
    for (int i = 0; i < numbers.length; i++) {
      stripped.add(series[i] ? without(lines.get(i), place) : lines.get(i));
    }
    return place == LEFT ? outdent(stripped) : stripped;
  }

  /** The longest series from one of the first numbers, where nearly each line has its number. */
  private static boolean @Nullable [] eachLine(
      int[] numbers, List<String> lines, Pattern place, int filled) {
    int tried = 0;
    for (int start = 0; start < numbers.length && tried < STARTS; start++) {
      if (numbers[start] < 0) {
        continue;
      }
      tried++;
      boolean[] series = series(numbers, start, 1);
      int count = 0;
      int goingOn = 0;
      int before = place == RIGHT ? filledBeforePage(lines, start) : 0;
      for (int i = 0; i < series.length; i++) {
        count += series[i] ? 1 : 0;
        goingOn += series[i] && goesOn(lines.get(i), place) ? 1 : 0;
      }
      if (count >= FEWEST && goingOn >= FEWEST_GOING_ON && count >= SHARE * (filled - before)) {
        return series;
      }
    }
    return null;
  }

  /** Lines may be numbered from a later page on: those of the pages before it do not count. */
  private static int filledBeforePage(List<String> lines, int start) {
    int page = start;
    while (page > 0 && !lines.get(page).startsWith("\f")) {
      page--;
    }
    return (int) lines.subList(0, page).stream().filter(line -> !line.isBlank()).count();
  }

  private static boolean goesOn(String line, Pattern place) {
    Matcher number = place.matcher(line);
    boolean left = place == LEFT && number.lookingAt();
    return Characters.beginsLower(left ? line.substring(number.end()) : line);
  }

  /** Numbers that rise by five and stand five lines apart, blank ones counted or not. */
  private static boolean @Nullable [] eachFifth(int[] numbers, List<String> lines, Pattern place) {
    int first = 0;
    // At the right they may begin on a later page.
    while (first < numbers.length
        && (place == RIGHT
            ? numbers[first] <= 0 || numbers[first] % 5 != 0
            : numbers[first] != 5)) {
      first++;
    }
    if (first == numbers.length) {
      return null;
    }
    boolean[] series = series(numbers, first, 5);
    int count = 1;
    int apart = 1;
    int all = 0;
    int filled = 0;
    int others = 0;
    for (int i = first + 1; i < series.length; i++) {
      others += numbers[i] >= 0 && !series[i] ? 1 : 0;
      all++;
      filled += lines.get(i).isBlank() ? 0 : 1;
      if (series[i]) {
        count++;
        apart += all == 5 || filled == 5 ? 1 : 0;
        all = 0;
        filled = 0;
      }
    }
    if (count < FEWEST_FIFTHS || apart < SHARE * count || others >= count) {
      return null;
    }
    addFirstOfPages(series, numbers, lines);
    return series;
  }

  /** The first line of a page may have its number, too: so many lines above the next fifth. */
  private static void addFirstOfPages(boolean[] series, int[] numbers, List<String> lines) {
    boolean[] fifths = series.clone();
    boolean begun = false;
    for (int i = 0; i < series.length; i++) {
      int filled = 0;
      for (int j = i - 1; fifths[i] && j >= 0 && !fifths[j] && filled < 5; j--) {
        filled += lines.get(j).isBlank() ? 0 : 1;
        boolean apart = numbers[j] == numbers[i] - filled || numbers[j] == numbers[i] - (i - j);
        boolean first = numbers[j] == 1 || beginsPage(lines.get(j));
        if (numbers[j] > 0 && apart && first) {
          series[j] = true;
          begun |= numbers[j] == 1;
        }
      }
    }
    for (int i = 0; begun && i < series.length; i++) {
      series[i] |= numbers[i] == 1 && beginsPage(lines.get(i));
    }
  }

  private static boolean beginsPage(String line) {
    return line.startsWith("\f");
  }

  /** The numbers from one on that rise by a step, or begin again with it. */
  private static boolean[] series(int[] numbers, int start, int step) {
    boolean[] series = new boolean[numbers.length];
    int last = numbers[start];
    series[start] = true;
    for (int i = start + 1; i < numbers.length; i++) {
      if (numbers[i] == last + step || numbers[i] == step && last > 3 * step) {
        series[i] = true;
        last = numbers[i];
      }
    }
    return series;
  }

  private static String without(String line, Pattern place) {
    Matcher number = place.matcher(line);
    if (place == RIGHT) {
      return number.replaceFirst("");
    }
    if (!number.lookingAt()) {
      return line;
    }
    String kept = line.substring(number.end());
    String blank = line.substring(0, number.end()).replaceAll("[^\\f\\t]", " ");
    return kept.isEmpty() ? blank.strip() : blank + kept;
  }

  /** Moves all lines back to the left edge. */
  private static List<String> outdent(List<String> lines) {
    int least = Integer.MAX_VALUE;
    for (String line : lines) {
      if (!line.isBlank()) {
        least = Math.min(least, indent(line));
      }
    }
    List<String> moved = new ArrayList<>();
    for (String line : lines) {
      boolean page = line.startsWith("\f");
      String bare = page ? line.substring(1) : line;
      int from = Math.min(Math.min(least, indent(line)), bare.length());
      moved.add((page ? "\f" : "") + bare.substring(bare.isBlank() ? bare.length() : from));
    }
    return moved;
  }

  private static int indent(String line) {
    int from = line.startsWith("\f") ? 1 : 0;
    int at = from;
    while (at < line.length() && Characters.isBlank(line.charAt(at))) {
      at++;
    }
    return at - from;
  }
}
