package io.github.inspectionreports.rules;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads tables as people write and spreadsheets export them. */
final class TableReader {
  static final int MOST_BYTES = 16 << 20;
  static final int MOST_ROWS = 50_000;
  static final int MOST_CHARACTERS = 20_000;

  private static final String DECISION_TABLE = "(?i)RuleSet|RuleTable\\b.*";

  private final String kind;
  private final String file;
  private final boolean bundled;

  private TableReader(String kind, String file, boolean bundled) {
    this.kind = kind;
    this.file = file;
    this.bundled = bundled;
  }

  static Table read(String kind, String file, byte[] bytes) {
    return new TableReader(kind, file, false).read(bytes);
  }

  /** Reads a table that comes with the library; messages say so, for callers use its names too. */
  static Table readBundled(String kind, String file, byte[] bytes) {
    return new TableReader(kind, Row.BUNDLED + file, true).read(bytes);
  }

  /** Reads a file, or so much of one that it is seen to be too large: a jar unpacks to more. */
  static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(MOST_BYTES + 1);
    }
  }

  private Table read(byte[] bytes) {
    String csv = decode(bytes);
    List<Row> rows = new ArrayList<>();
    List<String> columns = List.of();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .commentStrategy(CommentStrategy.SKIP)
            .commentCharacter('#')
            .skipEmptyLines(true)
            .allowMissingFields(true)
            .allowExtraFields(true)
            .fieldSeparator(separator(csv))
            .ofCsvRecord(csv)) {
      for (CsvRecord csvRecord : reader) {
        if (isCommentOrBlank(csvRecord)) {
          continue;
        }
        if (columns.isEmpty()) {
          columns = columns(csvRecord);
          continue;
        }
        if (rows.size() == MOST_ROWS) {
          throw fault(
              line(csvRecord),
              "the table has more than " + MOST_ROWS + " rows",
              "split it or drop rows");
        }
        rows.add(row(csvRecord, columns));
      }
    } catch (CsvParseException e) {
      throw new RuleSetException(
          Fault.of(file, 0, "this is not CSV: " + e.getMessage(), "check the quotation marks"), e);
    } catch (IOException e) {
      throw new RuleSetException(Fault.of(file, 0, "the table cannot be read", "try again"), e);
    }
    if (columns.isEmpty()) {
      throw fault(0, "the table has no header row", "name the columns in its first row: id, ...");
    }
    return new Table(kind, rows);
  }

  private String decode(byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      throw fault(0, "the file is larger than " + (MOST_BYTES >> 20) + " MiB", "split it");
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new RuleSetException(
          Fault.of(file, 0, "the file is not in UTF-8", "save it as \"CSV UTF-8\""), e);
    }
  }

  /**
   * The separator is the first of comma, semicolon and tab in the first line that is not a comment.
   */
  private static char separator(String csv) {
    boolean quoted = false;
    boolean comment = csv.startsWith("#") || csv.startsWith("\"#");
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (c == '\n' || c == '\r') {
        comment = csv.startsWith("#", i + 1) || csv.startsWith("\"#", i + 1);
        quoted = false;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!comment && !quoted && (c == ',' || c == ';' || c == '\t')) {
        return c;
      }
    }
    return ',';
  }

  /** A spreadsheet quotes a comment that holds a comma, and fills the row with empty cells. */
  private static boolean isCommentOrBlank(CsvRecord csvRecord) {
    return csvRecord.getField(0).startsWith("#")
        || csvRecord.getFields().stream().allMatch(String::isBlank);
  }

  private List<String> columns(CsvRecord header) {
    Set<String> columns = new LinkedHashSet<>();
    List<String> fields = new ArrayList<>(header.getFields());
    while (fields.get(fields.size() - 1).isBlank()) {
      fields.remove(fields.size() - 1);
    }
    if (hasNoHeader(fields)) {
      throw fault(
          line(header),
          "the table has no header row, for its first row names no column of " + kind,
          "put one above it: " + String.join(",", TableSchema.of(kind).names()));
    }
    for (String field : fields) {
      String column = field.strip();
      if (column.isEmpty() || !columns.add(column)) {
        throw fault(
            line(header),
            column.isEmpty()
                ? "a column has no name"
                : "there are two columns with the name '" + column + "'",
            "give each column a name of its own");
      }
    }
    if (fields.get(0).strip().matches(DECISION_TABLE)) {
      throw fault(
          line(header),
          "this is a decision table of Drools and no table of ours",
          "give it a name that begins with verdicts., such as verdicts.our-council.csv");
    }
    if (!columns.contains("id")) {
      throw fault(
          line(header),
          "there is no column 'id'",
          "let the first row name the columns, one of them id; it names " + columns);
    }
    return List.copyOf(columns);
  }

  /** A table of a kind that is known, with rows from the first line on. */
  private boolean hasNoHeader(List<String> fields) {
    List<String> names = TableSchema.of(kind).names();
    return TableSchema.kinds().contains(kind)
        && fields.stream()
            .map(field -> field.strip().toLowerCase(Locale.ROOT))
            .noneMatch(names::contains)
        && !fields.get(0).strip().matches(DECISION_TABLE);
  }

  private Row row(CsvRecord csvRecord, List<String> columns) {
    Map<String, String> values = new HashMap<>();
    int line = line(csvRecord);
    for (int i = 0; i < csvRecord.getFieldCount(); i++) {
      String value = csvRecord.getField(i).strip();
      if (value.length() > MOST_CHARACTERS) {
        throw fault(
            line, "a cell has more than " + MOST_CHARACTERS + " characters", "make it shorter");
      }
      if (hasRow(value, columns.size())) {
        // A quotation mark that is never closed would hide the rows after it without an error.
        throw fault(
            line,
            "a cell runs on over the rows below it",
            "close its quotation mark, or take it out");
      }
      if (i < columns.size()) {
        values.put(columns.get(i), value);
      } else if (!value.isEmpty()) {
        throw fault(
            line,
            "the row has "
                + csvRecord.getFieldCount()
                + " cells for "
                + columns.size()
                + " columns",
            "put a cell that holds a comma in quotation marks");
      }
    }
    String id = values.getOrDefault("id", "");
    if (id.isEmpty()) {
      throw fault(line, "the row has no id", "give it an id that no other row has");
    }
    return new Row(id, values, file, line, bundled);
  }

  /** Whether a line of a cell but the first has as many cells as a row of the table. */
  private static boolean hasRow(String cell, int columns) {
    return cell.lines()
        .skip(1)
        .anyMatch(line -> columns > 1 && line.split("[,;\t]", -1).length >= columns);
  }

  private static int line(CsvRecord csvRecord) {
    return (int) csvRecord.getStartingLineNumber();
  }

  private RuleSetException fault(int line, String what, String fix) {
    return new RuleSetException(Fault.of(file, line, what, fix));
  }
}
