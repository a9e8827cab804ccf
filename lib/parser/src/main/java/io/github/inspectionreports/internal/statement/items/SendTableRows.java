package io.github.inspectionreports.internal.statement.items;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.model.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads rows of the tables of area SEND reports. */
final class SendTableRows {
  /** "and" separates two bodies only after the end of a body's name: some names hold an "and". */
  private static final Pattern BODIES =
      Pattern.compile(
          ",\\s*(?:and\\s+)?|;\\s*"
              + "|(?<=\\b(?:Council|ICB|Board|Trust|First|Partnership|Authority|Services))\\s+and\\s+"
              // A line of its own, which does not continue the name above it.
              + "|(?<=\\b(?:Council|ICB|ICB\\)|Board|Trust|First|Partnership|Authority|Services))\\s*\\n\\s*(?=\\p{Lu}{2}|\\p{Lu}\\p{Ll}+ \\p{Lu})");

  /** A place without the word for a body. */
  private static final Pattern PLACE =
      Pattern.compile(
          "^(?!.{0,120}\\b(?:Council|ICB|Board|Trust|First|Partnership|Authority|Services?|CCG|Police)\\b)"
              + "(?:NHS )?\\p{Lu}[\\p{L}’'-]{0,30}(?: (?:of|on|upon|and|\\p{Lu}[\\p{L}’'-]{0,30})){0,6}");

  /** The end of a name of several places. */
  private static final Pattern OF_PLACES =
      Pattern.compile(
          "\\p{Lu}[^,;]{2,60} and \\p{Lu}[^,;]{2,60}\\b(?:ICB|Integrated Care Board|CCG|Trust|Partnership)"
              + "(?: \\([^()]{1,20}\\))?");

  private static final String BULLET = "• ";

  /**
   * A row.
   *
   * @param text what leads its items in, with a sentence below them, or the whole
   * @param items its bullets
   * @param responsible who must act
   * @param whole all of it but the responsible bodies
   */
  record Read(String text, List<Item> items, List<String> responsible, String whole) {}

  private SendTableRows() {}

  /**
   * Reads a row.
   *
   * @param row the block
   * @param rest the rest of it on the next page; mostly empty
   * @return what it says; null for the head of a table
   */
  static @Nullable Read read(Block row, List<Block> rest) {
    List<Block.Cell> cells = row.cells();
    if (cells.isEmpty()) {
      return new Read(row.text(), List.of(), List.of(), row.text());
    }
    if (isHead(cells)) {
      return null;
    }
    List<String> responsible = cells.size() > 1 ? bodies(cells.get(0).text()) : List.of();
    List<Item> items = new ArrayList<>();
    StringBuilder closing = new StringBuilder();
    String text = cell(row, "", items, closing);
    for (Block block : rest) {
      if (!block.cells().isEmpty()) {
        text = cell(block, text, items, closing);
      }
    }
    StringBuilder whole = new StringBuilder(text);
    for (int i = 0; i < items.size(); i++) {
      Group.append(whole, items.get(i).text(), i > 0);
    }
    whole.append(closing);
    items.replaceAll(item -> new Item(Joints.without(item.text()), item.place()));
    return new Read(text + closing, items, responsible, whole.toString());
  }

  /** The cell that says what is to be done: the last, or of several after the first the longest. */
  private static Block.Cell action(Block row) {
    Block.Cell action = row.cells().get(row.cells().size() - 1);
    for (int i = row.cells().size() - 2; i > 0; i--) {
      Block.Cell cell = row.cells().get(i);
      action = cell.text().length() > action.text().length() ? cell : action;
    }
    return action;
  }

  /** Reads the action of a row; returns the lead-in so far. */
  private static String cell(Block row, String before, List<Item> items, StringBuilder closing) {
    Block.Cell last = action(row);
    String lead = before.isEmpty() ? null : before;
    int offset = 0;
    for (String line : last.text().split("\n", -1)) {
      boolean bullet = line.strip().startsWith(BULLET.strip());
      String text = bullet ? line.strip().substring(1).strip() : line.strip();
      int at = last.text().indexOf(text, offset);
      offset += line.length() + 1;
      if (text.isEmpty()) {
        continue;
      }
      if (!bullet && !items.isEmpty() && isOfAction(text, items)) {
        closing.append(' ').append(text);
      } else if (!bullet && items.isEmpty()) {
        lead = lead == null ? text : lead + " " + text;
      } else {
        int start = Math.min(last.start() + Math.max(at, 0), last.end());
        int end = Math.min(start + text.length(), last.end());
        items.add(new Item(text, row.place(start, end)));
      }
    }
    return lead == null ? "" : lead;
  }

  /** Whether a line below the bullets is a sentence about the action, and no rest of a bullet. */
  private static boolean isOfAction(String line, List<Item> items) {
    String last = items.get(items.size() - 1).text();
    return last.endsWith(".") && line.endsWith(".") && Character.isUpperCase(line.codePointAt(0));
  }

  private static boolean isHead(List<Block.Cell> cells) {
    String first = cells.get(0).text().toLowerCase(Locale.ROOT);
    String last = cells.get(cells.size() - 1).text().toLowerCase(Locale.ROOT);
    return first.startsWith("responsible bod")
        || last.matches("areas? for (?:priority action|improvement)s?");
  }

  static List<String> bodies(String cell) {
    List<String> bodies = new ArrayList<>();
    Matcher split = BODIES.matcher(cell);
    int from = 0;
    while (split.find()) {
      add(bodies, cell.substring(from, split.start()));
      from = split.end();
    }
    add(bodies, cell.substring(from));
    return whole(bodies, cell);
  }

  /** Joins what is one name: "Marlshire, Hexby and Brackenshire West ICB" is one board. */
  private static List<String> whole(List<String> pieces, String cell) {
    List<String> whole = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (String piece : pieces) {
      if (PLACE.matcher(piece).matches()) {
        open.add(piece);
        continue;
      }
      String joined = String.join(", ", open) + ", " + piece;
      boolean one = !open.isEmpty() && OF_PLACES.matcher(piece).matches();
      if (one && cell.replaceAll("\\s+", " ").contains(joined)) {
        whole.add(joined);
      } else {
        whole.addAll(open);
        whole.add(piece);
      }
      open.clear();
    }
    whole.addAll(open);
    return whole;
  }

  private static void add(List<String> bodies, String body) {
    String text = body.replace('\n', ' ').strip();
    if (!text.isEmpty()) {
      bodies.add(text);
    }
  }
}
