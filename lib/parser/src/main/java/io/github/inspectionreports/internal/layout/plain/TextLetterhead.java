package io.github.inspectionreports.internal.layout.plain;

import io.github.inspectionreports.internal.layout.plain.rows.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the inspectorate's address where it is in the middle of the text. It is set beside a
 * letter's first page, and many programs that take text out of a PDF write it where that page ends,
 * between two paragraphs or in the middle of a sentence. What is above the greeting is left alone:
 * there it parts nothing.
 */
public final class TextLetterhead {
  /** How it begins: with the inspectorate's name, or with that of one of its offices. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "Ofsted|Piccadilly Gate|Aviation House|Alexandra House|Freshford House|Agora|Clive House"
              + "|Royal Exchange Buildings",
          Pattern.CASE_INSENSITIVE);

  /** A way to reach it: a number of a telephone, an address of mail or the web. */
  private static final Pattern CONTACT =
      Pattern.compile(
          "^(?:(?:\\p{L}{1,10}:? )?\\(?\\+?[0-9][0-9() ]{8,}|\\S*(?:@|www\\.)\\S+)",
          Pattern.CASE_INSENSITIVE);

  /** No line of it is longer. */
  private static final int LONGEST = 45;

  /** Nor has it more lines. */
  private static final int MOST_LINES = 14;

  private static final int FEWEST_CONTACTS = 2;

  private TextLetterhead() {}

  /**
   * Parts the lines of a text.
   *
   * @param lines the lines; those found are taken out of it, and what follows is after a page end
   * @return the lines found
   */
  public static List<TextLine> take(List<TextLine> lines) {
    List<TextLine> found = new ArrayList<>();
    boolean greeted = false;
    for (int i = 0; i < lines.size(); i++) {
      greeted |= TextFlow.GREETING.matcher(lines.get(i).text()).matches();
      int end = greeted ? end(lines, i) : i;
      if (end > i) {
        List<TextLine> own = lines.subList(i, end);
        int blanks = own.stream().mapToInt(TextLine::blanks).max().orElse(0);
        found.addAll(own);
        own.clear();
        if (i < lines.size()) {
          TextLine next = lines.get(i);
          int all = Math.max(TextFurniture.PAGE_END_BLANKS, Math.max(blanks, next.blanks()));
          lines.set(i, next.withBlanks(all));
        }
      }
    }
    return found;
  }

  /** Returns where an address that begins with a line ends; the same line if none does. */
  private static int end(List<TextLine> lines, int from) {
    if (!OFFICE.matcher(lines.get(from).text()).matches()) {
      return from;
    }
    int contacts = 0;
    int end = from;
    for (int i = from + 1; i < Math.min(lines.size(), from + MOST_LINES); i++) {
      TextLine line = lines.get(i);
      if (line.isMarked() || line.text().length() > LONGEST) {
        break;
      }
      if (CONTACT.matcher(line.text()).matches()) {
        contacts++;
        end = i + 1;
      }
    }
    return contacts >= FEWEST_CONTACTS ? end : from;
  }
}
