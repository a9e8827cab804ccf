package io.github.inspectionreports.rules;

import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.model.VisitKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a table of a kind looks like: its columns, what each cell must be, and how its patterns are
 * matched. Said once here, for all that read or check tables.
 *
 * @param kind the kind
 * @param columns the columns beside {@code id} and {@code note}
 * @param others what the cells of other columns must be; empty if there may be no others
 * @param prose whether patterns are matched in running text; if not, in headings and the like,
 *     where the signs between words do not matter
 */
public record TableSchema(String kind, List<Column> columns, Optional<Cell> others, boolean prose) {
  private static final List<String> EVERYWHERE = List.of("id", "note");

  /** What a cell must be, unless it is empty. */
  public enum Cell {
    /** Any text; patterns, ids and lists are checked where they are read. */
    TEXT("(?s).*", "", ""),
    /** A weight of a theme term. */
    WEIGHT("[1-9]|1[0-2]", "weight", "use a whole number from 1 to 12"),
    /** A number, with a full stop before its fraction. */
    NUMBER("[-+]?\\d{1,9}(\\.\\d{1,9})?", "number", "write it in digits, such as -0.25"),
    /** A whole number. */
    WHOLE_NUMBER("[-+]?\\d{1,9}", "whole number", "write it in digits, such as -25"),
    /** The polarity of a category. */
    POLARITY(
        "positive|negative|mixed|neutral", "polarity", "use positive, negative, mixed or neutral"),
    /** A kind of section. */
    SECTION(choice(SectionKind.values()), "kind of section", oneOf(SectionKind.values())),
    /** A kind of visit. */
    VISIT(choice(VisitKind.values()), "kind of visit", oneOf(VisitKind.values()));

    private final Pattern form;
    private final String name;
    private final String fix;

    Cell(String form, String name, String fix) {
      this.form = Pattern.compile(form);
      this.name = name;
      this.fix = fix;
    }

    private static String choice(Enum<?>[] values) {
      return Arrays.stream(values).map(Enum::name).collect(Collectors.joining("|", "(?i:", ")"));
    }

    private static String oneOf(Enum<?>[] values) {
      return Arrays.stream(values)
          .map(Enum::name)
          .collect(Collectors.joining(" ", "use one of ", ""));
    }
  }

  /**
   * A column.
   *
   * @param name its name
   * @param required whether each row must have a value in it
   * @param cell what its cells must be
   */
  public record Column(String name, boolean required, Cell cell) {}

  private static final Map<String, TableSchema> ALL = new TreeMap<>();

  static {
    add(Table.AUTHORITIES, "name! type region ons former-ons since until successors aliases word");
    add(Table.CATEGORIES, "label! polarity!:POLARITY");
    add(Table.CUE_KINDS, "meaning! traits opens scope:WHOLE_NUMBER remedied-within:WHOLE_NUMBER");
    ALL.put(Table.CATEGORY_WEIGHTS, open(Table.CATEGORY_WEIGHTS, "feature!", Cell.NUMBER));
    add(Table.FAMILIES, "words!");
    add("focus", "pattern! focus hit near-miss");
    form("frames", "pattern! kind! place hit near-miss");
    form("grades", "pattern! grade! hit near-miss");
    form(Table.HEADINGS, "pattern! kind!:SECTION frame visits topic hit near-miss");
    form("judgements", "pattern! area! hit near-miss");
    add("people", "words! kind!");
    add(Table.PHRASES, "pattern! cue! category hit near-miss traits");
    add(Table.POINTS, "name cues! attributes targets requires unless sense! hit near-miss");
    add("set-phrases", "pattern! use! hit near-miss");
    ALL.put(Table.THEME_WEIGHTS, open(Table.THEME_WEIGHTS, "feature!", Cell.WHOLE_NUMBER));
    add(Table.THEME_TERMS, "theme! pattern! weight!:WEIGHT hit near-miss");
    add(Table.THEMES, "label!");
    add("verdict-examples", "section near-miss-section before hit near-miss");
    add(Table.WITHOUT, "table!");
    form(Table.VISIT_KINDS, "pattern! kind!:VISIT where! hit near-miss");
  }

  /** Copies the columns. */
  public TableSchema {
    columns = List.copyOf(columns);
  }

  private static void add(String kind, String columns) {
    ALL.put(kind, new TableSchema(kind, columns(columns), Optional.empty(), true));
  }

  private static void form(String kind, String columns) {
    ALL.put(kind, new TableSchema(kind, columns(columns), Optional.empty(), false));
  }

  private static TableSchema open(String kind, String columns, Cell others) {
    return new TableSchema(kind, columns(columns), Optional.of(others), true);
  }

  /**
   * Columns as "name", "name!" for one that each row needs, and "name:CELL" for one not of text.
   */
  private static List<Column> columns(String columns) {
    List<Column> read = new ArrayList<>();
    for (String column : columns.split(" ")) {
      int colon = column.indexOf(':');
      String name = colon < 0 ? column : column.substring(0, colon);
      read.add(
          new Column(
              name.replace("!", ""),
              name.endsWith("!"),
              colon < 0 ? Cell.TEXT : Cell.valueOf(column.substring(colon + 1))));
    }
    return read;
  }

  /** {@return the kinds of table that something reads, sorted} */
  public static List<String> kinds() {
    return List.copyOf(ALL.keySet());
  }

  /**
   * Returns the schema of a kind.
   *
   * @param kind the kind
   * @return its schema; for a kind that nothing reads one without columns that takes any
   */
  public static TableSchema of(String kind) {
    TableSchema known = ALL.get(kind);
    return known == null ? new TableSchema(kind, List.of(), Optional.of(Cell.TEXT), true) : known;
  }

  /** {@return the names of the columns that each row must have a value in} */
  public List<String> required() {
    return columns.stream().filter(Column::required).map(Column::name).toList();
  }

  /**
   * Returns the columns that a table of this kind can have.
   *
   * @return their names, {@code id} first; any other may be beside them if {@link #others} is not
   *     empty
   */
  public List<String> names() {
    List<String> names = new ArrayList<>(EVERYWHERE.subList(0, 1));
    columns.forEach(column -> names.add(column.name()));
    names.add(EVERYWHERE.get(1));
    return names;
  }

  /**
   * Checks the cells of a row.
   *
   * @param row a row of a table of this kind
   * @return a fault for each cell that is not what it must be, by column
   */
  public List<Fault> faults(Row row) {
    List<Fault> faults = new ArrayList<>();
    new TreeMap<>(row.values())
        .forEach(
            (name, value) -> {
              Cell cell = cell(name);
              if (!cell.form.matcher(value).matches()) {
                faults.add(Fault.of(row, "'" + value + "' is no " + cell.name, cell.fix));
              }
            });
    return faults;
  }

  private Cell cell(String name) {
    for (Column column : columns) {
      if (column.name().equals(name)) {
        return column.cell();
      }
    }
    return EVERYWHERE.contains(name) ? Cell.TEXT : others.orElse(Cell.TEXT);
  }
}
