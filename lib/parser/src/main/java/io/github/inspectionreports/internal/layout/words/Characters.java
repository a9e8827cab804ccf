package io.github.inspectionreports.internal.layout.words;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What single characters and words say about a line of text. */
public final class Characters {
  static final char NO_BREAK_SPACE = '\u00A0';
  public static final char SOFT_HYPHEN = '\u00AD';

  private static final String BULLETS = "•●○◦■□▪▫◼◻◾◽►▶▸‣⁃➢➤➔→✓✔❖◆◇♦∙·⦁⚫⬛";
  private static final String DASHES = "-–—‐‑−";

  /** A day in figures, which numbers nothing: "09.01.17". */
  private static final Pattern DAY =
      Pattern.compile("\\(?\\d{1,2}\\.(?:0\\d|1[0-2])\\.(?:20)?\\d\\d[.)]?");

  private static final Pattern NUMBER =
      Pattern.compile("\\(?(?:\\d{1,3}(?:\\.\\d{1,2}){0,3}|[a-z]|[ivx]{1,5})[.)]?");

  /** "(123.12.12.12)", and no number has more. */
  private static final int LONGEST_NUMBER = 14;

  /** Control characters that are signs in Windows-1252, and those signs. */
  private static final String WINDOWS_CONTROLS = "\u0085\u0091\u0092\u0093\u0094\u0095\u0096\u0097";

  private static final String WINDOWS_SIGNS = "…‘’“”•–—";
  private static final String QUOTES = "‘’“”";
  private static final String ENDS = ".!?";
  private static final String CLOSERS = "'\"’”)]";

  /** Words that never end a line that was ended on purpose. */
  private static final Set<String> LEADING =
      Set.of(
          "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "in", "is", "of", "on",
          "or", "that", "the", "their", "this", "to", "was", "were", "which", "who", "with",
          "within");

  /** Of these words, and of those that occur only before a number, none ends a paragraph. */
  private static final Set<String> NEVER_LAST =
      Set.of("a", "an", "and", "the", "their", "of", "approximately");

  private static final int LONGEST_LEADING = 8;
  private static final int LONGEST_LAST = 14;

  /** What is after a suspended hyphen: "16-" before "and 17-year-olds". */
  private static final Pattern OTHER_HALF = Pattern.compile("(?:and|or|to|nor) .*");

  private Characters() {}

  /** Returns whether a character is a mark of a list wherever it begins a line. */
  public static boolean isBullet(char c) {
    return c > '\u007F'
        && (BULLETS.indexOf(c) >= 0 || SymbolLetters.isPrivate(c) && !SymbolLetters.isQuote(c));
  }

  /** Returns whether a character may be a mark of a list if it stands apart. */
  public static boolean isDash(char c) {
    return c == '-' || c > '\u007F' && DASHES.indexOf(c) >= 0;
  }

  /**
   * Returns whether a character that stands alone before a text is a mark of a list: a dash, or a
   * letter that a font of signs shows as a circle, an arrow, a box or a tick.
   */
  public static boolean isDashOrSign(char c) {
    return isDash(c) || "o»§Øü".indexOf(c) >= 0;
  }

  /** Returns whether a word may be the number of a paragraph: "12.", "2.1", "(a)". */
  public static boolean isNumber(String word) {
    return word.length() <= LONGEST_NUMBER
        && NUMBER.matcher(word).matches()
        && !DAY.matcher(word).matches()
        && (Character.isDigit(word.charAt(0))
            || !Character.isLetter(word.charAt(word.length() - 1)));
  }

  /** Returns a number without its brackets and its full stop. */
  public static String bareNumber(String word) {
    int start = word.startsWith("(") ? 1 : 0;
    int end = word.endsWith(".") || word.endsWith(")") ? word.length() - 1 : word.length();
    return word.substring(start, end);
  }

  /** Returns whether a text ends as a sentence does; looks at its end only. */
  public static boolean endsSentence(CharSequence text) {
    int end = text.length() - 1;
    while (end >= 0 && CLOSERS.indexOf(text.charAt(end)) >= 0) {
      end--;
    }
    return end >= 0 && ENDS.indexOf(text.charAt(end)) >= 0;
  }

  /**
   * Returns whether a text ends in the middle of a phrase: with a comma, a dash, or a word that
   * another must follow.
   */
  public static boolean endsOpen(CharSequence text) {
    int end = text.length();
    if (end == 0) {
      return false;
    }
    char last = text.charAt(end - 1);
    if (last == ',' || isDash(last)) {
      return true;
    }
    return LEADING.contains(lastWord(text, LONGEST_LEADING));
  }

  /** Returns whether a text ends in a word after which no paragraph ends: "the", "of". */
  public static boolean endsAmidPhrase(CharSequence text) {
    return NEVER_LAST.contains(lastWord(text, LONGEST_LAST).toLowerCase(Locale.ROOT));
  }

  /** The last word after a blank; empty where it is longer, or the only one. */
  private static String lastWord(CharSequence text, int longest) {
    int end = text.length();
    int start = end;
    while (start > 0 && end - start < longest && text.charAt(start - 1) != ' ') {
      start--;
    }
    boolean word = start > 0 && text.charAt(start - 1) == ' ';
    return word ? text.subSequence(start, end).toString() : "";
  }

  /** Returns whether a text continues where another broke off: it begins in lower case. */
  public static boolean beginsLower(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        return Character.isLowerCase(c);
      }
      if (Character.isDigit(c)) {
        return false;
      }
    }
    return false;
  }

  public static boolean isBlank(char c) {
    if (c > ' ' && c < '\u007F') {
      return false; // most characters, without the tables of Unicode
    }
    return c == NO_BREAK_SPACE || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Returns a text without ligatures, odd spaces and control characters, white space single. */
  public static String clean(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && text.charAt(from) == ' ') {
      from++;
    }
    while (to > from && text.charAt(to - 1) == ' ') {
      to--;
    }
    if (isClean(text, from, to)) {
      return text.substring(from, to);
    }
    String plain = hasLookAlike(text) ? Homoglyphs.plain(text) : text;
    StringBuilder clean = new StringBuilder(plain.length());
    boolean blank = true;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c > ' ' && c < '\u007F') { // most characters
        blank = false;
        clean.append(c);
        continue;
      }
      if (isBlank(c)) {
        if (!blank) {
          clean.append(' ');
        }
        blank = true;
        continue;
      }
      if (isInvisible(c)) {
        continue;
      }
      blank = false;
      if (SymbolLetters.isPrivate(c)) {
        // The first sign of a line may be a bullet of any shape, which is known as it is.
        boolean first = clean.isEmpty() && !SymbolLetters.isQuote(c) && isAlone(plain, i);
        clean.append(first ? c : SymbolLetters.shown(plain, i));
        continue;
      }
      appendPlain(clean, c);
    }
    int end = clean.length();
    while (end > 0 && clean.charAt(end - 1) == ' ') {
      end--;
    }
    clean.setLength(end);
    // Programs write the hyphen of a broken word as the sign of negation.
    if (end > 1 && clean.charAt(end - 1) == '¬' && Character.isLetter(clean.charAt(end - 2))) {
      clean.setCharAt(end - 1, SOFT_HYPHEN);
    }
    return clean.toString();
  }

  /** Most texts are: visible ASCII and marks of quotation, with single spaces between. */
  private static boolean isClean(String text, int from, int to) {
    char before = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == ' ' ? before == ' ' : (c < ' ' || c >= '\u007F') && QUOTES.indexOf(c) < 0) {
        return false;
      }
      before = c;
    }
    return true;
  }

  private static boolean hasLookAlike(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Homoglyphs.mayBe(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInvisible(char c) {
    return (Character.isISOControl(c) && WINDOWS_CONTROLS.indexOf(c) < 0)
        || c >= '\u200B' && c <= '\u200F'
        || c == '\u2060'
        || c == '\uFEFF';
  }

  /** Whether no other character of symbol fonts stands beside one. */
  private static boolean isAlone(String text, int at) {
    return at + 1 >= text.length() || !SymbolLetters.isPrivate(text.charAt(at + 1));
  }

  /** Returns where a text first has a character after its first that only a font knows; or -1. */
  public static int unknown(CharSequence text) {
    for (int i = 1; i < text.length(); i++) {
      if (SymbolLetters.isPrivate(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static void appendPlain(StringBuilder to, char c) {
    switch (c) {
      case '\uFB00' -> to.append("ff");
      case '\uFB01' -> to.append("fi");
      case '\uFB02' -> to.append("fl");
      case '\uFB03' -> to.append("ffi");
      case '\uFB04' -> to.append("ffl");
      case '\uFB05', '\uFB06' -> to.append("st");
      default -> {
        int control = WINDOWS_CONTROLS.indexOf(c);
        to.append(control < 0 ? c : WINDOWS_SIGNS.charAt(control));
      }
    }
  }

  /** Joins a line to the text before it as the writer's word processor broke it. */
  public static void join(StringBuilder text, String line) {
    int length = text.length();
    if (length == 0 || line.isEmpty()) {
      text.append(line);
      return;
    }
    char last = text.charAt(length - 1);
    if (last == SOFT_HYPHEN) {
      text.setLength(length - 1);
    } else if (isInnerHyphen(text) && goesOnWithWord(line)) {
      if (Character.isLowerCase(line.charAt(0))) {
        text.append(SOFT_HYPHEN); // for Hyphens, which has all words of the document
      }
    } else if (!isOpenAddress(text) && !isOpenRange(text, line)) {
      text.append(' ');
    }
    text.append(line);
  }

  /** Two numbers with a dash between them after which the line ends: "2015–" / "16". */
  private static boolean isOpenRange(CharSequence text, String line) {
    int last = text.length() - 1;
    return last > 0
        && "-–‑".indexOf(text.charAt(last)) >= 0
        && Character.isDigit(text.charAt(last - 1))
        && Character.isDigit(line.charAt(0));
  }

  /** A hyphen at the end of a line that belongs to the word before it. */
  private static boolean isInnerHyphen(CharSequence text) {
    int length = text.length();
    return length > 1
        && isHyphen(text.charAt(length - 1))
        && Character.isLetterOrDigit(text.charAt(length - 2));
  }

  /** Returns whether a character joins the halves of a word. */
  public static boolean isHyphen(char c) {
    return c == '-' || c == '‐' || c == '‑';
  }

  /** Whether a line begins with the rest of a word, and not with the other of two that share it. */
  private static boolean goesOnWithWord(String line) {
    return Character.isLetterOrDigit(line.charAt(0)) && !OTHER_HALF.matcher(line).matches();
  }

  /** A web address that was broken after one of its own signs. */
  private static boolean isOpenAddress(CharSequence text) {
    int end = text.length();
    if ("/?=&_".indexOf(text.charAt(end - 1)) < 0) {
      return false;
    }
    int start = end;
    while (start > 0 && text.charAt(start - 1) != ' ' && end - start < 300) {
      start--;
    }
    String word = text.subSequence(start, end).toString();
    return word.contains("://") || word.contains("www.");
  }
}
