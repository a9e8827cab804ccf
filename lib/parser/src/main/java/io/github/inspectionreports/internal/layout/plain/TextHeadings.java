package io.github.inspectionreports.internal.layout.plain;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.layout.blocks.RawBlock;
import io.github.inspectionreports.internal.layout.words.Characters;
import io.github.inspectionreports.internal.layout.words.ClosingFormula;
import io.github.inspectionreports.internal.layout.words.WordList;
import io.github.inspectionreports.internal.vocabulary.DateWords;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the headings of a plain text: short lines that stand alone. */
final class TextHeadings {
  static final int LONGEST = 150;
  private static final int MOST_WORDS = 20;
  private static final Pattern WORD = Pattern.compile("\\S+");

  private static final Pattern DATE =
      Pattern.compile(DateWords.fill("^(?:\\p{L}{2,8}day,? )?<DAY> \\p{L}{3,9} \\d{4}"));

  /** A sentence with the mark of a footnote at its end. */
  private static final Pattern NOTED_SENTENCE = Pattern.compile("^.*\\p{L}[.!?]\\d{1,2}");

  /** A caption of a picture, a telephone number, the name of a journalist. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?i)(?:fig(?:ure)?\\.? ?\\d{1,2}|photo(?:graph)?|picture|image) ?[:.–-] .*"
              + "|(?:tel(?:ephone)?|phone|fax|textphone)\\b[.:]? ?[+(]?\\d.*"
              + "|by (?-i:\\p{Lu})[^@]{2,60} @\\w.*");

  private TextHeadings() {}

  /**
   * Marks the headings between greeting and closing formula; letterhead and signature have none.
   *
   * @param blocks all blocks of the text
   * @param indented which of them are items without a mark
   */
  static void find(List<RawBlock> blocks, IndentedItems indented) {
    int from = 0;
    int to = blocks.size();
    for (int i = 0; i < blocks.size(); i++) {
      String text = blocks.get(i).text.toString();
      if (TextFlow.GREETING.matcher(text).matches() && from == 0) {
        from = i + 1;
      } else if (ClosingFormula.LINE.matcher(text).matches()) {
        to = Math.min(to, i);
      }
    }
    for (int i = from; i < to; i++) {
      RawBlock block = blocks.get(i);
      if (!indented.contains(block) && isHeading(block) && !isNumberedItem(blocks, i)) {
        block.kind = Block.Kind.HEADING;
      }
    }
  }

  /** Whether a line is a day and nothing else, as below a headline. */
  static boolean isDay(String line) {
    return DATE.matcher(line).matches();
  }

  static long words(CharSequence text) {
    return WORD.matcher(text).results().count();
  }

  /** Whether a numbered line follows another, or another follows it: headings have text below. */
  private static boolean isNumberedItem(List<RawBlock> blocks, int at) {
    return !blocks.get(at).number.isEmpty()
        && (at > 0 && !blocks.get(at - 1).number.isEmpty()
            || at + 1 < blocks.size() && !blocks.get(at + 1).number.isEmpty());
  }

  private static boolean isHeading(RawBlock block) {
    StringBuilder text = block.text;
    if (block.kind != Block.Kind.PARAGRAPH
        || text.length() > LONGEST
        || !Character.isUpperCase(text.charAt(0))
        || words(text) > MOST_WORDS
        || DATE.matcher(text).matches()
        || NOTED_SENTENCE.matcher(text).matches()
        || ASIDE.matcher(text).matches()) {
      return false;
    }
    char end = text.charAt(text.length() - 1);
    boolean open =
        Character.isLetterOrDigit(end)
            || end == '?'
            || (!Characters.endsSentence(text) && (end == ')' || end == '’' || end == '\''));
    return open && !WordList.isForeign(text);
  }
}
