package io.github.inspectionreports.export;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a list of letters says of each that the letter itself does not print: a CSV table with the
 * column {@code id} (or {@code letter}) and any of {@code published} (or {@code listed_date},
 * {@code date}), {@code link} (or {@code url}) and {@code urn}. Other columns are passed over.
 * Immutable.
 */
public final class LetterIndex {
  /** An index of nothing. */
  public static final LetterIndex EMPTY = new LetterIndex(Map.of());

  private static final Set<String> ID = Set.of("id", "letter");
  private static final Set<String> PUBLISHED = Set.of("published", "listed_date", "listed", "date");
  private static final Set<String> LINK = Set.of("link", "url");
  private static final Set<String> URN = Set.of("urn");
  private static final List<DateTimeFormatter> DATES =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE,
          DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK)
              .withResolverStyle(ResolverStyle.STRICT),
          DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK)
              .withResolverStyle(ResolverStyle.STRICT));

  private final Map<String, Entry> entries;

  private LetterIndex(Map<String, Entry> entries) {
    this.entries = Map.copyOf(entries);
  }

  /**
   * What the index says of a letter.
   *
   * @param published the day on which it was published; null where none is given
   * @param link its address; null where none is given
   * @param urn the number of the authority on the inspectorate's site; null where none is given
   */
  public record Entry(@Nullable LocalDate published, @Nullable String link, @Nullable String urn) {}

  /**
   * Reads an index.
   *
   * @param file a CSV table in UTF-8, as spreadsheets export it; dates as 2025-06-12, 12/06/2025 or
   *     12 June 2025
   * @return the index
   * @throws IllegalArgumentException if it cannot be read, or a row is faulty; names file and line
   */
  public static LetterIndex read(Path file) {
    String name = String.valueOf(file.getFileName());
    String text;
    try {
      text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(java.nio.ByteBuffer.wrap(Files.readAllBytes(file)))
              .toString();
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(name + " is not in UTF-8; save it as CSV UTF-8", e);
    } catch (IOException e) {
      throw new IllegalArgumentException(file + " cannot be read; check the path", e);
    }
    String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
    String first = withoutMark.lines().findFirst().orElse("");
    char separator = !first.contains(",") && first.contains(";") ? ';' : ',';
    try (CsvReader<CsvRecord> rows =
        CsvReader.builder().fieldSeparator(separator).ofCsvRecord(withoutMark)) {
      return read(name, rows);
    } catch (CsvParseException | UncheckedIOException | IOException e) {
      throw new IllegalArgumentException(name + " is not a CSV table: " + e.getMessage(), e);
    }
  }

  private static LetterIndex read(String name, CsvReader<CsvRecord> rows) {
    Map<String, Entry> entries = new HashMap<>();
    Columns columns = null;
    for (CsvRecord row : rows) {
      if (columns == null) {
        columns = new Columns(row.getFields());
        if (columns.of(ID) < 0) {
          throw new IllegalArgumentException(
              name
                  + " has no column 'id'; its first line must name the columns, such as"
                  + " id,published,link");
        }
        continue;
      }
      String where = name + ", line " + row.getStartingLineNumber();
      String id = columns.cell(row, ID);
      if (id == null) {
        continue;
      }
      Entry entry =
          new Entry(
              date(columns.cell(row, PUBLISHED), where),
              columns.cell(row, LINK),
              columns.cell(row, URN));
      if (entries.putIfAbsent(id, entry) != null) {
        throw new IllegalArgumentException(where + ": the id '" + id + "' is there twice");
      }
    }
    return new LetterIndex(entries);
  }

  private static @Nullable LocalDate date(@Nullable String text, String where) {
    if (text == null) {
      return null;
    }
    for (DateTimeFormatter form : DATES) {
      try {
        return LocalDate.parse(text, form);
      } catch (DateTimeException e) {
        continue;
      }
    }
    throw new IllegalArgumentException(
        where + ": '" + text + "' is no date; write it as 2025-06-12 or 12/06/2025");
  }

  /**
   * Returns what it says of a letter.
   *
   * @param id the letter's id
   * @return the entry; null where there is none
   */
  public @Nullable Entry find(String id) {
    return entries.get(id);
  }

  /** {@return the ids of the letters that it lists, in no order} */
  public Set<String> ids() {
    return new HashSet<>(entries.keySet());
  }

  /** Where the columns are. */
  private static final class Columns {
    private final List<String> names;

    Columns(List<String> header) {
      names = header.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    }

    int of(Set<String> meaning) {
      for (int i = 0; i < names.size(); i++) {
        if (meaning.contains(names.get(i))) {
          return i;
        }
      }
      return -1;
    }

    @Nullable String cell(CsvRecord row, Set<String> meaning) {
      int at = of(meaning);
      String text = at < 0 || at >= row.getFieldCount() ? "" : row.getField(at).strip();
      return text.isEmpty() ? null : text;
    }
  }
}
