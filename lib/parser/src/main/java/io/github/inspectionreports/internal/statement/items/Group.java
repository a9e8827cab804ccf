package io.github.inspectionreports.internal.statement.items;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.outline.SectionPart;
import io.github.inspectionreports.internal.statement.prose.TimescaleTable;
import io.github.inspectionreports.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A paragraph, bullet or row with the list items that belong to it.
 *
 * @param head the block
 * @param under the blocks that belong to it: bullets of a lead-in, bullets of a bullet
 */
public record Group(Block head, List<Block> under) {
  /** The end of an item that continues in the next: "…, and". */
  private static final Pattern OPEN = Pattern.compile("\\b(?:and|or|that|to|by|of|for|the)$");

  public Group {
    under = List.copyOf(under);
  }

  boolean isBullet() {
    return head.kind() == Block.Kind.BULLET;
  }

  boolean isNumbered() {
    return !head.number().isEmpty();
  }

  boolean isRow() {
    return head.kind() == Block.Kind.TABLE_ROW;
  }

  Block last() {
    return under.isEmpty() ? head : under.get(under.size() - 1);
  }

  Place place() {
    return head.place().through(last().place());
  }

  /** All of it as one text, in which items that no sign ends are separated. */
  public String text() {
    StringBuilder text = new StringBuilder(head.text());
    for (int i = 0; i < under.size(); i++) {
      append(text, under.get(i).text(), i > 0 && under.get(i).kind() == Block.Kind.BULLET);
    }
    return text.toString();
  }

  /** Adds the next item of a list to what is before it, or the rest of a text. */
  static void append(StringBuilder text, String next, boolean item) {
    char last = text.length() == 0 ? '.' : text.charAt(text.length() - 1);
    boolean open = Character.isLetterOrDigit(last) || ")’'”\"%".indexOf(last) >= 0;
    if (item && open && !next.isEmpty() && !OPEN.matcher(text).find()) {
      text.append(Character.isUpperCase(next.codePointAt(0)) ? '.' : ';');
    }
    text.append(text.length() == 0 ? "" : " ").append(next);
  }

  /** Groups the blocks of a section; nothing belongs to what is before a part of the frame. */
  static List<Group> of(SectionPart part) {
    List<Group> groups = new ArrayList<>();
    part.runs().forEach(run -> groups.addAll(of(run)));
    return groups;
  }

  /**
   * Groups the blocks of a list: each paragraph with the bullets below it, each bullet with its own
   * bullets.
   */
  static List<Group> of(List<Block> blocks) {
    List<Group> groups = new ArrayList<>();
    boolean timed = false;
    int i = 0;
    while (i < blocks.size()) {
      Block head = blocks.get(i++);
      List<Block> under = new ArrayList<>();
      int level = head.kind() == Block.Kind.BULLET ? head.level() : 0;
      boolean carries = level > 0 || opensList(head);
      while (carries && i < blocks.size() && hangsOn(blocks.get(i), level)) {
        under.add(blocks.get(i++));
      }
      boolean row = head.kind() == Block.Kind.TABLE_ROW;
      timed = row && (timed || TimescaleTable.isOf(head));
      while (row && !timed && i < blocks.size() && continuesRow(head, under, blocks.get(i))) {
        under.add(blocks.get(i++));
      }
      groups.add(new Group(head, under));
    }
    return groups;
  }

  private static boolean hangsOn(Block block, int level) {
    return block.kind() == Block.Kind.BULLET && block.level() > level;
  }

  /** A row cut by the end of a page: the rest begins with a bullet or in lower case. */
  private static boolean continuesRow(Block head, List<Block> under, Block next) {
    if (next.kind() != Block.Kind.TABLE_ROW || next.text().isEmpty()) {
      return false;
    }
    String before = (under.isEmpty() ? head : under.get(under.size() - 1)).text();
    String cell = next.cells().isEmpty() ? next.text() : lastCell(next);
    char first = cell.isEmpty() ? 'X' : cell.charAt(0);
    boolean open = !before.endsWith(".") && !before.isEmpty();
    return open && (first == '•' || Character.isLowerCase(first));
  }

  static String lastCell(Block row) {
    return row.cells().get(row.cells().size() - 1).text();
  }

  private static boolean opensList(Block head) {
    return head.kind() == Block.Kind.PARAGRAPH && !head.text().isEmpty();
  }
}
