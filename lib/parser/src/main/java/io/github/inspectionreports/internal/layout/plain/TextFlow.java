package io.github.inspectionreports.internal.layout.plain;

import io.github.inspectionreports.internal.budget.Budget;
import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.layout.blocks.RawBlock;
import io.github.inspectionreports.internal.layout.plain.rows.BareEntries;
import io.github.inspectionreports.internal.layout.plain.rows.TextLine;
import io.github.inspectionreports.internal.layout.plain.rows.TextRows;
import io.github.inspectionreports.internal.layout.words.Characters;
import io.github.inspectionreports.internal.layout.words.ClosingFormula;
import io.github.inspectionreports.internal.layout.words.StandardHeadings;
import io.github.inspectionreports.internal.vocabulary.CutDates;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Joins the lines of a plain text to blocks. Such texts come in three forms: a line for each
 * paragraph, lines wrapped at a width, and lines wrapped with a blank line after each.
 */
public final class TextFlow {
  /** Lines longer than this many columns are not wrapped. */
  private static final int WIDEST = 130;

  /** No text is wrapped at fewer columns. */
  private static final int NARROWEST = 30;

  /** So many lines show the width that they are wrapped at. */
  private static final int FEW = 3;

  /** A line of an address is shorter than this. */
  private static final int LONG = 50;

  /** This share of wrapped lines is at most as long as the width they are wrapped at. */
  private static final double WIDTH_SHARE = 0.95;

  /** The line that greets the addressee. */
  static final Pattern GREETING = Pattern.compile("Dear\\b.{0,120}", Pattern.CASE_INSENSITIVE);

  /** A number with which no list begins. */
  private static final Pattern FIGURE = Pattern.compile("[2-9]|[1-9]\\d{1,2}");

  /** Words that a figure follows. */
  private static final Pattern BEFORE_FIGURE =
      Pattern.compile(" (?:section|paragraph|page|article|regulation|aged?|under|over)$");

  /** A line in brackets. */
  private static final Pattern NOTE = Pattern.compile("\\([^()]*\\)\\.?");

  /** A footnote, with its raised number. */
  private static final Pattern FOOTNOTE =
      Pattern.compile("[\u00B9\u00B2\u00B3\u2074-\u2079]{1,2} ?\\p{Lu}[\\p{L} ]");

  /** A line of particulars, which never continues a title above it. */
  private static final Pattern PARTICULARS =
      Pattern.compile(
          "(?:(?:inspection|visit) dates?|dates? of (?:the )?(?:previous |last"
              + " )?(?:inspection|visit)|report published|lead inspector)\\b.*",
          Pattern.CASE_INSENSITIVE);

  /** The end of an item that goes on over a blank line. */
  private static final Pattern OPEN_ITEM =
      Pattern.compile("(?:,|\\b(?:including|such as|and|of|for|with|the|that|to))$");

  /** A sentence that ended within a paragraph. */
  private static final Pattern SENTENCE_WITHIN = Pattern.compile("[\\p{Ll}\\d]{2}[.?!] \\p{Lu}");

  /** A line of a list or an address has fewer words. */
  private static final int PROSE_WORDS = 12;

  /** The words with which the text of a letter begins. */
  private static final String OPENING = "This letter ";

  /** The words with which paragraphs of letters begin. */
  private static final Pattern FIRST =
      Pattern.compile(
          "(?:This visit was carried out|Inspectors looked at the local|Ofsted will take the findings"
              + "|I am copying this letter|This letter (?:will|summarises)) ");

  private final List<TextLine> lines;

  /** The width at which lines are wrapped; 0 if they are not. */
  private final int width;

  /** Whether wrapped lines have a blank line after each. */
  private final boolean spaced;

  private final List<RawBlock> blocks = new ArrayList<>();

  /** The paragraph that goes on after a footnote; null if none does. */
  private @Nullable RawBlock interrupted;

  private final IndentedItems indented = new IndentedItems();
  private final BareEntries bare = new BareEntries();

  /** Whether the greeting of a letter is above. */
  private boolean greeted;

  /** Whether the width is the number of columns at which a program wrapped all lines. */
  private final boolean exact;

  public TextFlow(List<TextLine> lines) {
    this.lines = lines;
    int known = exactWidth(lines, 0);
    int rough = known > 0 ? known : roughWidth(lines);
    spaced = isSpaced(lines, rough);
    int columns = spaced ? exactWidth(lines, 1) : known;
    exact = columns > 0;
    width = exact ? columns : rough;
  }

  private static int roughWidth(List<TextLine> lines) {
    List<Integer> widths =
        lines.stream().map(TextLine::width).filter(w -> w > NARROWEST).sorted().toList();
    boolean wrapped =
        lines.stream().anyMatch(line -> !line.isMarked() && Characters.beginsLower(line.text()));
    if (widths.isEmpty() || !wrapped) {
      return 0;
    }
    int width = widths.get((int) ((widths.size() - 1) * WIDTH_SHARE));
    return width > WIDEST ? 0 : widths.get(widths.size() - 1) > 2 * width ? 0 : width;
  }

  /**
   * A program that wraps at a number of columns leaves no room for the next word. Lines that go on
   * in lower case show that number; where they contradict each other, 0 is returned.
   *
   * @param lines the lines
   * @param blanks so many blank lines are between two lines of a paragraph
   */
  private static int exactWidth(List<TextLine> lines, int blanks) {
    int count = 0;
    int least = 0;
    int most = WIDEST;
    for (int i = 1; i < lines.size(); i++) {
      TextLine next = lines.get(i);
      int width = lines.get(i - 1).width();
      if (next.blanks() == blanks
          && !next.isMarked()
          && width > NARROWEST
          && Characters.beginsLower(next.text())) {
        count++;
        least = Math.max(least, width);
        most = Math.min(most, width + next.firstWord());
      }
    }
    return count >= FEW && least <= most ? least : 0;
  }

  /** Counts lines that continue in lower case after a blank line. */
  private static boolean isSpaced(List<TextLine> lines, int width) {
    if (width == 0) {
      return false;
    }
    int behindBlank = 0;
    int behindLine = 0;
    for (TextLine line : lines) {
      if (!line.isMarked() && Characters.beginsLower(line.text())) {
        if (line.blanks() > 0) {
          behindBlank++;
        } else {
          behindLine++;
        }
      }
    }
    return behindBlank > behindLine;
  }

  public List<RawBlock> read() {
    TextLine last = null;
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      Budget.step(50 + line.text().length());
      TextLine below = i + 1 < lines.size() ? lines.get(i + 1) : null;
      RawBlock block = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
      interrupted = line.blanks() == 0 ? interrupted : beforeNotes(line);
      if (block != null && TextRows.goesOn(block, line)) {
        TextRows.add(block, line);
      } else if (interrupted != null) {
        interrupted.join(line.text(), line.page());
      } else if (last != null
          && block != null
          && joins(block, last, line)
          && !(StandardHeadings.isGraded(block.text) && !goesOnGrade(line))
          && !StandardHeadings.begins(
              line.text(), below == null ? "" : below.text(), Characters.endsSentence(block.text))
          && !isTitle(block, line, below)) {
        block.join(figureInSentence(block, line) + line.text(), line.page());
        block.lines++;
      } else {
        bare.begun(block, line);
        RawBlock begun = begin(line);
        indented.add(begun, block, last, line);
        blocks.add(begun);
      }
      greeted |= GREETING.matcher(line.text()).matches();
      last = line;
    }
    TextHeadings.find(blocks, indented);
    return blocks;
  }

  private static boolean goesOnGrade(TextLine line) {
    return line.text().startsWith("to be good") || line.text().startsWith("because ");
  }

  /**
   * A raised number that is at the beginning of a line by chance has no space above it, and no
   * other note.
   */
  private boolean isNote(TextLine line) {
    boolean below = !blocks.isEmpty() && blocks.get(blocks.size() - 1).kind == Block.Kind.FOOTNOTE;
    return (line.blanks() > 0 || below) && FOOTNOTE.matcher(line.text()).lookingAt();
  }

  /** Returns the paragraph that footnotes have cut in the middle of the sentence of a line. */
  private @Nullable RawBlock beforeNotes(TextLine line) {
    int at = blocks.size() - 1;
    while (at >= 0 && blocks.get(at).kind == Block.Kind.FOOTNOTE) {
      at--;
    }
    boolean cut =
        at >= 0
            && at < blocks.size() - 1
            && blocks.get(at).kind != Block.Kind.TABLE_ROW
            && !line.isMarked()
            && Characters.beginsLower(line.text())
            && !Characters.endsSentence(blocks.get(at).text);
    return cut ? blocks.get(at) : null;
  }

  private RawBlock begin(TextLine line) {
    if (line.isRow()) {
      return TextRows.begin(line);
    }
    Block.Kind kind = line.isItem() ? Block.Kind.BULLET : Block.Kind.PARAGRAPH;
    RawBlock block = new RawBlock(isNote(line) ? Block.Kind.FOOTNOTE : kind, line.page());
    block.number = line.number();
    block.text.append(line.text());
    block.markX = line.indent();
    block.lines = 1;
    block.level = line.isItem() ? level(line) : 0;
    return block;
  }

  private int level(TextLine line) {
    RawBlock before = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
    if (before == null || before.kind != Block.Kind.BULLET) {
      return 1;
    }
    if (line.indent() >= before.markX + 2) {
      return 2;
    }
    return line.indent() <= before.markX - 2 ? 1 : before.level;
  }

  private boolean joins(RawBlock block, TextLine last, TextLine next) {
    StringBuilder text = block.text;
    if (next.page() > last.page() + 1) {
      return false; // a page without text is between them
    }
    if (block.kind == Block.Kind.TABLE_ROW || next.isMarked()) {
      return isFalseMark(block, text, next) || !figureInSentence(block, next).isEmpty();
    }
    if (GREETING.matcher(next.text()).matches() || isNote(next)) {
      return false;
    }
    if (text.length() < TextHeadings.LONGEST
        && !Characters.endsSentence(text)
        && (next.text().startsWith(OPENING) || PARTICULARS.matcher(next.text()).matches())) {
      return false; // what is above is the title
    }
    if (ClosingFormula.isApart(next.text())
        || TextHeadings.isDay(next.text()) && isHeadline(text)) {
      return false;
    }
    if (breaksWord(text, next) || next.blanks() <= 1 && CutDates.goOn(text, next.text())) {
      return true;
    }
    boolean open = !Characters.endsSentence(text) && text.charAt(text.length() - 1) != ':';
    boolean lower = Characters.beginsLower(next.text());
    int room = width - last.width() - 1 - next.firstWord();
    boolean full = width > 0 && room < 0;
    if (spaced && next.blanks() <= 1) {
      // A paragraph's first line is moved in where its mark was lost.
      boolean anew = next.indent() > last.indent() && !lower;
      boolean begins = !open && !lower && isFirst(text, next.text());
      return !anew && !begins && (open && lower || full || open && !exact && room < width / 4);
    }
    if (next.blanks() > 0) {
      if (open && lower) {
        boolean item = block.kind == Block.Kind.BULLET || !block.number.isEmpty();
        return item && OPEN_ITEM.matcher(text).find()
            || width == 0 && !bare.isNext(text, last, next)
            || full
            || last.page() != next.page()
            || next.blanks() > 1;
      }
      // After one blank line a capital begins something new: what stood above was a title.
      boolean pageEnd = last.page() != next.page() || next.blanks() > 1;
      return pageEnd && full && open && last.text().length() > width / 2;
    }
    if (open && lower && (block.kind == Block.Kind.BULLET || !block.number.isEmpty())) {
      return true; // however short the line above is: it may be the first of its page
    }
    char first = next.text().charAt(0);
    if (width > 0 && first == '(' && NOTE.matcher(next.text()).matches()) {
      return true; // a note on the paragraph, such as where it is recommended
    }
    boolean halfway = Characters.endsOpen(text) || first == '(' || Character.isDigit(first);
    if (open && halfway && last.width() > LONG) {
      return true;
    }
    if (open && greeted && isUnfinishedProse(text, last)) {
      return true;
    }
    if (width == 0) {
      return open && lower && !bare.isNext(text, last, next);
    }
    return full || lower && room < width / 2 || open && room < width / 8;
  }

  /** Whether a line may be the title above a day: it ends neither a sentence nor amid a phrase. */
  private static boolean isHeadline(StringBuilder text) {
    return text.length() < TextHeadings.LONGEST
        && !Characters.endsSentence(text)
        && !Characters.endsOpen(text)
        && text.charAt(text.length() - 1) != ':'
        && !SENTENCE_WITHIN.matcher(text).find();
  }

  /** Whether a line below the end of a sentence begins a paragraph by its words. */
  private static boolean isFirst(StringBuilder text, String next) {
    return text.charAt(text.length() - 1) == ':' || FIRST.matcher(next).lookingAt();
  }

  /** Whether a paragraph has got so far that no line right below it can be anything else. */
  private static boolean isUnfinishedProse(StringBuilder text, TextLine last) {
    return SENTENCE_WITHIN.matcher(text).find()
        || last.width() > LONG && TextHeadings.words(text) >= PROSE_WORDS;
  }

  /** A figure that ends the sentence of the line above, as in "under section" / "17. Leaders". */
  private static String figureInSentence(RawBlock block, TextLine next) {
    boolean figure =
        FIGURE.matcher(next.number()).matches()
            && next.blanks() == 0
            && block.kind == Block.Kind.PARAGRAPH
            && block.number.isEmpty()
            && (Characters.endsOpen(block.text) || BEFORE_FIGURE.matcher(block.text).find())
            && Character.isLetter(block.text.charAt(block.text.length() - 1));
    return figure ? next.number() + ". " : "";
  }

  /** A hyphen at a line's end, above a small letter, is in the middle of a word. */
  private static boolean breaksWord(StringBuilder text, TextLine next) {
    char end = text.charAt(text.length() - 1);
    return (end == Characters.SOFT_HYPHEN || Characters.isHyphen(end))
        && next.blanks() <= 1
        && Characters.beginsLower(next.text());
  }

  /**
   * After a full stop that fills its line, a line with room for the next word is the paragraph's
   * last; if it ends no sentence, it is not part of the paragraph but the title of what follows.
   */
  private boolean isTitle(RawBlock block, TextLine line, @Nullable TextLine below) {
    return below != null
        && !line.isMarked()
        && Characters.endsSentence(block.text)
        && Character.isUpperCase(line.text().charAt(0))
        && isOpenOrAsks(line.text())
        && (line.width() < width / 2 || spaced && line.width() + below.firstWord() < width - 3)
        && (below.isItem() || Character.isUpperCase(below.text().charAt(0)));
  }

  private static boolean isOpenOrAsks(String text) {
    char last = text.charAt(text.length() - 1);
    return Character.isLetterOrDigit(last) || last == '?';
  }

  /**
   * Programs that take text out of a PDF put a dash before the rest of a bullet that a page end
   * broke. Where bullets are sentences, one that begins in lower case after an open one is such.
   */
  private static boolean isFalseMark(RawBlock block, StringBuilder text, TextLine next) {
    return block.kind == Block.Kind.BULLET
        && next.isItem()
        && next.blanks() >= TextFurniture.PAGE_END_BLANKS
        && Characters.beginsLower(next.text())
        && Character.isUpperCase(text.charAt(0))
        && Character.isLetter(text.charAt(text.length() - 1))
        && text.indexOf(". ") > 0;
  }
}
