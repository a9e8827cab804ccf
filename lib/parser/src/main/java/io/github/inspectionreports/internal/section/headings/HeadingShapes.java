package io.github.inspectionreports.internal.section.headings;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.outline.Framed;
import io.github.inspectionreports.internal.vocabulary.Grades;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the look of a block says: heading, row of a table, running text. */
public final class HeadingShapes {
  /**
   * The longest known heading of a letter has 22 words; more is a sentence on a line of its own.
   */
  private static final int MOST_WORDS = 30;

  /** A line set as a heading and shorter than this is one even with a full stop after it. */
  private static final int SHORT = 40;

  /** In a PDF a heading that is not set as one takes a line at most. */
  private static final int ONE_LINE = 90;

  /** Sizes that differ by less look the same. */
  private static final double SAME_SIZE = 0.4;

  /** A cell longer than this that ends as a sentence does is prose. */
  private static final int PROSE = 80;

  private static final Pattern GRADE =
      Pattern.compile("\\b" + Grades.WORDS + "\\)?$", Pattern.CASE_INSENSITIVE);

  /** Words of inspections before this one. */
  private static final Pattern EARLIER =
      Pattern.compile(
          "\\b(?:last|previous|earlier|recent) (?:\\w+ )?inspections?\\b",
          Pattern.CASE_INSENSITIVE);

  private static final String TAG = "(?:outcome|enabler)s? (?:\\d|one|two|three|four|five)";

  /** A bare reference to the framework, or where figures come from. */
  private static final Pattern ASIDE =
      Pattern.compile(
          TAG
              + "(?:(?:,|;|:| and| &)? (?:"
              + TAG
              + "|\\d|one|two|three|four|five)\\b){0,5}(?:[,;] (?:the )?(?:national )?framework)?\\.?"
              + "|(?:data )?sources? ?: .{1,150}",
          Pattern.CASE_INSENSITIVE);

  private HeadingShapes() {}

  /**
   * Returns whether a block may be a heading: set as one, or a short line of its own that ends no
   * sentence.
   *
   * @param block the block
   * @return whether the table of headings is to be asked
   */
  public static boolean mayBeHeading(Block block) {
    if (block.kind() == Block.Kind.BULLET || block.text().isEmpty()) {
      return false;
    }
    String text = block.text();
    if (text.charAt(0) == '(' || ASIDE.matcher(text).matches() || Asides.is(text)) {
      return false; // a note on the text above, such as "(Recommendation)"
    }
    char last = text.charAt(text.length() - 1);
    boolean set = isSet(block);
    boolean plain = block.style().size() == 0 || block.kind() == Block.Kind.TABLE_ROW;
    int most = set || plain ? 8 * MOST_WORDS : ONE_LINE;
    return text.length() < most
        && ((last != '.' && last != ',' && last != ';')
            || (last == '.' && (set || block.style().size() == 0) && text.length() < SHORT));
  }

  /** A line of a table of grades that was not set as a row. */
  public static boolean isGrade(Block block) {
    boolean row = !block.number().isEmpty() || block.text().contains(" | ");
    return row && block.kind() != Block.Kind.TABLE_ROW && GRADE.matcher(block.text()).find();
  }

  /** A line that looks like a heading, but the sentence continues below it. */
  public static boolean goesOn(Block block, Framed.@Nullable Part next) {
    if (next == null || next.frame() != null || next.block().text().isEmpty()) {
      return false;
    }
    boolean paragraph = next.block().kind() == Block.Kind.PARAGRAPH;
    return paragraph
        && block.text().indexOf(' ') > 0
        && Character.isLowerCase(next.block().text().codePointAt(0));
  }

  /** Text in a frame is laid out as a table, yet is not a row of one. */
  public static boolean isProse(Block row) {
    for (Block.Cell cell : row.cells()) {
      String text = cell.text();
      if (text.length() > PROSE && ".!?’”".indexOf(text.charAt(text.length() - 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether all words of a row are in one cell. */
  public static boolean isOneCell(Block row) {
    return row.cells().stream().filter(cell -> !cell.text().isBlank()).count() == 1;
  }

  /** The words of a heading; of a row with one filled cell the words of that, without bars. */
  public static String words(Block heading) {
    if (heading.kind() == Block.Kind.TABLE_ROW && isOneCell(heading)) {
      for (Block.Cell cell : heading.cells()) {
        if (!cell.text().isBlank()) {
          return cell.text();
        }
      }
    }
    return heading.text();
  }

  /** Whether a block is set apart from the text around it, as headings are. */
  public static boolean isSet(Block block) {
    return block.kind() == Block.Kind.HEADING || block.style().bold();
  }

  public static int sentences(String text) {
    int ends = 0;
    for (int i = text.indexOf(". "); i >= 0; i = text.indexOf(". ", i + 1)) {
      ends++;
    }
    return ends + (text.endsWith(".") ? 1 : 0);
  }

  /** Whether a block is set smaller than another, or lighter in the same size. */
  public static boolean isSmaller(Block block, Block than) {
    double difference = than.style().size() - block.style().size();
    return difference > SAME_SIZE
        || (difference > -SAME_SIZE && than.style().bold() && !block.style().bold());
  }

  public static boolean endsSentence(String text) {
    return ".!?)".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Whether a short line is the title of the items below it, though it is set as they are. */
  public static boolean isTitleOfItems(Block block, Framed.@Nullable Part next) {
    String text = block.text();
    return block.kind() == Block.Kind.PARAGRAPH
        && block.number().isEmpty()
        && text.length() <= SHORT
        && Character.isUpperCase(text.codePointAt(0))
        && Character.isLetter(text.codePointBefore(text.length()))
        && isItem(next);
  }

  /** Whether a sentence ends before a bracket, as "... late. (Recommendation 1)" does. */
  public static boolean endsInReference(String text) {
    int bracket = text.endsWith(")") ? text.lastIndexOf('(') : -1;
    return bracket > 1 && text.substring(0, bracket).stripTrailing().endsWith(".");
  }

  /** Whether a part of the body has the mark or the number of an item. */
  public static boolean isItem(Framed.@Nullable Part part) {
    return part != null
        && part.frame() == null
        && (part.block().kind() == Block.Kind.BULLET || !part.block().number().isEmpty());
  }

  /** Whether a line leads in the list of grades of an earlier inspection. */
  public static boolean leadsEarlierGrades(Block block) {
    return block.kind() != Block.Kind.HEADING
        && block.text().endsWith(":")
        && EARLIER.matcher(block.text()).find();
  }
}
