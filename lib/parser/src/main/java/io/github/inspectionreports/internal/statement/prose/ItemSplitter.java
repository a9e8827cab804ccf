package io.github.inspectionreports.internal.statement.prose;

import io.github.inspectionreports.internal.sentence.SentenceSplitter.Cut;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits the items of a list within a sentence, where ordinals, numbers or punctuation say for
 * certain where to split.
 */
final class ItemSplitter {
  private static final Pattern ORDINAL =
      Pattern.compile(
          "(?:^|(?<=[;,.]) )(?:and )?(first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?"
              + "|fifth(?:ly)?|lastly|finally),? (?:is |are |that )?",
          Pattern.CASE_INSENSITIVE);

  /** "(a) plans; (b) visits", "1) plans, 2) visits". */
  private static final Pattern NUMBER =
      Pattern.compile("(?:^|(?<=[;,.]) )(?:and )?\\(?([a-h]|[1-9]|i{1,3}|iv|v)\\) ");

  private static final Pattern SEMICOLON = Pattern.compile("; ?(?:and |or )?");
  private static final Pattern COMMA_AND = Pattern.compile(",? and ");
  private static final Pattern COMMA_BEFORE_AND = Pattern.compile(", and ");
  private static final Pattern COMMA = Pattern.compile(", (?:and )?| and ");
  private static final int FEWEST = 2;

  private ItemSplitter() {}

  /**
   * Splits a list.
   *
   * @param text the words of the sentence after its lead-in
   * @param count how many items the lead-in announces; 0 where it does not say
   * @return the items, with where each begins in the text; none where it is not certain
   */
  static List<Cut> split(String text, int count) {
    for (Pattern mark : List.of(ORDINAL, NUMBER)) {
      Matcher first = mark.matcher(text);
      List<Cut> marked = first.lookingAt() ? after(mark, text) : List.of();
      if (marked.size() >= FEWEST) {
        return marked;
      }
    }
    if (text.indexOf(';') >= 0) {
      return between(SEMICOLON, text);
    }
    if (count == 1) {
      List<Cut> one = new ArrayList<>();
      add(text, 0, text.length(), one);
      return one;
    }
    for (Pattern mark : List.of(COMMA_BEFORE_AND, COMMA_AND, COMMA)) {
      List<Cut> items = between(mark, text);
      boolean whole = items.stream().noneMatch(item -> item.text().contains(", "));
      if (whole && count >= FEWEST && items.size() == count) {
        return items;
      }
    }
    return List.of();
  }

  private static List<Cut> after(Pattern mark, String text) {
    List<Cut> items = new ArrayList<>();
    Matcher marks = mark.matcher(text);
    int from = -1;
    while (marks.find()) {
      if (from >= 0) {
        add(text, from, marks.start(), items);
      }
      from = marks.end();
    }
    add(text, from, text.length(), items);
    return items;
  }

  private static List<Cut> between(Pattern mark, String text) {
    List<Cut> items = new ArrayList<>();
    Matcher marks = mark.matcher(text);
    int from = 0;
    while (marks.find()) {
      add(text, from, marks.start(), items);
      from = marks.end();
    }
    add(text, from, text.length(), items);
    return items;
  }

  private static void add(String text, int from, int to, List<Cut> items) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && " ;,".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end > start) {
      items.add(new Cut(text.substring(start, end), start));
    }
  }
}
