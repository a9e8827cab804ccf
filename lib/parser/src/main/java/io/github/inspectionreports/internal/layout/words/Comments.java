package io.github.inspectionreports.internal.layout.words;

import java.util.regex.Pattern;

/**
 * Recognises the comments that a word processor prints with a draft: "Commented [AB1]: Is this
 * right?".
 */
public final class Comments {
  /** A comment between the lines of the text has no more lines. */
  public static final int MOST_LINES = 4;

  /** The label with the writer's initials and the number; "R1" is after that of an answer. */
  public static final String LABEL =
      "(?:Commented|Comment|Formatted) ?\\[[\\p{L}.]{1,6} ?\\d{1,4}(?:R\\d{1,3})?\\] ?:";

  private static final Pattern BEGINS = Pattern.compile(LABEL);

  private Comments() {}

  /** Returns whether a text may be the beginning of a label. */
  public static boolean mayBegin(String text) {
    return text.startsWith("Comment") || text.startsWith("Formatted");
  }

  /** Returns whether a text begins with the label of a comment. */
  public static boolean begins(String text) {
    return mayBegin(text) && BEGINS.matcher(text).lookingAt();
  }

  /** Returns whether the sentence of a comment has ended. */
  public static boolean isEnded(String text) {
    return Characters.endsSentence(text.stripTrailing());
  }
}
