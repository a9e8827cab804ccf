package io.github.inspectionreports.internal.sentence;

import io.github.inspectionreports.internal.budget.Budget;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts text into sentences. */
public final class SentenceSplitter {
  /** Short forms whose full stop ends no sentence. */
  private static final Set<String> SHORT_FORMS =
      Set.of(
          "mr", "mrs", "ms", "miss", "dr", "prof", "sir", "st", "no", "nos", "vs", "e.g", "i.e",
          "eg", "ie", "cf", "para", "paras", "p", "pp", "fig", "vol", "ch", "rev", "cllr", "approx",
          "hon", "dept", "s", "ss", "sec", "art");

  /**
   * Ends that the iterator does not see: before a number that begins the next sentence, and where a
   * space is on the wrong side of a full stop or is missing. The full stop is looked for first:
   * looking back from each letter took longer than all rules.
   */
  private static final Pattern UNSEEN =
      Pattern.compile(
          "\\.(?:(?<=\\p{Ll}{3}[’”)]?\\.)(?= \\d{1,3}(?:,\\d{3})? \\p{Ll}{2})"
              + "|(?<=\\d%\\.)(?= \\d{1,3} \\p{Ll}{2})|(?<=\\p{Lu}\\)\\.)(?=\\p{Lu}\\p{Ll}+ )"
              + "|(?<=\\p{Ll}{2} \\.)(?=\\p{Lu}\\p{Ll}+[ ,])"
              + "|(?<= \\p{Ll}{2,30}[’”)]?\\.)(?=\\p{Lu}\\p{Ll}*[ ,]))");

  /**
   * A sentence.
   *
   * @param text its text, without white space around it
   * @param start offset in the text that was cut
   */
  public record Cut(String text, int start) {}

  private SentenceSplitter() {}

  /**
   * Cuts a text. Every character that is not white space is in one sentence; semicolons and colons
   * cut nothing.
   *
   * @param text the text
   * @return its sentences, in order; empty for a blank text
   */
  public static List<Cut> split(String text) {
    Budget.step(text.length());
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.UK);
    breaks.setText(text);
    List<Cut> cuts = new ArrayList<>();
    int from = breaks.first();
    for (int to : ends(text, breaks)) {
      if (to < text.length() && (!ends(text, from, to) || !hasLetter(text, from, to))) {
        continue;
      }
      if (!cuts.isEmpty() && !hasLetter(text, from, to)) {
        from = cuts.remove(cuts.size() - 1).start();
      }
      add(text, from, to, cuts);
      from = to;
    }
    return Quotations.join(text, cuts);
  }

  /**
   * Returns whether part of a text has a letter: a number or a sign alone is not a sentence.
   *
   * @param text the text
   * @param from where the part begins
   * @param to where it ends
   * @return whether there is a letter in it
   */
  public static boolean hasLetter(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Where a sentence may end, in order; the end of the text is the last. */
  private static NavigableSet<Integer> ends(String text, BreakIterator breaks) {
    NavigableSet<Integer> ends = new TreeSet<>();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      ends.add(to);
    }
    Matcher unseen = UNSEEN.matcher(text);
    while (unseen.find()) {
      ends.add(unseen.end());
    }
    return ends;
  }

  private static void add(String text, int from, int to, List<Cut> cuts) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      cuts.add(new Cut(text.substring(start, end), start));
    }
  }

  /** Whether a sentence ends at a place where the iterator sees a break. */
  private static boolean ends(String text, int from, int to) {
    int last = to - 1;
    while (last > from && Character.isWhitespace(text.charAt(last))) {
      last--;
    }
    char mark = text.charAt(last);
    if (mark != '.') {
      // "?" within a title in quotes: the sentence continues in lower case.
      return !Character.isLowerCase(text.charAt(to)) && ".!?…’”'\")]".indexOf(mark) >= 0;
    }
    int word = last;
    while (word > from && isOfShortForm(text.charAt(word - 1))) {
      word--;
    }
    String before = text.substring(word, last).toLowerCase(Locale.ROOT);
    boolean initial = before.length() == 1 && Character.isUpperCase(text.charAt(word));
    return !SHORT_FORMS.contains(before) && !initial && !Character.isLowerCase(text.charAt(to));
  }

  private static boolean isOfShortForm(char c) {
    return Character.isLetter(c) || c == '.';
  }
}
