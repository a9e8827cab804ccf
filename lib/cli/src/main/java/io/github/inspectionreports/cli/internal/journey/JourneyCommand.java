package io.github.inspectionreports.cli.internal.journey;

import io.github.inspectionreports.Authorities;
import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.cli.internal.exit.CommandException;
import io.github.inspectionreports.cli.internal.exit.ExitStatus;
import io.github.inspectionreports.cli.internal.files.LetterFiles;
import io.github.inspectionreports.cli.internal.files.LetterFiles.LetterFile;
import io.github.inspectionreports.cli.internal.files.LetterReader;
import io.github.inspectionreports.cli.internal.files.OutputFolder;
import io.github.inspectionreports.cli.internal.options.BundledParser;
import io.github.inspectionreports.cli.internal.options.RuleOptions;
import io.github.inspectionreports.cli.internal.terminal.Progress;
import io.github.inspectionreports.cli.internal.terminal.Terminal;
import io.github.inspectionreports.journey.Journey;
import io.github.inspectionreports.journey.JourneyHtml;
import io.github.inspectionreports.journey.JourneyJson;
import io.github.inspectionreports.journey.JourneyLabels;
import io.github.inspectionreports.journey.JourneyNote;
import io.github.inspectionreports.model.Authority;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.rules.RuleSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Follows one authority through its letters. */
@Command(
    name = "journey",
    description = {
      "Reads the letters of one authority and prints its journey: the visits in time, judgements"
          + " over time, priority actions and what later letters say of them, and for each theme"
          + " what was raised, raised again, improved, or not spoken of.",
      "Files and folders are read as batch reads them."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ${ROOT-COMMAND-NAME} journey letters/dudley",
      "  ${ROOT-COMMAND-NAME} journey letters --authority \"Dudley MBC\" --out pages"
    })
public final class JourneyCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final @Nullable BundledParser bundled;

  @Mixin private final RuleOptions rules = new RuleOptions();

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Letters and folders of letters.")
  private List<Path> paths = List.of();

  @Option(
      names = "--authority",
      paramLabel = "NAME",
      description =
          "Whose journey, where the letters are of several: \"Dudley\" or \"Dudley MBC\", or an ONS"
              + " code.")
  private @Nullable String authority;

  @Option(names = "--json", description = "Print the whole journey as JSON instead.")
  private boolean json;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write it as one HTML page too, which needs nothing else.")
  private @Nullable Path html;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write the page into a folder, by the authority's name: DIR/Dudley.html.")
  private @Nullable Path out;

  @Option(names = "--all", description = "Print every item, theme and sentence.")
  private boolean all;

  public JourneyCommand(Terminal terminal, @Nullable BundledParser bundled) {
    this.terminal = terminal;
    this.bundled = bundled;
  }

  @Override
  public Integer call() {
    List<LetterFile> letters = LetterFiles.find(paths);
    if (letters.isEmpty()) {
      throw new CommandException(
          ExitStatus.USAGE,
          "no letters (.pdf or .txt) found in "
              + paths.stream().map(Path::toString).collect(Collectors.joining(", ")));
    }
    ReportParser parser = rules.parser(bundled);
    List<JourneyNote> unread = new ArrayList<>();
    List<Report> reports = read(parser, letters, unread);
    RuleSet used = rules.ruleSet();
    Journey journey = Journey.of(ofOne(reports, register(used)), register(used)).withNotes(unread);
    JourneyLabels labels = JourneyLabels.of(used);
    if (html != null || out != null) {
      String page = JourneyHtml.write(journey, labels);
      if (html != null) {
        writePage(html, page);
      }
      if (out != null) {
        try (OutputFolder output = OutputFolder.open(out)) {
          output.write(pageName(journey), page.getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    terminal
        .out()
        .print(
            json ? JourneyJson.write(journey) : JourneyText.write(journey, labels, all, terminal));
    return unread.isEmpty() ? ExitStatus.OK : ExitStatus.UNREADABLE;
  }

  private static Authorities register(RuleSet rules) {
    return Authorities.of(rules);
  }

  private List<Report> read(
      ReportParser parser, List<LetterFile> letters, List<JourneyNote> unread) {
    List<Report> reports = new ArrayList<>();
    try (Progress progress = new Progress(terminal, letters.size())) {
      for (LetterFile letter : letters) {
        try {
          reports.add(LetterReader.read(parser, letter.path()));
        } catch (UnreadableLetterException e) {
          unread.add(
              new JourneyNote(
                  JourneyNote.Code.UNREADABLE,
                  LetterReader.typed(letter.path()),
                  "it was left out: "
                      + LetterReader.message(letter.path(), e)
                      + " ("
                      + e.reason()
                      + ")"));
        }
        progress.done(letter.id());
      }
    }
    if (reports.isEmpty()) {
      throw new CommandException(
          ExitStatus.UNREADABLE,
          "none of the letters could be read; the first: " + unread.get(0).message());
    }
    return reports;
  }

  /** Returns the letters of the authority that is asked for, or of the only one. */
  private List<Report> ofOne(List<Report> reports, Authorities register) {
    SortedMap<String, List<Report>> byAuthority = Journey.byAuthority(reports, register);
    String asked = authority;
    if (asked == null) {
      long named = byAuthority.keySet().stream().filter(name -> !name.isEmpty()).count();
      if (named > 1) {
        throw new CommandException(
            ExitStatus.USAGE,
            "the letters are of several authorities; choose one with --authority: "
                + numbers(byAuthority));
      }
      return reports;
    }
    String name =
        register
            .find(asked)
            .or(() -> register.byOnsCode(asked))
            .map(Authority::name)
            .orElseGet(() -> Authorities.shortName(asked));
    for (String known : byAuthority.keySet()) {
      if (known.equalsIgnoreCase(name)) {
        return byAuthority.getOrDefault(known, List.of());
      }
    }
    throw new CommandException(
        ExitStatus.USAGE,
        "no letter is of '" + asked + "'; the letters are of: " + numbers(byAuthority));
  }

  private static String numbers(SortedMap<String, List<Report>> byAuthority) {
    return byAuthority.entrySet().stream()
        .map(
            entry ->
                (entry.getKey().isEmpty() ? "no authority named" : entry.getKey())
                    + " ("
                    + entry.getValue().size()
                    + ")")
        .collect(Collectors.joining(", "));
  }

  /** The authority's name; what no file can be called is left out. */
  private static String pageName(Journey journey) {
    String safe = journey.authority().replaceAll("[^\\p{L}\\p{N} ,.'’&()-]", "").strip();
    return (safe.isEmpty() ? "unnamed" : safe) + ".html";
  }

  private static void writePage(Path file, String page) {
    try {
      Files.writeString(file, page);
    } catch (IOException e) {
      throw new CommandException(
          ExitStatus.UNEXPECTED,
          "the page " + file + " cannot be written; check the folder and its permissions",
          e);
    }
  }
}
