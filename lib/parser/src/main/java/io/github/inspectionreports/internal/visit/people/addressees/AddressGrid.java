package io.github.inspectionreports.internal.visit.people.addressees;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.visit.people.names.Names;
import io.github.inspectionreports.internal.vocabulary.Postcodes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lines of an address; people who are set side by side are read one after the other. */
final class AddressGrid {
  private static final String TITLE =
      "(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Cllr|Councillor)";

  private static final Pattern TITLED = Pattern.compile(TITLE + "\\.? \\p{Lu}");

  /** Between two people on one line; a person may have two titles. */
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?<=[\\p{L})])(?<!\\b(?:Prof|Professor|Dr|Hon)) (?=" + TITLE + "\\.? \\p{Lu})");

  /** Two cells in one line: the body of one person, and the office of the next. */
  private static final Pattern BODY_END =
      Pattern.compile(
          "(?<=\\b(?:Partnership|Board|Council|Trust|CCG|ICB|Services?|Police|Constabulary|Group))"
              + " (?=\\p{Lu})");

  /** A name or a place that was made unreadable. */
  private static final Pattern REDACTED =
      Pattern.compile(
          "(?i)[\\[(<]?(?:(?:name|council|address|details?|authority|personal data) )?(?:redacted|withheld|removed)[\\])>]?"
              + "|[\\[(]?[█■▇▆X*_]{3,60}[\\])]?");

  private static final int LONGEST_NAME = 60;

  /** Words with capitals, and no number of a house or a telephone. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?!" + TITLE + "\\b)\\p{Lu}\\p{Ll}[\\p{L}’']{1,30} [\\p{L}’' ]{3,60}(?:,|$)");

  /** A word or figure that no line with a person's office has. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)\\d|\\b(?:house|hall|street|road|lane|avenue|floor|building)\\b");

  private static final Pattern BUILDING =
      Pattern.compile(
          "[\\p{L}’' -]{2,40} (?:House|Hall|Centre|Buildings?|Offices?|Chambers|Court|Tower),?");

  private AddressGrid() {}

  static boolean hasBuilding(String text) {
    return ADDRESS.matcher(text).find();
  }

  /** Whether a line is the name of a building; a person of such a name has a title. */
  static boolean isBuilding(String line) {
    return BUILDING.matcher(line).matches() && !isTitled(line);
  }

  /** Returns the lines of an address; of a grid those of each person together. */
  static List<String> lines(List<Block> address, Names names) {
    List<String> lines = new ArrayList<>();
    List<List<String>> columns = new ArrayList<>();
    List<List<String>> rows = address.stream().map(AddressGrid::cells).toList();
    boolean beside = rows.stream().filter(AddressGrid::isNameAndRole).count() > 1;
    for (List<String> cells : rows) {
      if (beside && isNameAndRole(cells)) {
        columns.forEach(lines::addAll);
        columns.clear();
        lines.add(String.join(", ", cells));
        continue;
      }
      boolean grid = cells.size() > 1 && cells.stream().allMatch(cell -> isPerson(cell, names));
      if (grid || cells.size() != columns.size()) {
        columns.forEach(lines::addAll);
        columns.clear();
      }
      if (grid) {
        cells.forEach(cell -> columns.add(new ArrayList<>()));
      }
      for (int i = 0; i < cells.size(); i++) {
        List<String> to = columns.isEmpty() ? lines : columns.get(i);
        for (String line : cells.get(i).split("\n")) {
          for (String one : BESIDE.split(withoutBars(line))) {
            to.add(one.strip());
          }
        }
      }
    }
    columns.forEach(lines::addAll);
    return lines;
  }

  private static List<String> cells(Block block) {
    return block.cells().isEmpty()
        ? List.of(block.text().split(" \\| "))
        : block.cells().stream().map(Block.Cell::text).filter(cell -> !cell.isBlank()).toList();
  }

  /** A row with a person and, in the next cell, an office: "Ms Rowan Ashby | Chief Constable". */
  private static boolean isNameAndRole(List<String> cells) {
    return cells.size() == 2
        && isTitled(cells.get(0))
        && cells.get(0).length() <= LONGEST_NAME
        && OFFICE.matcher(cells.get(1)).lookingAt();
  }

  private static boolean isPerson(String cell, Names names) {
    String first = cell.split("\n", 2)[0].strip();
    Names.Found found = names.leading(first);
    return isTitled(first) || found != null && found.end() == first.length();
  }

  /** Whether a line is a name or a place that was made unreadable. */
  static boolean isRedacted(String line) {
    return REDACTED.matcher(line).matches();
  }

  /** Whether a line begins with a person's title. */
  static boolean isTitled(String line) {
    return TITLED.matcher(line).lookingAt();
  }

  /** Whether a line is of the next person, or the last of an address. */
  static boolean endsPerson(String line) {
    return isTitled(line) || Postcodes.areAtEnd(line.strip());
  }

  /** Whether the lines before and at a place both begin with people's titles. */
  static boolean areBeside(List<String> lines, int at) {
    return at < lines.size() && isTitled(lines.get(at - 1)) && isTitled(lines.get(at));
  }

  /** The two cells of "Chair, Marsh Partnership Manager, Marsh Youth Service"; null for one. */
  static String @Nullable [] cells(String line) {
    Matcher end = BODY_END.matcher(line);
    return end.find()
        ? new String[] {line.substring(0, end.start()), line.substring(end.end())}
        : null;
  }

  private static String withoutBars(String line) {
    int end = line.length();
    while (end > 0 && " \t|[\u00A0".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return line.substring(0, end).strip();
  }
}
