package io.github.inspectionreports.internal.layout.repair;

import io.github.inspectionreports.internal.layout.words.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Puts back letters for which a font gives another sign: "Þndings" for "findings", "re¯ect" for
 * "reflect", "parƟes" for "parties". A sign stands for letters where with them, and with no others,
 * several words of the text are words that inspectors use. The words of a language that has the
 * sign are none of those, and stay.
 */
public final class LigatureSigns {
  private static final List<String> LETTERS =
      List.of("fi", "fl", "ff", "ffi", "ffl", "ti", "tt", "ft", "tti", "fft");

  /** Signs that are no letters and that fonts give for such letters. */
  private static final String SIGNS = "®¯¬´¨˝˛√†‡…";

  private static final int FIRST = '\u0080';
  private static final int LONGEST = 30;

  /** A sign is in so many different words that its letters make whole. */
  private static final int FEWEST = 2;

  private LigatureSigns() {}

  /** The words in which one sign occurs, and those that each of the letters makes whole. */
  private static final class Uses {
    private final Set<String> all = new HashSet<>();
    private final Map<String, Set<String>> whole = new HashMap<>();

    void add(String word, char sign) {
      if (all.add(word)) {
        for (String letters : LETTERS) {
          if (WordList.has(word.replace(String.valueOf(sign), letters))) {
            whole.computeIfAbsent(letters, k -> new HashSet<>()).add(word);
          }
        }
      }
    }

    /** Returns the letters that make most words whole, and half of them; null if none do. */
    @Nullable String letters(int fewest) {
      String best = null;
      int most = fewest - 1;
      for (String letters : LETTERS) {
        int count = whole.getOrDefault(letters, Set.of()).size();
        if (count == most) {
          best = null;
        } else if (count > most) {
          best = letters;
          most = count;
        }
      }
      return most * 2 >= all.size() ? best : null;
    }
  }

  /**
   * Returns which signs of lines stand for which letters.
   *
   * @param lines the lines of a document
   */
  public static Map<Character, String> find(List<String> lines) {
    Map<Character, Uses> uses = new HashMap<>();
    for (String line : lines) {
      for (int[] word : words(line)) {
        String text = line.substring(word[0], word[1]);
        char sign = onlySign(text);
        if (sign != 0 && !WordList.has(text)) {
          uses.computeIfAbsent(sign, k -> new Uses()).add(text, sign);
        }
      }
    }
    Map<Character, String> found = new TreeMap<>();
    for (int fewest = FEWEST; fewest > 0 && (fewest == FEWEST || !found.isEmpty()); fewest--) {
      int least = fewest; // beside a sign that surely stands for letters one word is enough
      uses.forEach(
          (sign, use) -> {
            String letters = use.letters(least);
            if (letters != null) {
              found.putIfAbsent(sign, letters);
            }
          });
    }
    return found;
  }

  /** Returns whether signs that stand for letters are still in lines. */
  public static boolean remain(List<String> lines, Map<Character, String> signs) {
    return lines.stream()
        .anyMatch(
            line -> words(line).stream().anyMatch(word -> hasAny(line, word[0], word[1], signs)));
  }

  /**
   * Returns what puts the letters into a line: into words of the list and, in the middle of a word,
   * into names too.
   */
  public static UnaryOperator<String> restorer(Map<Character, String> signs) {
    return line -> {
      List<int[]> words = words(line);
      if (words.isEmpty()) {
        return line;
      }
      StringBuilder result = new StringBuilder();
      int at = 0;
      for (int[] word : words) {
        result.append(line, at, word[0]).append(whole(line.substring(word[0], word[1]), signs));
        at = word[1];
      }
      return result.append(line, at, line.length()).toString();
    };
  }

  private static String whole(String word, Map<Character, String> signs) {
    String whole = word;
    for (Map.Entry<Character, String> sign : signs.entrySet()) {
      whole = whole.replace(String.valueOf(sign.getKey()), sign.getValue());
    }
    boolean plain = whole.chars().allMatch(c -> c < FIRST);
    return WordList.has(whole) || plain && word.charAt(0) < FIRST ? whole : word;
  }

  /** The places of words with such signs: each from its first character to after its last. */
  private static List<int[]> words(String line) {
    List<int[]> words = new ArrayList<>();
    int start = 0;
    boolean sign = false;
    for (int i = 0; i <= line.length(); i++) {
      if (i < line.length() && isInWord(line.charAt(i))) {
        sign |= line.charAt(i) >= FIRST;
        continue;
      }
      if (sign && i - start > 2 && i - start <= LONGEST) {
        words.add(new int[] {start, i});
      }
      start = i + 1;
      sign = false;
    }
    return words;
  }

  private static boolean isInWord(char c) {
    return c < FIRST
        ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
        : SIGNS.indexOf(c) >= 0 || Character.isLetter(c) && !isLigature(c);
  }

  /** The signs for ligatures themselves say which letters they are. */
  private static boolean isLigature(char c) {
    return c >= '\uFB00' && c <= '\uFB06';
  }

  /** The only kind of sign in a word; 0 if there are several. */
  private static char onlySign(String word) {
    char sign = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= FIRST && sign != 0 && sign != c) {
        return 0;
      }
      sign = c >= FIRST ? c : sign;
    }
    return sign;
  }

  private static boolean hasAny(String line, int from, int to, Map<Character, String> signs) {
    for (int i = from; i < to; i++) {
      if (signs.containsKey(line.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
