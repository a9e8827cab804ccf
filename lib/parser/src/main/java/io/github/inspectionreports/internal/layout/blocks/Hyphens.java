package io.github.inspectionreports.internal.layout.blocks;

import io.github.inspectionreports.internal.layout.words.Characters;
import io.github.inspectionreports.internal.layout.words.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides which hyphens at line ends are to go. Letters join most lines inside words that have a
 * hyphen anyway ("child-" / "focused"), but some programs cut words to fill the line ("rela-" /
 * "tionships"). A hyphen goes only where the joined word is known: from the rest of the document or
 * from the words that inspectors use.
 */
public final class Hyphens {
  /** Stands after a hyphen of a line's end until it is decided whether the hyphen stays. */
  private static final String AT_LINE_END = String.valueOf(Characters.SOFT_HYPHEN);

  private static final Pattern IN_LINE = Pattern.compile("(\\p{L}{2,25})[-‐‑] (\\p{Ll}{2,25})");

  /** What is before a word with a hyphen or without. */
  private static final Set<String> PREFIXES =
      Set.of(
          "anti", "bi", "co", "de", "ex", "extra", "inter", "intra", "mid", "mis", "multi", "neuro",
          "non", "out", "over", "post", "pre", "pro", "re", "semi", "sub", "super", "tri", "un",
          "under", "up");

  private final List<RawBlock> blocks;
  private final List<Cut> cuts = new ArrayList<>();
  private final Set<String> words = new HashSet<>();

  private Hyphens(List<RawBlock> blocks) {
    this.blocks = blocks;
  }

  /** Takes the hyphens that are to go out of the blocks; soft hyphens are in their place. */
  static void join(List<RawBlock> blocks) {
    Hyphens hyphens = new Hyphens(blocks);
    for (RawBlock block : blocks) {
      hyphens.find(block);
      block.cells.forEach(cell -> cell.forEach(hyphens::find));
    }
    // One cut that can be nothing else shows that a program cut words.
    if (hyphens.cuts.stream().anyMatch(cut -> !cut.readable())) {
      hyphens.cuts.forEach(cut -> cut.text().setCharAt(cut.at(), Characters.SOFT_HYPHEN));
    }
  }

  /**
   * A hyphen that may go.
   *
   * @param text the text in which it is
   * @param at its place there
   * @param readable whether both halves are words, so that it may belong to them
   */
  private record Cut(StringBuilder text, int at, boolean readable) {}

  private void find(RawBlock block) {
    for (int at = block.text.indexOf(AT_LINE_END);
        at >= 0;
        at = block.text.indexOf(AT_LINE_END, at + 1)) {
      if (at > 0 && Characters.isHyphen(block.text.charAt(at - 1))) {
        find(block.text, at - 1);
      }
    }
  }

  private void find(StringBuilder text, int hyphen) {
    int start = hyphen;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int from = hyphen + 1 + AT_LINE_END.length();
    int end = from;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean longer =
        start > 0 && Characters.isHyphen(text.charAt(start - 1))
            || end < text.length() && Characters.isHyphen(text.charAt(end));
    if (longer || end == from || start == hyphen) {
      return;
    }
    String first = text.substring(start, hyphen);
    String rest = text.substring(from, end);
    if (WordList.has(first + "-" + rest) || says(first + "-" + rest)) {
      return;
    }
    if (WordList.isOneWord(first, rest) || says(first + rest)) {
      boolean readable =
          WordList.has(rest)
              && (WordList.has(first) || PREFIXES.contains(first.toLowerCase(Locale.ROOT)));
      cuts.add(new Cut(text, hyphen, readable));
    }
  }

  /** Returns whether the document has a word elsewhere. */
  private boolean says(String word) {
    if (words.isEmpty()) {
      words.add("");
      for (RawBlock block : blocks) {
        addWords(block.text.toString().toLowerCase(Locale.ROOT));
      }
    }
    return words.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Adds the words of a text, each with the hyphens between its letters. */
  private void addWords(String text) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (isLetter(text, i) || i > start && isHyphenInside(text, i)) {
        continue;
      }
      if (i > start) {
        words.add(text.substring(start, i));
      }
      start = i + 1;
    }
  }

  private static boolean isHyphenInside(String text, int at) {
    return at < text.length() && text.charAt(at) == '-' && isLetter(text, at + 1);
  }

  private static boolean isLetter(String text, int at) {
    return at < text.length() && Character.isLetter(text.charAt(at));
  }

  /** Joins words that were cut and pasted on one line: "rela- tionships". */
  public static String joinInLine(String line) {
    if (line.indexOf("- ") < 0 && line.indexOf("‐ ") < 0 && line.indexOf("‑ ") < 0) {
      return line;
    }
    Matcher cut = IN_LINE.matcher(line);
    StringBuilder joined = new StringBuilder();
    while (cut.find()) {
      boolean word = WordList.isOneWord(cut.group(1), cut.group(2)) && !WordList.has(cut.group(2));
      String by = word ? cut.group(1) + cut.group(2) : cut.group();
      cut.appendReplacement(joined, Matcher.quoteReplacement(by));
    }
    return cut.appendTail(joined).toString();
  }
}
