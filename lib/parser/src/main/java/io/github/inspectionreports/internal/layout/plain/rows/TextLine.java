package io.github.inspectionreports.internal.layout.plain.rows;

import io.github.inspectionreports.internal.budget.Budget;
import io.github.inspectionreports.internal.document.Document;
import io.github.inspectionreports.internal.layout.blocks.ListItems;
import io.github.inspectionreports.internal.layout.words.Characters;
import io.github.inspectionreports.internal.layout.words.ClosingFormula;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of plain text that is not blank.
 *
 * @param page the page, counted by form feeds, from 1
 * @param blanks how many blank lines or page ends are before it
 * @param indent how many columns its text or mark is moved in
 * @param mark the mark of a list; empty if none
 * @param number the number at its beginning; empty if none
 * @param text the text after mark and number
 */
public record TextLine(int page, int blanks, int indent, String mark, String number, String text) {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(\\d{1,3}(?:\\.\\d{1,2}){0,3}\\.|\\d{1,2}(?:\\.\\d{1,2}){1,3}|\\([a-z]\\)) +(?=\\S)"
              + "|(\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,5})\\)|[a-hj-z]\\.|[ivx]{1,5}\\.) +(?=\\p{Lu})");

  /** The number of an item that begins with a small letter. */
  private static final Pattern ITEM_NUMBER =
      Pattern.compile("(\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,5})\\)) +(?=\\p{Ll})");

  private static final Pattern AND = Pattern.compile("[;,] (?:and|or)$");
  private static final Pattern DASH = Pattern.compile("([-–—−‐‑*o]) +(?=\\S)");
  private static final Pattern GLUED =
      Pattern.compile(
          "(\\.)(?=\\p{L}\\p{Ll})(?!(?:gov|uk|org|com|net)\\b)|([-–—−])(?=\\p{Lu}\\p{Ll})");

  /** What is between two signatures beside each other. */
  private static final Pattern WIDE_GAP =
      Pattern.compile("(?<=\\S)(?:[ \u00A0]{3,}|\t)\\s*(?=\\S)");

  /** What is between two people in the address of a letter. */
  private static final Pattern TAB = Pattern.compile("(?<=\\S)\t\\s*(?=\\S)");

  /** A greeting is among the first lines or nowhere. */
  private static final int GREETING_WITHIN = 60;

  private static final int FEWEST_ROWS = 2;

  /**
   * Reads the lines of a text. Below the closing formula a wide gap parts columns, as a bar; above
   * the greeting a tab does.
   */
  public static List<TextLine> of(List<String> raws) {
    List<TextLine> lines = new ArrayList<>();
    boolean closed = false;
    int page = 1;
    int blanks = 0;
    for (String raw : TextColumns.join(withTabs(TextLabels.part(raws)))) {
      String line = closed ? WIDE_GAP.matcher(raw).replaceAll(TextRows.BAR) : raw;
      closed |= ClosingFormula.LINE.matcher(raw).matches();
      Budget.step(20 + line.length());
      int from = 0;
      for (int end = line.indexOf('\f'); end >= 0; end = line.indexOf('\f', from)) {
        String before = line.substring(from, end);
        if (!Characters.clean(before).isEmpty()) {
          lines.add(of(before, page, blanks));
          blanks = 0;
        }
        page++;
        blanks++;
        from = end + 1;
      }
      String rest = line.substring(from);
      if (Characters.clean(rest).isEmpty()) {
        blanks++;
      } else {
        lines.add(of(rest, page, blanks));
        blanks = 0;
      }
    }
    return withNumbers(withMarks(lines));
  }

  /** The lines with bars for the tabs above the greeting, where several lines have one. */
  private static List<String> withTabs(List<String> raws) {
    List<String> head = new ArrayList<>();
    int rows = 0;
    for (String raw : raws.subList(0, Math.min(GREETING_WITHIN, raws.size()))) {
      if (raw.startsWith("Dear ")) {
        break;
      }
      String line = TAB.matcher(raw).replaceAll(TextRows.BAR);
      rows += line.equals(raw) ? 0 : 1;
      head.add(line);
    }
    if (rows < FEWEST_ROWS || head.size() == Math.min(GREETING_WITHIN, raws.size())) {
      return raws;
    }
    head.addAll(raws.subList(head.size(), raws.size()));
    return head;
  }

  /** Some programs leave the mark of an item on a line of its own, above the item's text. */
  private static List<TextLine> withMarks(List<TextLine> lines) {
    List<TextLine> marked = new ArrayList<>();
    TextLine mark = null;
    for (TextLine line : lines) {
      if (mark != null && line.mark.isEmpty()) {
        marked.add(
            new TextLine(line.page, mark.blanks, mark.indent, mark.mark, line.number, line.text));
        mark = null;
      } else if (line.isItem() && line.text.isEmpty()) {
        mark = line; // of two marks without a text between them the first marks nothing
      } else {
        marked.add(line);
        mark = null;
      }
    }
    return marked;
  }

  /**
   * Below a line that ends in a colon, "1) the", "2) the" are the numbers of items, though a small
   * letter follows, and so are "4) the", "5) the" where a list above ended at 3; elsewhere such a
   * figure may be in the middle of a sentence.
   */
  private static List<TextLine> withNumbers(List<TextLine> lines) {
    List<TextLine> numbered = new ArrayList<>();
    String last = "";
    String listed = "";
    String above = "";
    boolean below = false;
    for (TextLine line : lines) {
      Matcher number = ITEM_NUMBER.matcher(line.text);
      boolean found = !line.isMarked() && number.lookingAt();
      String bare = found ? Characters.bareNumber(number.group(1)) : "";
      boolean first =
          found
              && above.endsWith(":")
              && (ListItems.isFirst(bare) || ListItems.follows(listed, bare));
      boolean next = found && ListItems.follows(last, bare);
      if (first || next && (below || endsItem(above))) {
        last = bare;
        listed = bare;
        String text = line.text.substring(number.end());
        numbered.add(new TextLine(line.page, line.blanks, line.indent, "", bare, text));
        below = true;
      } else {
        below = false;
        last = line.isMarked() ? "" : last;
        listed = line.number.isEmpty() ? listed : line.number;
        numbered.add(line);
      }
      above = line.text;
    }
    return numbered;
  }

  private static boolean endsItem(String text) {
    return Characters.endsSentence(text)
        || text.endsWith(";")
        || text.endsWith(",")
        || AND.matcher(text).find();
  }

  private static TextLine of(String raw, int page, int blanks) {
    int indent = 0;
    for (int i = 0; i < raw.length() && Characters.isBlank(raw.charAt(i)); i++) {
      indent += raw.charAt(i) == '\t' ? 4 : 1;
    }
    String line = Characters.clean(raw);
    char first = line.charAt(0);
    if (Characters.isBullet(first)) {
      int text = 1; // some programs write their own mark before that of the page
      while (text < line.length()
          && (Characters.isBullet(line.charAt(text)) || Characters.isBlank(line.charAt(text)))) {
        text++;
      }
      return new TextLine(page, blanks, indent, line.substring(0, 1), "", line.substring(text));
    }
    if (line.length() == 1 && Characters.isDash(first)) {
      return new TextLine(page, blanks, indent, line, "", "");
    }
    Matcher dash = DASH.matcher(line);
    if (dash.lookingAt()) {
      return new TextLine(page, blanks, indent, dash.group(1), "", line.substring(dash.end()));
    }
    Matcher glued = GLUED.matcher(line);
    if (glued.lookingAt()) {
      return new TextLine(page, blanks, indent, glued.group(), "", line.substring(glued.end()));
    }
    Matcher number = NUMBER.matcher(line);
    if (number.lookingAt()) {
      String found = number.group(1) != null ? number.group(1) : number.group(2);
      String bare = Characters.bareNumber(found);
      return new TextLine(page, blanks, indent, "", bare, line.substring(number.end()));
    }
    return new TextLine(page, blanks, indent, "", "", line);
  }

  /** Returns the line as if so many blank lines stood before it. */
  public TextLine withBlanks(int count) {
    return new TextLine(page, count, indent, mark, number, text);
  }

  public boolean isItem() {
    return !mark.isEmpty();
  }

  /** Returns whether it begins a block of its own by its first sign. */
  public boolean isMarked() {
    return isItem() || !number.isEmpty() || isRow();
  }

  /** Returns whether it is a row of a table, whose cells a bar divides. */
  public boolean isRow() {
    return isMarkedRow() || (!isItem() && (text.indexOf(TextRows.BAR) > 0 || text.endsWith(" |")));
  }

  /** Returns whether a mark says that it is a row, as {@link Document#text()} has it. */
  public boolean isMarkedRow() {
    return text.startsWith(TextRows.MARK);
  }

  /** Returns how many columns its first word needs. */
  public int firstWord() {
    int end = text.indexOf(' ');
    return end < 0 ? text.length() : end;
  }

  /** Returns how many columns it fills. */
  public int width() {
    int before = isItem() ? 2 : number.isEmpty() ? 0 : number.length() + 2;
    return indent + before + text.length();
  }
}
