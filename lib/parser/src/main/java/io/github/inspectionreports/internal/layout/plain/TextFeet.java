package io.github.inspectionreports.internal.layout.plain;

import io.github.inspectionreports.internal.budget.Budget;
import io.github.inspectionreports.internal.layout.plain.rows.TextLine;
import io.github.inspectionreports.internal.layout.plain.rows.TextRows;
import io.github.inspectionreports.internal.layout.words.Characters;
import io.github.inspectionreports.internal.layout.words.TitleAgain;
import io.github.inspectionreports.internal.vocabulary.DateWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the foot of a page by the sentence that it stands in: short lines between the words of a
 * sentence, with a page number or a form feed, and wherever these come again. Before a form feed,
 * lines that say the title of the letter again are a foot, too, and days beside them.
 */
final class TextFeet {
  /** A foot has so many lines at most. */
  private static final int MOST_LINES = 4;

  private static final int LONGEST = 120;

  /** A line of so many characters is no heading. */
  private static final int LONG = 60;

  /** What comes so often without a page number is a foot, too. */
  private static final int FEWEST = 2;

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /** A page number alone, or after the title. */
  private static final Pattern NUMBERED =
      Pattern.compile("(?:^| (?:[|–-] )?)(?i:page )?\\d{1,3}(?: of \\d{1,3})?$");

  private static final int FIRST_LINES = 40;

  /** A title has so many words. */
  private static final Pattern TITLE = Pattern.compile("\\S{1,40}(?: \\S{1,40}){3,12}");

  /** With the days beside it, it may be no more than a name. */
  private static final Pattern SHORT_TITLE = Pattern.compile("\\S{1,40}(?: \\S{1,40}){1,12}");

  /** Lines between two blank ones, from the first to after the last. */
  private record Group(
      int from, int to, String key, boolean numbered, boolean endsPage, boolean interrupts) {
    /** Whether it has more than a page number. */
    boolean several() {
      return to - from > 1;
    }
  }

  private TextFeet() {}

  /**
   * Finds the lines of feet.
   *
   * @param lines the lines of a text
   * @return for each line whether it is of the foot of a page
   */
  static boolean[] find(List<TextLine> lines) {
    List<Group> groups = groups(lines);
    Map<String, Integer> counts = new HashMap<>();
    groups.forEach(group -> counts.merge(group.key(), 1, Integer::sum));
    TitleAgain title = title(lines, FIRST_LINES);
    Set<String> feet = new HashSet<>();
    for (Group group : groups) {
      boolean again = counts.getOrDefault(group.key(), 0) >= FEWEST;
      boolean shown = again || group.numbered() && group.several() || group.endsPage();
      if (group.interrupts() && shown || saysTitle(lines, group, title)) {
        feet.add(group.key());
      }
    }
    boolean[] found = new boolean[lines.size()];
    for (Group group : groups) {
      if (feet.contains(group.key())) {
        Arrays.fill(found, group.from(), group.to(), true);
      }
    }
    for (int end = 1; end < found.length; end++) {
      if (endsPage(lines, end)) {
        Arrays.fill(found, end - linesOfTitle(lines, end, false), end, true);
        Arrays.fill(found, end, end + linesOfTitle(lines, end, true), true);
      }
    }
    int last = lines.size() - 1;
    if (last > 0 && lines.get(last).blanks() == 0 && isNumber(lines.get(last))) {
      int from = last - linesOfTitle(lines, last, false);
      Arrays.fill(found, from, from < last ? last + 1 : last, true);
    }
    return found;
  }

  /** Whether a group says the title again, and the number of its page. */
  private static boolean saysTitle(List<TextLine> lines, Group group, TitleAgain title) {
    List<String> own =
        lines.subList(group.from(), group.to()).stream().map(TextLine::text).toList();
    if (own.stream().noneMatch(text -> NUMBERED.matcher(text).find())) {
      return false;
    }
    TitleAgain above = group.from() < FIRST_LINES ? title(lines, group.from()) : title;
    return above.isIn(String.join(" ", own));
  }

  /** The title among the lines before one. */
  private static TitleAgain title(List<TextLine> lines, int before) {
    return new TitleAgain(lines.stream().limit(before).map(TextLine::text).toList());
  }

  private static boolean isTitleOrDays(List<TextLine> lines, int from, int to) {
    for (int i = from; i < to; i++) {
      String text = lines.get(i).text();
      if (!isDated(text) && !isSaidAbove(lines, i, text)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a line is the last before a form feed that another follows. */
  private static boolean endsPage(List<TextLine> lines, int end) {
    return lines.get(end).page() > lines.get(end - 1).page();
  }

  /**
   * Counts the lines that say the title of the letter again, with days beside it or not: those
   * before the end of a page, or those from its beginning on. A heading may begin a page, too, so
   * there it takes days, or a sentence that goes on.
   */
  private static int linesOfTitle(List<TextLine> lines, int edge, boolean head) {
    int count = 0;
    boolean title = false;
    boolean days = false;
    for (int at = head ? edge : edge - 1;
        at > 0 && at < lines.size() && count < MOST_LINES && mayBeOfFoot(lines.get(at));
        at += head ? 1 : -1) {
      String text = lines.get(at).text().replace(TextRows.BAR, " ");
      String rest = DateWords.withoutDays(text);
      boolean dated = !rest.equals(text);
      boolean again =
          (dated ? SHORT_TITLE : TITLE).matcher(rest).matches() && isSaidAbove(lines, at, rest);
      if (!again && !rest.isEmpty() || head && title && lines.get(at).blanks() > 1) {
        break;
      }
      title |= again;
      days |= dated;
      count++;
    }
    int next = head ? edge + count : edge;
    int gap = head ? next : edge - count;
    if (!title || next == lines.size()) {
      return 0;
    }
    boolean goesOn = Characters.beginsLower(lines.get(next).text());
    return goesOn || lines.get(gap).blanks() > 0 && (days || !head) ? count : 0;
  }

  /** Whether a line above, or two of them, say the same. */
  static boolean isSaidAbove(List<TextLine> lines, int end, String title) {
    Budget.step(end);
    for (int i = 0; i < end; i++) {
      String above = lines.get(i).text();
      if (!above.isEmpty() && title.startsWith(above)) {
        String rest = title.substring(above.length()).strip();
        if (rest.isEmpty() || i + 1 < end && rest.equals(lines.get(i + 1).text())) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Group> groups(List<TextLine> lines) {
    List<Group> groups = new ArrayList<>();
    int from = 1;
    while (from < lines.size()) {
      int to = from + 1;
      while (to < lines.size() && lines.get(to).blanks() == 0) {
        to++;
      }
      if (to < lines.size() && lines.get(from).blanks() > 0 && to - from <= MOST_LINES) {
        if (areOfFoot(lines, from, to)) {
          groups.add(group(lines, from, to));
        }
        int number = lines.get(to).blanks() == 1 && isNumber(lines.get(to)) ? to + 1 : to;
        // A blank line may be between the words and the number.
        if (number > to
            && number < lines.size()
            && lines.get(number).blanks() > 0
            && number - from <= MOST_LINES
            && areOfFoot(lines, from, number)) {
          groups.add(group(lines, from, number));
        }
      }
      from = to;
    }
    return groups;
  }

  private static Group group(List<TextLine> lines, int from, int to) {
    StringBuilder key = new StringBuilder();
    boolean numbered = false;
    for (TextLine line : lines.subList(from, to)) {
      key.append(DIGITS.matcher(line.text()).replaceAll("#")).append('\n');
      numbered |= isNumber(line);
    }
    String above = lines.get(from - 1).text();
    boolean open = !Characters.endsSentence(above) && !above.endsWith(":");
    TextLine below = lines.get(to);
    boolean goesOn = !below.isMarked() && Characters.beginsLower(below.text());
    boolean text = lines.get(from - 1).isMarked() || above.length() >= LONG;
    boolean ended = text && endsPage(lines, to) && isTitleOrDays(lines, from, to);
    ended |= open && goesOn && linesOfTitle(lines, from, true) == to - from;
    return new Group(from, to, key.toString(), numbered, ended, open && goesOn);
  }

  private static boolean isNumber(TextLine line) {
    return TextFurniture.PAGE_NUMBER.matcher(line.text()).matches();
  }

  private static boolean areOfFoot(List<TextLine> lines, int from, int to) {
    return lines.subList(from, to).stream().allMatch(TextFeet::mayBeOfFoot);
  }

  private static boolean isDated(String text) {
    return !DateWords.withoutDays(text).equals(text);
  }

  private static boolean mayBeOfFoot(TextLine line) {
    String text = line.text();
    return (!line.isMarked() || TextFurniture.isPaged(line) || line.isRow() && isDated(text))
        && !text.isEmpty()
        && text.length() <= LONGEST
        && !Characters.beginsLower(text)
        && !Characters.endsSentence(text)
        && !text.endsWith(":");
  }
}
