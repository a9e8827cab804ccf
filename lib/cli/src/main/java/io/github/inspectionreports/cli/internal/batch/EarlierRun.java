package io.github.inspectionreports.cli.internal.batch;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.inspectionreports.cli.internal.files.LetterFiles.LetterFile;
import io.github.inspectionreports.cli.internal.files.OutputFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What an earlier run wrote into a folder about letters that are not read now. */
final class EarlierRun {
  private final Set<String> others;

  private EarlierRun(Set<String> others) {
    this.others = others;
  }

  /** Looks before the tables are replaced. */
  static EarlierRun in(OutputFolder folder, List<LetterFile> letters) {
    Set<String> ids = new HashSet<>();
    Path table = folder.file("letters.csv");
    if (Files.isRegularFile(table)) {
      try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(table)) {
        rows.stream().skip(1).forEach(row -> ids.add(row.getField(0)));
      } catch (IOException | UncheckedIOException | CsvParseException e) {
        ids.clear(); // no table of this program
      }
    }
    letters.forEach(letter -> ids.remove(letter.id()));
    return new EarlierRun(ids);
  }

  /** How many reports of other letters stay. */
  int left(OutputFolder folder) {
    return (int) others.stream().filter(id -> isThere(folder, id)).count();
  }

  private static boolean isThere(OutputFolder folder, String id) {
    try {
      return !id.isEmpty() && Files.isRegularFile(folder.file(id + ".json"));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
