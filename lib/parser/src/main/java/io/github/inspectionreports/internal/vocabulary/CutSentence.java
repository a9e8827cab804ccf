package io.github.inspectionreports.internal.vocabulary;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The half of a sentence at the end of a text whose rest is lost, as on a page that is missing. */
public final class CutSentence {
  /** A whole sentence before the cut one has so many words; initials and titles have fewer. */
  private static final int FEWEST_WORDS = 5;

  /** Words that end no sentence, and no line of a signature. */
  private static final Set<String> OPEN =
      Set.of(
          "a", "an", "the", "and", "or", "but", "of", "in", "on", "at", "to", "for", "from", "with",
          "by", "as", "that", "which", "who", "when", "where", "while", "because", "if", "is",
          "are", "was", "were", "be", "been", "being", "has", "have", "had", "does", "do", "did",
          "not", "can", "could", "may", "must", "should", "will", "would", "their", "its", "this",
          "these", "those", "about", "into", "between", "too", "very", "more", "most");

  private static final Pattern END =
      Pattern.compile("[\\p{Ll}\\d)][.?!][’”\")]? (?=[“‘\"(]?\\p{Lu})");

  private static final Pattern SMALL_WORD = Pattern.compile("(?<![\\p{L}’'-])\\p{Ll}");

  /** What is said for somebody: "For and on behalf of". */
  private static final Pattern FOR = Pattern.compile("(?i)(?:for|on behalf|signed|p\\.? ?p)\\b");

  private CutSentence() {}

  /**
   * Finds the half of a sentence that ends a paragraph.
   *
   * @param text the paragraph
   * @return the words of the half; empty where the text ends as a sentence does, or may be a name
   *     or a title
   */
  public static String at(String text) {
    String bare = text.strip();
    if (bare.isEmpty() || ".:;?!’”\"|".indexOf(bare.charAt(bare.length() - 1)) >= 0) {
      return "";
    }
    int start = 0;
    Matcher end = END.matcher(bare);
    while (end.find()) {
      start = end.end();
    }
    String half = bare.substring(start);
    if (!SMALL_WORD.matcher(half).find() || FOR.matcher(half).lookingAt()) {
      return "";
    }
    boolean whole = start > 0 && words(bare.substring(0, start)) >= FEWEST_WORDS;
    String last = half.substring(half.lastIndexOf(' ') + 1);
    boolean open = OPEN.contains(last) && words(half) >= 2;
    return whole || open ? half : "";
  }

  private static long words(String text) {
    return text.chars().filter(c -> c == ' ').count() + (text.endsWith(" ") ? 0 : 1);
  }
}
