package io.github.inspectionreports.internal.layout.repair;

import io.github.inspectionreports.internal.layout.words.Characters;
import io.github.inspectionreports.internal.layout.words.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Joins capitals that wrong kerning parted from their words: "W hat needs to improve". How wide the
 * gap is does not show, for it may be as wide as a blank; the words that inspectors use do. Where
 * several words of a document are parted so, its other words are joined that can be read in no
 * other way, and names that begin with such a capital.
 */
final class PartedCapitals {
  /** So many places show that the capitals of a document stand apart from their words. */
  private static final int FEWEST = 3;

  private static final int LONGEST = 25;

  /** The capitals that fonts set closer to a small letter after them. */
  private static final String KERNED = "FPTVWY";

  /** Words after which a capital is a name of its own: "Child T". */
  private static final Set<String> NAMED =
      Set.of(
          "child",
          "person",
          "sibling",
          "mother",
          "father",
          "parent",
          "family",
          "case",
          "annex",
          "appendix",
          "part",
          "section",
          "group",
          "plan",
          "type",
          "grade",
          "category",
          "level",
          "team",
          "home",
          "school",
          "provider",
          "council");

  private PartedCapitals() {}

  /** How sure it is that a capital and the letters after it are one word. */
  private enum Joint {
    /** The list has the whole and not the letters alone. */
    SURE,
    /** The list has both, and the capital begins a line or a sentence, but is no word. */
    LIKELY,
    /** Only where the other words of the document are parted too. */
    POSSIBLE,
    /** The list has neither. */
    NAME,
    NONE
  }

  /**
   * What is joined.
   *
   * @param lines each line, with its words joined
   * @param places the places that were joined, as they were
   */
  record Joined(List<String> lines, List<String> places) {}

  static Joined join(List<String> lines) {
    int found = 0;
    Set<Character> parted = new HashSet<>(KERNED.chars().mapToObj(c -> (char) c).toList());
    for (String line : lines) {
      for (int at = next(line, 0); at >= 0; at = next(line, at + 1)) {
        Joint joint = joint(line, at);
        if (joint == Joint.SURE || joint == Joint.LIKELY) {
          found++;
          parted.add(line.charAt(at));
        }
      }
    }
    if (found == 0) {
      return new Joined(lines, List.of());
    }
    boolean often = found >= FEWEST;
    List<String> places = new ArrayList<>();
    List<String> joined = new ArrayList<>();
    for (String line : lines) {
      joined.add(
          join(
              line,
              at ->
                  switch (joint(line, at)) {
                    case SURE -> true;
                    case LIKELY, POSSIBLE -> often;
                    case NAME -> often && parted.contains(line.charAt(at));
                    case NONE -> false;
                  },
              places));
    }
    return new Joined(joined, places);
  }

  private static String join(String line, Predicate<Integer> isOne, List<String> places) {
    StringBuilder joined = new StringBuilder();
    int from = 0;
    for (int at = next(line, 0); at >= 0; at = next(line, at + 1)) {
      if (isOne.test(at)) {
        joined.append(line, from, at + 1);
        from = at + 2;
        places.add(line.substring(at, end(line, from)));
      }
    }
    return from == 0 ? line : joined.append(line, from, line.length()).toString();
  }

  /** Returns where the next capital with a blank and letters after it is; negative if none is. */
  private static int next(String line, int from) {
    for (int at = from; at + 2 < line.length(); at++) {
      if (isCapital(line.charAt(at))
          && Characters.isBlank(line.charAt(at + 1))
          && Character.isLetter(line.charAt(at + 2))
          && (at == 0 || opensWord(line.charAt(at - 1)))) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean opensWord(char c) {
    return Characters.isBlank(c) || "(\"“‘'[".indexOf(c) >= 0;
  }

  private static Joint joint(String line, int at) {
    int end = end(line, at + 2);
    if (end - at > LONGEST) {
      return Joint.NONE;
    }
    char capital = line.charAt(at);
    String rest = line.substring(at + 2, end);
    boolean small = rest.equals(rest.toLowerCase(Locale.ROOT));
    boolean alike = small || rest.length() > 1 && rest.equals(rest.toUpperCase(Locale.ROOT));
    boolean isWord = capital == 'A' || capital == 'I';
    boolean known = rest.length() > 1 && WordList.has(rest);
    if (!alike || known && (isWord || !small)) {
      return Joint.NONE;
    }
    if (WordList.has(capital + rest)) {
      Joint both = beginsSentence(line, at) ? Joint.LIKELY : Joint.NONE;
      return known ? both : isWord ? Joint.POSSIBLE : Joint.SURE;
    }
    boolean name = small && rest.length() > 1 && !isWord && !known && !isNamed(line, at);
    return name ? Joint.NAME : Joint.NONE;
  }

  private static int end(String line, int start) {
    int end = start;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean beginsSentence(String line, int at) {
    int before = at - 1;
    while (before >= 0 && opensWord(line.charAt(before))) {
      before--;
    }
    return before < 0 || ".!?:;•".indexOf(line.charAt(before)) >= 0;
  }

  private static boolean isNamed(String line, int at) {
    int end = at;
    while (end > 0 && Characters.isBlank(line.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(line.charAt(start - 1)) && end - start < LONGEST) {
      start--;
    }
    return NAMED.contains(line.substring(start, end).toLowerCase(Locale.ROOT));
  }
}
