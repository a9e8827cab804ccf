package io.github.inspectionreports.internal.section.frame;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.document.DamagedDate;
import io.github.inspectionreports.internal.vocabulary.DateWords;
import java.util.regex.Pattern;

/** What a block is by its length and its end: a line of an address, a date or prose. */
final class BlockShapes {
  /** The shortest sentence that is taken for prose and not for a line of an address. */
  static final int PROSE_WORDS = 12;

  /** No title or line of an address is longer, whether or not it ends as a sentence does. */
  private static final int LONG_LINE = 24;

  private static final String LABEL = "(?:(?:Date|Published)(?: of letter)?:? )?";

  private static final Pattern DATE =
      Pattern.compile(
          DateWords.fill(
              "^(?:"
                  + LABEL
                  + "(?:(?:\\p{L}{2,8}day|<ANY_WEEKDAY>),? )?(?:the )?\\d{1,2} ?(?:st|nd|rd|th)?(?: ?|-)(?:of )?\\p{L}{3,}(?:\\.?,? |-|(?<=\\p{Lu}\\p{L}{2,8}))(?:<YEAR>|(?<=-)[12]\\d)\\.?"
                  + "|(?:(?:\\p{L}{2,8}day|<ANY_WEEKDAY>),? )?\\p{Lu}\\p{Ll}{2,8}\\.? <DAY>,? <YEAR>\\.?|"
                  + LABEL
                  + "(?:\\d{1,2}([/.-])\\d{1,2}\\1<YEAR>|<YEAR>-\\d{2}-\\d{2}))"));

  /** A council or a body of its own; none of those who sign letters. */
  private static final Pattern COUNCIL =
      Pattern.compile(
          "(?:[\\p{L}’'&.-]{1,30} ){0,6}(?:(?:Borough|County|City|District|Metropolitan) Council"
              + "|Council|Children[’']s (?:Services|Trust|Social Care)|Safeguarding"
              + " (?:Children )?(?:Board|Partnership)|County of [\\p{L} ]{1,30})");

  /** A title of a report, which may have more words than a sentence. */
  private static final Pattern LONG_TITLE =
      Pattern.compile(
          "(?:(?i:single|joint|targeted|local|area) ){0,5}(?:[Rr]e-?)?[Ii]nspection of (?!.*\\b(?:was|were|is|are|has|have"
              + "|found|took|will)\\b).*[^.;:?!]");

  /** The title of an answer to a letter, or of a statement on it; nobody's name and no post. */
  private static final Pattern ANSWER =
      Pattern.compile(
          "(?i)(?:[^.]{0,80}\\b)?(?:response|reply|answer|statement|comments?|action plan|next steps)\\b"
              + "[^.]{0,80}|(?:what|how|why) (?:we|the|happens|our)\\b[^.]{0,80}|(?:we|our) .{0,80}");

  /** What is said for somebody: "For and on behalf of the inspection team." */
  private static final Pattern FOR = Pattern.compile("(?i)(?:for|on behalf|signed|p\\.? ?p)\\b");

  /** The shortest sentence that is no line of a signature. */
  private static final int SENTENCE_WORDS = 5;

  /** No title is longer. */
  private static final int LONGEST_TITLE = 60;

  private BlockShapes() {}

  /** Whether a block is a title that is as long as a paragraph. */
  static boolean isLongTitle(Block block) {
    return LONG_TITLE.matcher(block.text()).matches() && wordCount(block.text()) <= LONGEST_TITLE;
  }

  /** Whether a line is the name of a council or of its services. */
  static boolean namesCouncil(String text) {
    return text.length() < 90 && COUNCIL.matcher(text).matches();
  }

  /** Whether a line below a signature is the first of another text. */
  static boolean beginsAnswer(String text) {
    return namesCouncil(text) || ANSWER.matcher(text).matches();
  }

  /** Whether a block below a signature can be no part of it: an item, or a sentence. */
  static boolean isNoSignature(Block block) {
    String text = block.text();
    return block.kind() == Block.Kind.BULLET
        || isProse(block)
        || text.endsWith("?")
        || wordCount(text) >= SENTENCE_WORDS
            && (text.endsWith(".") || text.endsWith(":"))
            && !FOR.matcher(text).lookingAt();
  }

  /** Whether a text is a date and nothing else. */
  static boolean isDate(String text) {
    String bare = withoutBars(text);
    return bare.length() < 40 && DATE.matcher(DamagedDate.repaired(bare)).matches();
  }

  /** Whether a block is running text, not a line of an address or a title. */
  static boolean isProse(Block block) {
    String text = block.text();
    int words = wordCount(text);
    boolean ended = !text.isEmpty() && ".:;?!’”".indexOf(text.charAt(text.length() - 1)) >= 0;
    return words > LONG_LINE || (words >= PROSE_WORDS && ended);
  }

  static int wordCount(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = text.charAt(i) == ' ';
      if (!space && !inside) {
        words++;
      }
      inside = !space;
    }
    return words;
  }

  private static String withoutBars(String text) {
    int end = text.length();
    while (end > 0
        && (text.charAt(end - 1) == '|' || Character.isWhitespace(text.charAt(end - 1)))) {
      end--;
    }
    return text.substring(0, end).strip();
  }
}
