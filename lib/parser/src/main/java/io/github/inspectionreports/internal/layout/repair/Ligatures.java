package io.github.inspectionreports.internal.layout.repair;

import io.github.inspectionreports.internal.layout.words.Characters;
import io.github.inspectionreports.internal.layout.words.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts back the letters of ligatures that a font lost: "fi" in "speci c", "ff" in "e ective", "fl"
 * in "re?ect". Joins words that stand apart where a ligature is: "fi ndings", "offi cer". A word is
 * repaired only where one of the ligatures, and only one, makes of what is left a word that
 * inspectors use; no word is touched in a text that shows no such loss.
 */
public final class Ligatures {
  private static final List<String> LETTERS = List.of("fi", "ff", "fl", "ffi", "ffl");

  /** What is left of words that have such letters, and is not a word: by these a loss shows. */
  private static final Set<String> SURE =
      Set.of(
          "ndings",
          "nding",
          "ective",
          "ectively",
          "ectiveness",
          "ciently",
          "signi",
          "identi",
          "speci",
          "exible",
          "insuf",
          "suf",
          "eectively",
          "eective",
          "identied",
          "signicant",
          "signicantly",
          "specic",
          "specically",
          "sucient",
          "suciently",
          "insucient",
          "oce",
          "ocers",
          "ocer",
          "benet",
          "benets",
          "condent",
          "condence",
          "dierent",
          "diculties",
          "proles",
          "prole",
          "reects",
          "reect",
          "reection",
          "conict",
          "prociency",
          "stang");

  private static final int ALPHABET = 26;

  /** Their first two letters, by {@link #pair}. */
  private static final boolean[] BEGINNINGS = new boolean[ALPHABET * ALPHABET];

  static {
    SURE.forEach(rest -> BEGINNINGS[pair(rest, 0)] = true);
  }

  /** One such piece may be a slip of the pen. */
  private static final int FEWEST = 2;

  private static final int LONGEST = 14;

  private static final int LONGEST_WORD = 20;

  private static final Pattern WORD =
      Pattern.compile("\\??[\\p{L}\uFFFD]++(?:\\?[\\p{L}\uFFFD]++)*+(?:\\?(?=[ \u00A0]\\p{Ll}))?");

  /** The part of a word up to the end of a ligature, and the rest, apart from it; or before it. */
  private static final Pattern AFTER =
      Pattern.compile("(?<!\\p{L})(\\p{L}{0,12}f[fil]) (\\p{Ll}{1,14})(?!\\p{L})");

  private static final Pattern BEFORE =
      Pattern.compile("(?<!\\p{L})(\\p{L}{1,12}) (f[fil]\\p{Ll}{0,14})(?!\\p{L})");

  /** A question mark in place of a ligature, in a word or before the rest of one. */
  private static final Pattern ASKED =
      Pattern.compile(
          "(?<=\\p{Ll})\\?(?=\\p{Ll})(?!(?:s|t|re|ve|ll|d|m)\\b)|(?<![^ \u00A0(‘“])\\?(\\p{Ll}{2,14})");

  /** Words of English that end as a ligature does, or may be before any word. */
  private static final Set<String> WHOLE =
      Set.of("staff", "off", "tariff", "sheriff", "cardiff", "a");

  private Ligatures() {}

  /**
   * Returns whether lines show that letters were lost, or have blanks between them, by pieces that
   * are not words.
   */
  public static boolean areLost(List<String> lines) {
    int pieces = 0;
    for (String line : lines) {
      pieces += pieces < FEWEST ? apart(line) + asked(line) : 0;
      boolean unknown = line.indexOf(Encodings.UNKNOWN) >= 0;
      int start = 0;
      for (int i = 0; i <= line.length() && pieces < FEWEST; i++) {
        if (i < line.length() && isInWord(line.charAt(i))) {
          continue;
        }
        int length = i - start;
        boolean cut = i < line.length() && Characters.isDash(line.charAt(i));
        if (length > 2 && length <= LONGEST && !cut && mayBeRest(line, start)) {
          String piece = line.substring(start, i);
          pieces += SURE.contains(piece) ? 1 : 0;
        }
        if (unknown && length > 2 && length <= LONGEST) {
          pieces += hasUnknownInside(line.substring(start, i)) ? 1 : 0;
        }
        start = i + 1;
      }
    }
    return pieces >= FEWEST;
  }

  /** Returns whether lines in which letters were lost still show some where no word fits. */
  public static boolean remainLost(List<String> lines) {
    long asked = 0;
    for (String line : lines) {
      if (asked < FEWEST && line.indexOf('?') >= 0 && !line.contains("://")) {
        asked += ASKED.matcher(line).results().filter(found -> found.group(1) == null).count();
      }
    }
    return asked >= FEWEST || areLost(lines);
  }

  /** Counts words that stand apart after a ligature or before one. */
  private static int apart(String line) {
    int count = 0;
    if (line.contains("fi ") || line.contains("fl ") || line.contains("ff ")) {
      count += count(AFTER.matcher(line));
    }
    if (line.contains(" fi") || line.contains(" fl") || line.contains(" ff")) {
      count += count(BEFORE.matcher(line));
    }
    return count;
  }

  private static int count(Matcher words) {
    int count = 0;
    while (words.find()) {
      boolean whole = WHOLE.contains(words.group(1).toLowerCase(Locale.ROOT));
      count += !whole && areOne(words.group(1), words.group(2)) ? 1 : 0;
    }
    return count;
  }

  /** Returns whether two pieces are one word of the list, and cannot be read as they are. */
  private static boolean areOne(String first, String rest) {
    return WordList.has(first + rest) && !(WordList.has(first) && WordList.has(rest));
  }

  private static int asked(String line) {
    if (line.indexOf('?') < 0 || line.contains("://") || line.contains("www.")) {
      return 0;
    }
    return (int)
        ASKED
            .matcher(line)
            .results()
            .filter(
                found ->
                    found.group(1) == null
                        ? isLigature(line, found.start())
                        : !WordList.has(found.group(1)))
            .count();
  }

  /** Returns whether one word fits with a ligature there; "long?term" lost its hyphen. */
  private static boolean isLigature(String line, int at) {
    int start = at;
    while (start > 0 && Character.isLetter(line.charAt(start - 1)) && at - start < LONGEST_WORD) {
      start--;
    }
    int end = at + 1;
    while (end < line.length() && Character.isLetter(line.charAt(end)) && end - at < LONGEST_WORD) {
      end++;
    }
    String word = line.substring(start, at) + Encodings.UNKNOWN + line.substring(at + 1, end);
    return only(filled(List.of(""), word)) != null;
  }

  private static boolean isInWord(char c) {
    return c >= 'a' && c <= 'z' || c == Encodings.UNKNOWN || Character.isLetter(c);
  }

  /** Looks at the first two letters, without making a word of them. */
  private static boolean mayBeRest(String line, int start) {
    int pair = pair(line, start);
    return pair >= 0 && BEGINNINGS[pair];
  }

  /** Two letters as a number; negative if they are not small ones of English. */
  private static int pair(String line, int start) {
    int first = line.charAt(start) - 'a';
    int second = line.charAt(start + 1) - 'a';
    return first >= 0 && first < ALPHABET && second >= 0 && second < ALPHABET
        ? first * ALPHABET + second
        : -1;
  }

  private static boolean hasUnknownInside(String piece) {
    return piece.indexOf(Encodings.UNKNOWN) >= 0 && piece.length() > 2;
  }

  /** Returns a line with the letters put back where there is no doubt. */
  public static String restore(String line) {
    List<int[]> pieces = new ArrayList<>();
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      pieces.add(new int[] {word.start(), word.end()});
    }
    StringBuilder result = new StringBuilder();
    int at = 0;
    for (int i = 0; i < pieces.size(); i++) {
      int start = pieces.get(i)[0];
      int end = pieces.get(i)[1];
      if (start < at) {
        continue;
      }
      // With the two pieces after it, the next, and alone.
      for (int more = Math.min(2, pieces.size() - 1 - i); more >= 0; more--) {
        int to = pieces.get(i + more)[1];
        String whole = whole(line, pieces, i, more);
        if (whole != null) {
          result.append(line, at, start).append(whole);
          at = to;
          break;
        }
      }
      if (at < end) {
        result.append(line, at, end);
        at = end;
      }
    }
    return result.append(line.substring(at)).toString();
  }

  private static @Nullable String whole(String line, List<int[]> pieces, int first, int more) {
    StringBuilder pattern = new StringBuilder();
    boolean broken = more > 0;
    for (int i = first; i <= first + more; i++) {
      String piece = line.substring(pieces.get(i)[0], pieces.get(i)[1]);
      if (i > first) {
        String between = line.substring(pieces.get(i - 1)[1], pieces.get(i)[0]);
        if (between.isEmpty() || !between.isBlank() || between.length() > 2) {
          return null;
        }
        pattern.append(Encodings.UNKNOWN);
      }
      pattern.append(piece);
    }
    if (broken && allWords(line, pieces, first, more)) {
      return null; // what is there can be read as it is
    }
    String text = pattern.toString();
    String joined = text.replace(String.valueOf(Encodings.UNKNOWN), "");
    if (broken && isJoint(text) && WordList.has(joined)) {
      return joined;
    }
    text = WordList.has(joined.replace("?", "")) ? text : text.replace('?', Encodings.UNKNOWN);
    if (text.indexOf(Encodings.UNKNOWN) >= 0) {
      return only(filled(List.of(""), text));
    }
    return text.length() < 3 || WordList.has(text) ? null : only(inserted(text));
  }

  /** Returns whether a ligature stands whole on one side of each place where a word is apart. */
  private static boolean isJoint(String text) {
    for (int at = text.indexOf(Encodings.UNKNOWN);
        at >= 0;
        at = text.indexOf(Encodings.UNKNOWN, at + 1)) {
      String before = text.substring(0, at);
      String after = text.substring(at + 1);
      if (LETTERS.stream().noneMatch(l -> before.endsWith(l) || after.startsWith(l))) {
        return false;
      }
    }
    return true;
  }

  private static boolean allWords(String line, List<int[]> pieces, int first, int more) {
    for (int i = first; i <= first + more; i++) {
      String piece = line.substring(pieces.get(i)[0], pieces.get(i)[1]);
      if (!WordList.has(piece) && !piece.equals("a")) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable String only(List<String> words) {
    List<String> known = words.stream().filter(WordList::has).distinct().toList();
    return known.size() == 1 ? known.get(0) : null;
  }

  /** Fills each place of a lost letter in turn. */
  private static List<String> filled(List<String> before, String pattern) {
    List<String> words = before;
    int from = 0;
    for (int lost = pattern.indexOf(Encodings.UNKNOWN);
        lost >= 0 && words.size() < 200;
        lost = pattern.indexOf(Encodings.UNKNOWN, from)) {
      String piece = pattern.substring(from, lost);
      List<String> longer = new ArrayList<>();
      for (String word : words) {
        LETTERS.forEach(letters -> longer.add(word + piece + letters));
      }
      words = longer;
      from = lost + 1;
    }
    String rest = pattern.substring(from);
    return words.stream().map(word -> word + rest).toList();
  }

  /** Puts each of the ligatures into each place of a word that lost one without a trace. */
  private static List<String> inserted(String text) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i <= text.length(); i++) {
      for (String letters : LETTERS) {
        words.add(text.substring(0, i) + letters + text.substring(i));
      }
    }
    return words;
  }
}
