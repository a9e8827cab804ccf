package io.github.inspectionreports.cli.internal.view;

import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.cli.internal.exit.CommandException;
import io.github.inspectionreports.cli.internal.exit.ExitStatus;
import io.github.inspectionreports.cli.internal.files.FileNames;
import io.github.inspectionreports.cli.internal.files.LetterFiles;
import io.github.inspectionreports.cli.internal.files.LetterReader;
import io.github.inspectionreports.cli.internal.files.OutputFolder;
import io.github.inspectionreports.cli.internal.options.BundledParser;
import io.github.inspectionreports.cli.internal.options.RuleOptions;
import io.github.inspectionreports.cli.internal.terminal.Terminal;
import io.github.inspectionreports.cli.internal.terminal.Wrapped;
import io.github.inspectionreports.model.DocumentSource;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.views.HtmlView;
import io.github.inspectionreports.views.MarkedPdf;
import io.github.inspectionreports.views.Names;
import io.github.inspectionreports.views.PdfView;
import io.github.inspectionreports.views.UnmarkableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes one letter marked up. */
@Command(
    name = "view",
    description = {
      "Writes one letter marked up, as a page for a browser: the whole letter with each statement"
          + " in the colour of its category, why it has it, filters, and a summary beside it; and,"
          + " of a PDF, the PDF itself with the same highlights and the reasons as notes."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ${ROOT-COMMAND-NAME} view letter.pdf --out pages",
      "  ${ROOT-COMMAND-NAME} view letter.pdf --out pages --no-pdf"
    })
public final class ViewCommand implements Callable<Integer> {
  private static final String HTML = ".html";
  private static final String PDF = ".pdf";

  private final Terminal terminal;
  private final @Nullable BundledParser bundled;

  @Mixin private final RuleOptions rules = new RuleOptions();

  @Parameters(paramLabel = "FILE", description = "The letter, as PDF or plain text (UTF-8).")
  private Path file = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "PATH",
      description =
          "Where to write: a folder, or a file that ends in .html. By default the folder in which"
              + " you are.")
  private Path out = Path.of("");

  @Option(
      names = "--no-pdf",
      description = "Write the page alone, and not the letter's own PDF with highlights.")
  private boolean pageOnly;

  @Option(names = "--force", description = "Replace files that are there.")
  private boolean force;

  public ViewCommand(Terminal terminal, @Nullable BundledParser bundled) {
    this.terminal = terminal;
    this.bundled = bundled;
  }

  @Override
  public Integer call() {
    Path page = page();
    Path folder = Objects.requireNonNullElse(page.getParent(), Path.of(""));
    Path marked = FileNames.within(folder, base(page) + PDF);
    free(page);
    Report report = report();
    boolean pdf = !pageOnly && report.source().format() == DocumentSource.Format.PDF;
    if (pdf) {
      notTheLetter(marked);
      free(marked);
    }
    Names names = Names.of(rules.ruleSet());
    MarkedPdf highlighted = pdf ? highlighted(report, names) : null;
    List<Path> written = new ArrayList<>();
    try (OutputFolder output = OutputFolder.open(folder)) {
      write(output, page, HtmlView.write(report, names).getBytes(StandardCharsets.UTF_8));
      written.add(page);
      if (highlighted != null) {
        write(output, marked, highlighted.bytes());
        written.add(marked);
      }
    }
    written.forEach(path -> terminal.out().println(Wrapped.printable(FileNames.shown(path))));
    if (highlighted != null && highlighted.marked() < highlighted.all()) {
      note(
          (highlighted.all() - highlighted.marked())
              + " of "
              + highlighted.all()
              + " statements were not found on the pages and have no highlight; the page for"
              + " the browser has them all");
    }
    return ExitStatus.OK;
  }

  private void note(String message) {
    terminal.err().println("inspection-reports: " + message);
  }

  /** The letter itself is never written over, not by force either. */
  private void notTheLetter(Path marked) {
    try {
      if (Files.exists(marked) && Files.isSameFile(marked, file)) {
        throw new CommandException(
            ExitStatus.USAGE,
            FileNames.shown(marked)
                + " is the letter itself; name another folder by --out, or use --no-pdf");
      }
    } catch (IOException e) {
      throw new CommandException(
          ExitStatus.UNREADABLE, FileNames.shown(file) + ": the file cannot be read again (IO)", e);
    }
  }

  private static void write(OutputFolder output, Path path, byte[] content) {
    output.write(FileNames.name(path), content);
  }

  private Path page() {
    String name = FileNames.name(out);
    if (name.toLowerCase(Locale.ROOT).endsWith(HTML) && !Files.isDirectory(out)) {
      return out;
    }
    return FileNames.within(out, LetterFiles.id(file) + HTML);
  }

  private static String base(Path page) {
    String name = FileNames.name(page);
    return name.substring(0, name.length() - HTML.length());
  }

  private void free(Path path) {
    if (Files.isDirectory(path)) {
      throw new CommandException(
          ExitStatus.USAGE, FileNames.shown(path) + " is a folder; name another place by --out");
    }
    if (Files.exists(path) && !force) {
      throw new CommandException(
          ExitStatus.USAGE,
          FileNames.shown(path)
              + " is there already; --force replaces it, or name another place by --out");
    }
  }

  private Report report() {
    try {
      return LetterReader.read(rules.parser(bundled), file);
    } catch (UnreadableLetterException e) {
      throw new CommandException(
          ExitStatus.UNREADABLE, LetterReader.message(file, e) + " (" + e.reason() + ")", e);
    }
  }

  /** Returns the PDF with highlights; null where it allows none, which is said. */
  private @Nullable MarkedPdf highlighted(Report report, Names names) {
    try {
      return PdfView.write(Files.readAllBytes(file), report, names);
    } catch (UnmarkableException e) {
      note("no highlights in the PDF: " + e.getMessage());
      return null;
    } catch (IOException e) {
      throw new CommandException(
          ExitStatus.UNREADABLE, FileNames.shown(file) + ": the file cannot be read again (IO)", e);
    }
  }
}
