package io.github.inspectionreports.cli.internal.batch;

import io.github.inspectionreports.cli.internal.exit.CommandException;
import io.github.inspectionreports.cli.internal.files.LetterFiles.LetterFile;
import io.github.inspectionreports.cli.internal.files.LetterReader;
import io.github.inspectionreports.cli.internal.files.OutputFolder;
import io.github.inspectionreports.cli.internal.files.OutputFolder.OutputFile;
import io.github.inspectionreports.cli.internal.terminal.Wrapped;
import io.github.inspectionreports.export.FailuresCsv;
import io.github.inspectionreports.export.ItemsCsv;
import io.github.inspectionreports.export.LettersCsv;
import io.github.inspectionreports.export.TableSettings;
import io.github.inspectionreports.export.ThemesCsv;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.workbook.ReportWorkbook;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The tables of a batch: CSV files and a workbook, which appear together when all is written. */
final class BatchTables implements AutoCloseable {
  private final OutputFolder folder;
  private final List<OutputFile> files = new ArrayList<>();
  private final List<Closeable> tables = new ArrayList<>();
  private final LettersCsv letters;
  private final ItemsCsv items;
  private final ThemesCsv themes;
  private final FailuresCsv failures;
  private final ReportWorkbook workbook;

  /**
   * Begins the tables.
   *
   * @param folder where they are written
   * @param settings what they add to the reports
   */
  BatchTables(OutputFolder folder, TableSettings settings) {
    this.folder = folder;
    letters = opened(new LettersCsv(file("letters.csv"), settings));
    items = opened(new ItemsCsv(file("items.csv"), settings));
    themes = opened(new ThemesCsv(file("themes.csv"), settings));
    failures = opened(new FailuresCsv(file("failures.csv"), settings.byteOrderMark()));
    workbook = opened(new ReportWorkbook(file("inspections.xlsx"), settings));
  }

  private OutputFile file(String name) {
    OutputFile file = folder.create(name);
    files.add(file);
    return file;
  }

  private <T extends Closeable> T opened(T table) {
    tables.add(table);
    return table;
  }

  /** Adds the rows of a letter. */
  void add(LetterFile letter, Report report) {
    try {
      letters.write(letter.id(), report);
      items.write(letter.id(), report);
      themes.write(letter.id(), report);
      workbook.add(letter.id(), report, folder.relative(letter.path()));
    } catch (IOException e) {
      throw cannotWrite(e);
    } catch (UncheckedIOException e) {
      throw cannotWrite(new IOException(e.getMessage(), e));
    }
  }

  /** Adds the row of a file that could not be read. */
  void addFailure(LetterFile letter, String code, String message) {
    String file = Wrapped.printable(LetterReader.typed(letter.path()));
    String printable = Wrapped.printable(message);
    try {
      failures.write(file, code, printable);
      workbook.addFailure(file, code, printable);
    } catch (UncheckedIOException e) {
      throw cannotWrite(new IOException(e.getMessage(), e));
    }
  }

  /** Writes what is left and gives the files their names. */
  void complete() {
    try {
      for (Closeable table : tables) {
        table.close();
      }
      for (OutputFile file : files) {
        file.complete();
      }
    } catch (IOException e) {
      throw cannotWrite(e);
    } catch (UncheckedIOException e) {
      throw cannotWrite(new IOException(e.getMessage(), e));
    }
  }

  private CommandException cannotWrite(IOException e) {
    return folder.cannotWrite(
        "letters.csv, items.csv, themes.csv, failures.csv or inspections.xlsx", e);
  }

  /** Lets go of the files; those that are not complete do not appear. */
  @Override
  public void close() {
    for (OutputFile file : files) {
      try {
        file.close();
      } catch (IOException e) {
        // What is not complete is removed with the folder's other unfinished files.
      }
    }
  }
}
