package io.github.inspectionreports.internal.layout.plain;

import io.github.inspectionreports.internal.budget.Budget;
import io.github.inspectionreports.internal.layout.plain.rows.TextLine;
import io.github.inspectionreports.internal.layout.plain.rows.TextRows;
import io.github.inspectionreports.internal.layout.words.ClosingFormula;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the footers and page numbers that a program left in a text when it took it out of a PDF:
 * bare numbers at page ends, and short lines next to a page end that come again near another, or
 * often; and what stands in the middle of a sentence as such lines do. A line that comes again
 * elsewhere is text: headings do, which a list of contents names too, and so do the last words of
 * paragraphs that are alike.
 */
public final class TextFurniture {
  private static final int LONGEST = 120;

  /** So many blank lines show that a page ended. */
  static final int PAGE_END_BLANKS = 3;

  /** So often at least a footer comes, or a line that shows by its numbers that it is one. */
  private static final int OFTEN = 3;

  /** A footer comes with one page in so many at least. */
  private static final int FEWEST_OF_PAGES = 4;

  /** Footers and headers have so many lines at most. */
  private static final int NEAR = 4;

  private static final Pattern DIGITS = Pattern.compile("\\d+");
  static final Pattern PAGE_NUMBER =
      Pattern.compile("(?:page )?\\d{1,3}(?: of \\d{1,3})?", Pattern.CASE_INSENSITIVE);

  /** Lines that differ in their numbers only. */
  private static final class Alike {
    private final Set<String> texts = new HashSet<>();
    private int count;
    private int nearPageEnds;

    void add(TextLine line, boolean nearPageEnd) {
      texts.add(line.text());
      count++;
      nearPageEnds += nearPageEnd ? 1 : 0;
    }

    /**
     * A heading comes here and in a list of contents, or with each chapter; a footer comes with
     * every page, or with each that has a left side.
     */
    boolean comesAgain(int pages) {
      return (nearPageEnds > 1 || count >= OFTEN) && count * FEWEST_OF_PAGES >= pages;
    }

    boolean countsPages() {
      return count >= OFTEN && texts.size() == count;
    }
  }

  private TextFurniture() {}

  /**
   * Parts the lines of a text.
   *
   * @param lines the lines; those found are taken out of it
   * @return the lines found
   */
  public static List<TextLine> take(List<TextLine> lines) {
    Map<String, Alike> again = new HashMap<>();
    boolean[] near = nearPageEnds(lines);
    boolean[] signed = signatures(lines);
    for (int i = 0; i < near.length; i++) {
      again.computeIfAbsent(key(lines.get(i)), k -> new Alike()).add(lines.get(i), near[i]);
    }
    int pages = 1;
    for (int i = 0; i < lines.size(); i++) {
      pages += beginsPage(lines, i) ? 1 : 0;
    }
    boolean[] taken = TextFeet.find(lines);
    TextPageHeads.find(lines, taken);
    for (int i = 0; i < taken.length; i++) {
      Budget.step(100);
      boolean edge = beginsPage(lines, i) || (i > 0 && taken[i - 1]);
      taken[i] |= !signed[i] && isFurniture(lines.get(i), edge, again, pages);
    }
    for (int i = taken.length - 1; i >= 0; i--) {
      boolean edge = beginsPage(lines, i + 1) || (i + 1 < taken.length && taken[i + 1]);
      taken[i] |= !signed[i] && isFurniture(lines.get(i), edge, again, pages);
    }
    lastFoot(lines, taken);
    return part(lines, taken);
  }

  /** The foot of the last page is right below the signature, and differs by its page number. */
  private static void lastFoot(List<TextLine> lines, boolean[] taken) {
    Map<String, String> feet = new HashMap<>();
    for (int i = 0; i < taken.length; i++) {
      if (taken[i]) {
        feet.put(key(lines.get(i)), lines.get(i).text());
      }
    }
    int last = taken.length - 1;
    if (last > 0 && !taken[last]) {
      String text = lines.get(last).text();
      taken[last] = !text.equals(feet.getOrDefault(key(lines.get(last)), text));
    }
  }

  /** Finds closing formulas and the names below them, which come again in a file of two letters. */
  private static boolean[] signatures(List<TextLine> lines) {
    boolean[] signed = new boolean[lines.size()];
    for (int i = 0; i < signed.length; i++) {
      if (ClosingFormula.LINE.matcher(lines.get(i).text()).matches()) {
        int end = i + 1;
        while (end < Math.min(signed.length, i + NEAR) && !beginsPage(lines, end)) {
          end++;
        }
        Arrays.fill(signed, i, end, true);
      }
    }
    return signed;
  }

  /** Finds the lines with few others between them and a page end, or an end of the text. */
  private static boolean[] nearPageEnds(List<TextLine> lines) {
    boolean[] near = new boolean[lines.size()];
    for (int end = 0; end <= near.length; end++) {
      if (end == 0 || end == near.length || beginsPage(lines, end)) {
        Arrays.fill(near, Math.max(0, end - NEAR), Math.min(near.length, end + NEAR), true);
      }
    }
    return near;
  }

  /** Whether a page ends above a line; the text's own beginning and end are no such place. */
  private static boolean beginsPage(List<TextLine> lines, int at) {
    return at > 0
        && at < lines.size()
        && (lines.get(at).page() > lines.get(at - 1).page()
            || lines.get(at).blanks() >= PAGE_END_BLANKS);
  }

  private static boolean isFurniture(
      TextLine line, boolean edge, Map<String, Alike> again, int pages) {
    Alike alike = again.getOrDefault(key(line), new Alike());
    boolean repeated = isShort(line) && alike.comesAgain(pages) && (edge || alike.countsPages());
    return repeated || (edge && PAGE_NUMBER.matcher(line.text()).matches());
  }

  private static List<TextLine> part(List<TextLine> lines, boolean[] taken) {
    List<TextLine> found = new ArrayList<>();
    List<TextLine> kept = new ArrayList<>();
    boolean dropped = false;
    for (int i = 0; i < taken.length; i++) {
      if (taken[i]) {
        found.add(lines.get(i));
      } else {
        TextLine line = lines.get(i);
        kept.add(dropped ? line.withBlanks(Math.max(2, line.blanks())) : line);
      }
      dropped = taken[i];
    }
    lines.clear();
    lines.addAll(kept);
    return found;
  }

  private static boolean isShort(TextLine line) {
    return (!line.isMarked() || isPaged(line)) && line.text().length() <= LONGEST;
  }

  /** Below the signature a wide gap is a bar, in a footer too. */
  static boolean isPaged(TextLine line) {
    int bar = line.isItem() ? -1 : line.text().lastIndexOf(TextRows.BAR);
    return bar > 0
        && PAGE_NUMBER.matcher(line.text().substring(bar + TextRows.BAR.length())).matches();
  }

  private static String key(TextLine line) {
    String text = isPaged(line) ? line.text().replace(TextRows.BAR, " ") : line.text();
    return DIGITS.matcher(text).replaceAll("#");
  }
}
