package io.github.inspectionreports.internal.layout.repair;

import io.github.inspectionreports.internal.layout.words.Characters;
import io.github.inspectionreports.internal.layout.words.WordList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins words whose letters have blanks between them: "F i n d i n g s". Where two blanks or more
 * still separate the words, they say where each ends; otherwise the words that inspectors use do.
 */
public final class SpacedLetters {
  private static final int FEWEST = 6;

  /** This share of what blanks part are single characters in a line that is set so. */
  private static final double SHARE = 0.8;

  private static final Pattern GAP = Pattern.compile("[ \u00A0]{2,}|\t+");
  private static final Pattern BLANK = Pattern.compile("[ \u00A0]");

  private SpacedLetters() {}

  /** Returns a line with its words joined; the line itself if it has no such word. */
  public static String join(String line) {
    if (!isSpaced(line)) {
      return line;
    }
    int indent = 0;
    while (indent < line.length() && Characters.isBlank(line.charAt(indent))) {
      indent++;
    }
    String text = line.strip();
    StringBuilder joined = new StringBuilder(line.substring(0, indent));
    Matcher gap = GAP.matcher(text);
    if (!gap.find()) {
      return joined.append(WordList.part(BLANK.matcher(text).replaceAll(""))).toString();
    }
    int from = 0;
    do {
      joined.append(BLANK.matcher(text.substring(from, gap.start())).replaceAll("")).append(' ');
      from = gap.end();
    } while (gap.find());
    return joined.append(BLANK.matcher(text.substring(from)).replaceAll("")).toString();
  }

  /** Looks at a few characters: most lines begin with words. */
  private static boolean mayBeSpaced(String line) {
    int from = 0;
    while (from < line.length() && Characters.isBlank(line.charAt(from))) {
      from++;
    }
    int blanks = 0;
    for (int i = from; i < Math.min(line.length(), from + 2 * FEWEST); i++) {
      blanks += Characters.isBlank(line.charAt(i)) ? 1 : 0;
    }
    return blanks >= FEWEST / 2;
  }

  private static boolean isSpaced(String line) {
    if (line.length() < 2 * FEWEST - 1 || !mayBeSpaced(line)) {
      return false;
    }
    int single = 0;
    int letters = 0;
    int all = 0;
    int length = 0;
    boolean letter = false;
    for (int i = 0; i <= line.length(); i++) {
      boolean blank = i == line.length() || Characters.isBlank(line.charAt(i));
      if (!blank) {
        length++;
        letter = Character.isLetter(line.charAt(i));
        continue;
      }
      if (length > 0) {
        all++;
        single += length == 1 ? 1 : 0;
        letters += length == 1 && letter ? 1 : 0;
      }
      length = 0;
    }
    return single >= FEWEST && letters * 2 > single && single >= SHARE * all;
  }
}
