package io.github.inspectionreports.internal.phrase.pattern;

import io.github.inspectionreports.internal.sentence.Tokens;
import java.util.List;

/** A part of a pattern. */
public sealed interface PatternNode {
  /** How a word of a pattern compares with a word of the text. */
  enum Compare {
    /** Equal in lower case. */
    EXACT,
    /** Begins with it, in lower case. */
    PREFIX,
    /** Equal as written: for a word with two capitals, such as SEND. */
    CASE,
    /** Nothing but digits. */
    NUMBER,
    /** Any word. */
    ANY
  }

  /** One word. */
  record Word(Compare compare, String text) implements PatternNode {
    static final Word ANY = new Word(Compare.ANY, "");
    static final Word NUMBER = new Word(Compare.NUMBER, "");

    /** Returns whether a word of a text is this one. */
    boolean matches(Tokens tokens, int i) {
      return switch (compare) {
        case ANY -> true;
        case NUMBER -> tokens.word(i).chars().allMatch(Character::isDigit);
        case PREFIX -> tokens.word(i).startsWith(text);
        case EXACT -> isOrOwns(tokens.word(i), text);
        case CASE -> isOrOwns(tokens.written(i), text);
      };
    }

    private static boolean isOrOwns(String word, String text) {
      int own = word.length() - text.length();
      return word.startsWith(text) && (own == 0 || own == 2 && word.endsWith("'s"));
    }
  }

  /** One after the other. */
  record Sequence(List<PatternNode> parts) implements PatternNode {}

  /** One or another. */
  record Choice(List<PatternNode> branches) implements PatternNode {}

  /** It or nothing. */
  record Option(PatternNode part) implements PatternNode {}

  /** Up to so many words of any kind. */
  record Gap(int most) implements PatternNode {}
}
