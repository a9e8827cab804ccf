package io.github.inspectionreports.internal.layout.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds out which letters and signs stand for the bullets of a document. Fonts of signs give each
 * bullet the code of a letter, and a program that does not know the font writes that letter: "l",
 * "n", "ƒ". Some are not letters of English and always a mark; others are a mark where lines begin
 * with them, apart from a capital, again and again or below the line that opens a list.
 */
public final class ListMarks {
  /** What every such mark becomes. */
  public static final String BULLET = "•";

  /** Signs that begin no line of English: not before a capital, nor apart from a word. */
  private static final String ALWAYS =
      "ƒ\uFFFD¨¤¢¸˙˚¯´¬ØÞßÐþðü÷×¶§Ÿ»›❑❒❏☐☑☒✗✘✶★☆─━☞☛✦✧\u0335\u0336";

  /** Letters and signs that may be a bullet, and something else elsewhere. */
  private static final String SOMETIMES = "lnoxvquwtyrspzjkmdbceQOé@¥0¾?*#+~=^°¿¡†‡<>._,;:";

  /** Signs that are a mark before a small letter, too, where several lines begin so. */
  private static final String SIGNS = "-–—−*#+~=^°>»§¨@¥?_›☐☞☛★\uFFFD";

  private static final Pattern APART = Pattern.compile("(\\S)[ \\u00A0\\t]+(?=\\S)");
  private static final Pattern GLUED = Pattern.compile("(\\S)(?=\\p{Lu}\\p{Ll}|A )");

  /** What programs write that take the number of a sign for its letter, or its entity. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:\\(cid:\\d{1,5}\\)|&(?:bull|middot|gt|rarr|#8226|#183|#x2022);|[-=–]{1,2}>(?=[ \\t])"
              + "|(?:\\[[ xX✓]?\\]|>>|<<|--|\\*\\*|==|-[•·*])(?=[ \\t]*\\p{L}))[ \\t]*");

  /** How often a letter must begin a line to be a mark if nothing else shows it. */
  private static final int OFTEN = 2;

  private static final int FIRST_LETTER = '\u0080';

  private final Map<Character, Integer> apart = new HashMap<>();
  private final Map<Character, Integer> glued = new HashMap<>();
  private final Map<Character, Integer> signs = new HashMap<>();
  private final Map<Character, Integer> alone = new HashMap<>();
  private final Map<Character, Integer> other = new HashMap<>();

  /** Counts what the lines of a document begin with. */
  public static ListMarks of(List<String> lines) {
    ListMarks marks = new ListMarks();
    String before = "";
    String text = "";
    for (String raw : lines) {
      String line = raw.strip();
      if (line.length() > 2 && isSign(line) && endsItem(text, before.isEmpty(), line.charAt(0))) {
        marks.signs.merge(line.charAt(0), 1, Integer::sum);
      }
      if (!line.isEmpty() && SOMETIMES.indexOf(line.charAt(0)) >= 0) {
        marks.count(line, before, text);
      }
      before = line;
      text = line.isEmpty() ? text : line;
    }
    return marks;
  }

  private static boolean isSign(String line) {
    return SIGNS.indexOf(line.charAt(0)) >= 0 && Character.isLetter(line.charAt(1));
  }

  /** Whether an item may begin below a text: after an end or a gap, or below another item. */
  private static boolean endsItem(String text, boolean gap, char mark) {
    return gap
        || text.charAt(0) == mark
        || Characters.endsSentence(text)
        || text.endsWith(":")
        || text.endsWith(";");
  }

  private void count(String line, String before, String textAbove) {
    char c = line.charAt(0);
    if (line.length() == 1) {
      alone.merge(c, 1, Integer::sum);
      return;
    }
    Matcher gap = APART.matcher(line);
    if (gap.lookingAt()) {
      // A "0" is more often a figure.
      boolean opens = c != '0' && (before.isEmpty() || before.endsWith(":"));
      boolean small = c != '0' && Character.isLowerCase(line.charAt(gap.end()));
      if (beginsItem(line.charAt(gap.end()))) {
        apart.merge(c, opens ? OFTEN : 1, Integer::sum);
      } else if (small && (textAbove.endsWith(":") || textAbove.endsWith("?"))) {
        apart.merge(c, OFTEN, Integer::sum);
      } else if (!small || apart.getOrDefault(c, 0) < OFTEN) {
        other.merge(c, 1, Integer::sum);
      }
    } else if (GLUED.matcher(line).lookingAt()) {
      glued.merge(c, 1, Integer::sum);
    }
  }

  private static boolean beginsItem(char c) {
    return Character.isUpperCase(c) || c == '‘' || c == '“' || c == '"' || c == '\'';
  }

  /** Returns whether a character that stands alone before a text is a mark in this document. */
  public boolean isMark(char c) {
    if (ALWAYS.indexOf(c) >= 0) {
      return true;
    }
    int often = apart.getOrDefault(c, 0) + (c == '0' ? 0 : alone.getOrDefault(c, 0));
    return often >= (c == '0' ? OFTEN + 1 : OFTEN) && often > other.getOrDefault(c, 0);
  }

  /**
   * Returns how many characters at the beginning of a line are a mark that no other class
   * recognises, with the blanks after it; 0 if there is none.
   */
  public int length(String line) {
    if (line.isEmpty()) {
      return 0;
    }
    char c = line.charAt(0);
    if (line.length() > 1 && c >= 'a' && c <= 'z') {
      char next = line.charAt(1);
      if (!Characters.isBlank(next) && !Character.isUpperCase(next)) {
        return 0; // most lines begin with a word
      }
    }
    if (line.length() > 2 && isSign(line) && signs.getOrDefault(c, 0) >= OFTEN) {
      return 1;
    }
    boolean letter = c < FIRST_LETTER;
    if (letter && "(&-[>=<*".indexOf(c) < 0 && SOMETIMES.indexOf(c) < 0) {
      return 0;
    }
    Matcher numbered = NUMBERED.matcher(line);
    if (numbered.lookingAt()) {
      return numbered.end();
    }
    if (line.length() == 1) {
      return isMark(c) ? 1 : 0;
    }
    Matcher gap = APART.matcher(line);
    if (gap.lookingAt()) {
      boolean section = c == '§' && Character.isDigit(line.charAt(gap.end()));
      return isMark(c) && !section ? gap.end() : 0;
    }
    if (!GLUED.matcher(line).lookingAt()) {
      return 0;
    }
    boolean sign = ALWAYS.indexOf(c) >= 0 && !Character.isUpperCase(c) && !Character.isLowerCase(c);
    return sign || c == 'ƒ' || isGlued(c) ? 1 : 0;
  }

  private boolean isGlued(char c) {
    return glued.getOrDefault(c, 0) >= OFTEN;
  }
}
