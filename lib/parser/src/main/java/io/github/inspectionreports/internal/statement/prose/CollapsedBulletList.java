package io.github.inspectionreports.internal.statement.prose;

import io.github.inspectionreports.internal.document.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A bulleted list that has lost its line breaks, so that its items run on in the paragraph of their
 * lead-in: "asked the council to improve: - the plans - the records." Programs that lose the lines
 * of a cell leave such lists.
 */
public final class CollapsedBulletList {
  private static final Pattern FIRST = Pattern.compile(": ([-–•*]) (?=\\p{L})");

  /** The end of the last item, where a sentence follows it. */
  private static final Pattern END = Pattern.compile("[.;] (?=\\p{Lu})");

  private static final int FEWEST = 2;

  private CollapsedBulletList() {}

  /**
   * Divides a paragraph.
   *
   * @param block the paragraph
   * @return its lead-in, the items as bullets and what follows them; the paragraph alone where no
   *     list runs on in it
   */
  public static List<Block> parts(Block block) {
    String text = block.text();
    Matcher first = FIRST.matcher(text);
    if (block.kind() != Block.Kind.PARAGRAPH || !first.find()) {
      return List.of(block);
    }
    String mark = " " + first.group(1) + " ";
    Matcher last =
        END.matcher(text).region(Math.max(first.end(), text.lastIndexOf(mark)), text.length());
    int end = last.find() ? last.start() + 1 : text.length();
    List<Block> parts = new ArrayList<>();
    parts.add(Parts.of(block, 0, first.start() + 1));
    int from = first.end();
    while (from < end) {
      int next = text.indexOf(mark, from);
      int to = next < 0 ? end : next;
      parts.add(Parts.bullet(block, from, to));
      from = to == end ? end : to + mark.length();
    }
    if (end < text.length()) {
      parts.add(Parts.of(block, end + 1, text.length()));
    }
    return parts.stream().filter(part -> part.kind() == Block.Kind.BULLET).count() < FEWEST
        ? List.of(block)
        : parts;
  }
}
