package io.github.inspectionreports.internal.layout.lines;

import io.github.inspectionreports.internal.layout.words.Characters;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes a running head or foot that comes only once off its page, where it stands between the
 * halves of a sentence: apart from the text, in the margin of the page, between a line that ends
 * open and one that goes on in a small letter.
 */
public final class HalfSentences {
  /** So many times the usual distance of lines sets it apart from the text. */
  private static final double APART = 1.6;

  /** It is within this part of the page's height of the edge. */
  private static final double ZONE = 0.16;

  private static final Pattern SENTENCE_INSIDE = Pattern.compile("\\p{Ll}{3}[.?!] \\p{Lu}");

  private static final int LONGEST = 90;

  /** A line that ends within a sentence reaches this part of the way to where the longest ends. */
  private static final double FULL = 0.7;

  private HalfSentences() {}

  /** Takes such lines off all pages. */
  public static void takeBetween(List<PageText> pages, TextMetrics metrics) {
    double apart = APART * metrics.leading() * metrics.size();
    for (int i = 1; i < pages.size(); i++) {
      PageText above = pages.get(i - 1);
      PageText below = pages.get(i);
      boolean tables = !above.tables.isEmpty() || !below.tables.isEmpty();
      if (tables || above.gap || below.gap || above.page.number() == below.page.number()) {
        continue; // rows of tables go on in other ways, and columns have no heads
      }
      Line last = line(above, above.rows.size() - 1);
      Line first = line(below, 0);
      Line second = line(below, 1);
      if (isHead(first, second, below, apart) && goesOn(last, second)) {
        below.headers.addAll(below.rows.remove(0));
        continue;
      }
      Line before = line(above, above.rows.size() - 2);
      if (isFoot(last, before, above, apart) && goesOn(before, first) && isFull(before, above)) {
        above.footers.addAll(0, above.rows.remove(above.rows.size() - 1));
      }
    }
  }

  /** A heading ends where it likes: "Main findings", and below it the first line of the text. */
  private static boolean isFull(@Nullable Line line, PageText page) {
    double right =
        page.rows.stream().flatMap(List::stream).mapToDouble(other -> other.endX).max().orElse(0);
    return line != null && line.endX - line.x > FULL * (right - line.x);
  }

  private static @Nullable Line line(PageText page, int row) {
    return row >= 0 && row < page.rows.size() && page.rows.get(row).size() == 1
        ? page.rows.get(row).get(0)
        : null;
  }

  private static boolean goesOn(@Nullable Line last, @Nullable Line next) {
    return last != null
        && next != null
        && next.mark.isEmpty()
        && next.number.isEmpty()
        && Characters.beginsLower(next.text)
        && !last.text.isEmpty() // the marks of a list may be all that a line has
        && Character.isLetterOrDigit(last.text.charAt(last.text.length() - 1))
        && Math.abs(last.size - next.size) < 0.6;
  }

  private static boolean isHead(
      @Nullable Line head, @Nullable Line text, PageText page, double apart) {
    return isTitle(head)
        && head != null
        && text != null
        && head.y < ZONE * page.page.height()
        && text.y - head.y > apart;
  }

  private static boolean isFoot(
      @Nullable Line foot, @Nullable Line text, PageText page, double apart) {
    return isTitle(foot)
        && foot != null
        && text != null
        && foot.y > (1 - ZONE) * page.page.height()
        && foot.y - text.y > apart;
  }

  private static boolean isTitle(@Nullable Line line) {
    return line != null
        && line.mark.isEmpty()
        && line.number.isEmpty()
        && line.text.length() < LONGEST
        && !line.text.isEmpty()
        && !Characters.beginsLower(line.text)
        && !Characters.endsSentence(line.text)
        && !SENTENCE_INSIDE.matcher(line.text).find();
  }
}
