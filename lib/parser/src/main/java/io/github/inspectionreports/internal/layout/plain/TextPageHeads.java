package io.github.inspectionreports.internal.layout.plain;

import io.github.inspectionreports.internal.layout.plain.rows.TextLine;
import io.github.inspectionreports.internal.layout.words.Characters;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds heads and feet by a page number that no text has: "Page 2 of 3", alone or beside the title
 * of the letter, which may be on a line of its own, too. They count wherever they are, between two
 * items of a list also.
 */
final class TextPageHeads {
  private static final int LONGEST = 120;

  private static final Pattern NUMBER =
      Pattern.compile("^(?:(?:Page|PAGE|p\\.) ?)(\\d{1,3}) (?:of|OF) (\\d{1,3})$");

  private static final Pattern NUMBER_LAST =
      Pattern.compile("[ |–—-]{1,5}\\b(?:Page|PAGE) (\\d{1,3}) (?:of|OF) (\\d{1,3})$");

  private static final Pattern NUMBER_FIRST =
      Pattern.compile("^(?:Page|PAGE) (\\d{1,3}) (?:of|OF) (\\d{1,3})[ |–—-]{1,5}(?=\\p{Lu})");

  /** What a letter or report may be called. */
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)^(?:.{0,60}\\b(?:focus(?:s?ed)?|monitoring|assurance|progress|improvement) visit\\b.{0,60}"
              + "|.{0,60}\\b(?:re-?)?inspection of\\b.{0,60})");

  private TextPageHeads() {}

  /**
   * Marks the lines of heads and feet.
   *
   * @param lines the lines of a text
   * @param found for each line whether it is of a head or foot; those found here are added
   */
  static void find(List<TextLine> lines, boolean[] found) {
    long pages = lines.stream().filter(line -> number(line) > 0).count();
    for (int i = 0; i < lines.size(); i++) {
      int number = number(lines.get(i));
      // The title of a letter of one page is its title, whatever is beside it.
      boolean head = number > 1 || number == 1 && (pages > 1 || isNumber(lines.get(i)));
      if (head && (isBegun(lines, i) || isBegun(lines, i + 1))) {
        found[i] = true;
        if (number > 1 && isNumber(lines.get(i))) {
          found[i - 1] |= i > 1 && isTitle(lines, i - 1) && isAfterText(lines, i - 1);
          if (i + 1 < found.length && isTitle(lines, i + 1)) {
            found[i + 1] |= isBegun(lines, i + 2);
          }
        }
      }
    }
  }

  /** Whether a gap or the end of a page is above a line, or the text ends there. */
  private static boolean isBegun(List<TextLine> lines, int at) {
    return at <= 0
        || at >= lines.size()
        || lines.get(at).blanks() > 0
        || lines.get(at).page() > lines.get(at - 1).page();
  }

  private static boolean isAfterText(List<TextLine> lines, int at) {
    return isBegun(lines, at) || Characters.endsSentence(lines.get(at - 1).text());
  }

  private static boolean isNumber(TextLine line) {
    return NUMBER.matcher(line.text()).matches();
  }

  /** The number of the page that a line is a head or foot of; 0 if it is none. */
  private static int number(TextLine line) {
    String text = line.text();
    if (line.isItem() || !line.number().isEmpty() || text.length() > LONGEST) {
      return 0;
    }
    for (Pattern pattern : List.of(NUMBER, NUMBER_LAST, NUMBER_FIRST)) {
      Matcher number = pattern.matcher(text);
      if (number.find()) {
        String title = text.substring(0, number.start()) + text.substring(number.end());
        int page = Integer.parseInt(number.group(1));
        boolean counts = page <= Integer.parseInt(number.group(2));
        return counts && (title.isEmpty() || mayBeTitle(title)) ? page : 0;
      }
    }
    return 0;
  }

  private static boolean mayBeTitle(String text) {
    return Character.isUpperCase(text.codePointAt(0))
        && !Characters.endsSentence(text)
        && !text.endsWith(":");
  }

  private static boolean isTitle(List<TextLine> lines, int at) {
    TextLine line = lines.get(at);
    return !line.isMarked()
        && mayBeTitle(line.text())
        && (TITLE.matcher(line.text()).matches() || TextFeet.isSaidAbove(lines, at, line.text()));
  }
}
