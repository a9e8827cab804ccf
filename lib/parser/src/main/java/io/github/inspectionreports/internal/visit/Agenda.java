package io.github.inspectionreports.internal.visit;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.outline.Framed;
import io.github.inspectionreports.internal.visit.dates.Articles;
import io.github.inspectionreports.model.Diagnostic;
import io.github.inspectionreports.model.DiagnosticCode;
import io.github.inspectionreports.model.FrameKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets the items of minutes apart that have nothing to do with inspectors: apologies, other
 * business, what is to come.
 */
final class Agenda {
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})\\.?");

  /** No heading of an item is longer. */
  private static final int LONGEST_TITLE = 70;

  private Agenda() {}

  /**
   * Reads the items of the agenda, which have a number and a heading.
   *
   * @param article an article or minutes
   * @return minutes without the items that mention no inspection; anything else as it was
   */
  static Framed read(Framed article) {
    List<Framed.Part> parts = article.parts();
    List<Integer> items = new ArrayList<>();
    int last = 0;
    for (int i = 0; i < parts.size(); i++) {
      Framed.Part part = parts.get(i);
      boolean may = part.frame() == null || part.frame() == FrameKind.TITLE; // the first item's
      int number = may ? number(part.block(), last) : 0;
      if (number > last) { // a smaller number divides the item at hand
        items.add(i);
        last = number;
      }
    }
    if (items.isEmpty() || !Articles.isMinutes(article.document().blocks())) {
      return article;
    }
    items.add(parts.size());
    List<Framed.Part> kept = new ArrayList<>(parts.subList(0, items.get(0)));
    List<Block> before = new ArrayList<>();
    List<Block> after = new ArrayList<>();
    boolean found = false;
    for (int n = 0; n + 1 < items.size(); n++) {
      List<Framed.Part> item = parts.subList(items.get(n), items.get(n + 1));
      boolean about =
          item.stream().anyMatch(part -> ArticleSigns.isAboutAVisit(part.block().text()));
      found |= about;
      for (Framed.Part part : item) {
        boolean other = !about && part.frame() == null;
        kept.add(other ? new Framed.Part(part.block(), FrameKind.OTHER_DOCUMENT) : part);
        if (other) {
          (found ? after : before).add(part.block());
        }
      }
    }
    if (!found) {
      return article;
    }
    List<Diagnostic> odd = new ArrayList<>(article.diagnostics());
    say(DiagnosticCode.TEXT_BEFORE, "before", before, odd);
    say(DiagnosticCode.TEXT_AFTER, "after", after, odd);
    return new Framed(article.document(), kept, article.letter(), odd);
  }

  /**
   * The number of an item; 0 where a block is not a heading with a whole number. Below a list of
   * resolutions, a heading looks like one of them, but its number goes on from the item above.
   */
  private static int number(Block block, int above) {
    Matcher whole = NUMBER.matcher(block.number());
    int number = whole.matches() ? Integer.parseInt(whole.group(1)) : 0;
    boolean follows = above > 0 && number == above + 1 && isTitle(block.text());
    return block.kind() == Block.Kind.HEADING || follows ? number : 0;
  }

  private static boolean isTitle(String text) {
    return text.length() <= LONGEST_TITLE
        && Character.isUpperCase(text.codePointAt(0))
        && ".;:,".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  private static void say(
      DiagnosticCode code, String where, List<Block> other, List<Diagnostic> odd) {
    if (!other.isEmpty()) {
      odd.add(
          new Diagnostic(
              code,
              "other business of the meeting stands "
                  + where
                  + " what it said of an inspection (from '"
                  + other.get(0).text()
                  + "' on); it gives no findings and is kept in the report's frame",
              other.get(0).firstPage()));
    }
  }
}
