package io.github.inspectionreports.cli.internal.rules;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.cli.internal.files.LetterFiles.LetterFile;
import io.github.inspectionreports.cli.internal.options.RuleOptions;
import io.github.inspectionreports.cli.internal.terminal.Terminal;
import io.github.inspectionreports.cli.internal.terminal.TextPage;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.workbench.RuleSetDiff;
import io.github.inspectionreports.workbench.RuleSetDiff.Change;
import io.github.inspectionreports.workbench.RuleSetDiff.Outcome;
import io.github.inspectionreports.workbench.RuleSetDiff.RowChange;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what a change of the rules does to letters. */
@Command(
    name = "diff",
    description = {
      "Prints each statement and item of the letters whose category, or whose paragraph's themes,"
          + " two rule sets see differently: before, after, the rules that gave each, and the rows"
          + " that stand in it by one of the two only (+ new, - gone); where none does, those of"
          + " the sentences beside it.",
      "OLD and NEW are folders, jars or tables on top of the bundled rules; the word 'bundled'"
          + " means those alone."
    },
    footerHeading = "%nExamples:%n",
    footer = "  ${ROOT-COMMAND-NAME} rules diff bundled my-rules --on letters")
public final class RulesDiffCommand implements Callable<Integer> {
  private static final String BUNDLED = "bundled";
  private static final String ARROW = " \u2192 ";

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "OLD", description = "The rules before.")
  private Path old = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", description = "The rules after.")
  private Path changed = Path.of("");

  @Option(
      names = "--on",
      paramLabel = "PATH",
      required = true,
      arity = "1",
      description = "Letters or a folder of letters; may be given again.")
  private List<Path> letters = List.of();

  @Option(
      names = "--only-rules",
      description = "OLD and NEW are whole rule sets, with nothing of the bundled one below them.")
  private boolean onlyRules;

  private final Map<String, Integer> counts = new TreeMap<>();
  private final Map<String, Integer> rowCounts = new TreeMap<>();

  public RulesDiffCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    TrialLetters corpus = TrialLetters.of(terminal, letters);
    RuleSet oldRules = rules(old);
    RuleSet newRules = rules(changed);
    List<ReportParser> parsers =
        List.of(RuleOptions.parser(oldRules), RuleOptions.parser(newRules));
    RuleSetDiff.Rows rows = RuleSetDiff.rows(oldRules, newRules);
    TextPage page = new TextPage(terminal.columns(), terminal.styled(), 100);
    corpus.forEach(letter -> compare(letter, parsers, rows, page));
    summary("Changes", corpus.size(), counts, page);
    if (!rowCounts.isEmpty()) {
      summary("Rows that caused them", "statements that changed", rowCounts, page);
    }
    terminal.out().print(page);
    return corpus.status();
  }

  private static void summary(String title, String note, Map<String, Integer> of, TextPage page) {
    page.heading(title, note);
    if (of.isEmpty()) {
      page.point("none");
    }
    Map<String, Integer> sorted = new LinkedHashMap<>();
    of.entrySet().stream()
        .sorted((a, b) -> b.getValue() - a.getValue())
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    sorted.forEach((change, count) -> page.point(change + ": " + count));
  }

  private RuleSet rules(Path path) {
    if (path.toString().equals(BUNDLED)) {
      return RuleSet.bundled();
    }
    RuleSet loaded = RuleOptions.load(path);
    return onlyRules ? loaded : loaded.onTopOf(RuleSet.bundled());
  }

  private void compare(
      LetterFile letter, List<ReportParser> parsers, RuleSetDiff.Rows rowsBehind, TextPage page)
      throws UnreadableLetterException {
    List<Report> reports = ReportParser.parseWithEach(letter.path(), parsers);
    List<Change> changes = RuleSetDiff.between(reports.get(0), reports.get(1));
    if (!changes.isEmpty()) {
      page.heading(letter.id(), String.valueOf(changes.size()));
    }
    for (Change change : changes) {
      List<RowChange> rows = rowsBehind.behind(change, reports.get(1));
      rows.forEach(row -> rowCounts.merge(sign(row), 1, Integer::sum));
      page.item(change.place(), change.text());
      page.remark(what(change));
      page.remark("rules " + rules(change.before()) + ARROW + rules(change.after()));
      if (!rows.isEmpty()) {
        page.remark(
            "rows " + rows.stream().map(RulesDiffCommand::sign).collect(Collectors.joining(", ")));
      }
    }
  }

  private static String sign(RowChange row) {
    return (row.added() ? "+" : "-")
        + row.id()
        + " ("
        + row.kind()
        + (row.beside() ? ", beside it)" : ")");
  }

  /** Describes what changes, and counts it. */
  private String what(Change change) {
    List<String> parts = new ArrayList<>();
    String before = category(change.before());
    String after = category(change.after());
    if (!before.equals(after)) {
      parts.add(before + ARROW + after);
      counts.merge(parts.get(0), 1, Integer::sum);
    }
    List<String> themesBefore = change.before().map(Outcome::themes).orElse(List.of());
    List<String> themesAfter = change.after().map(Outcome::themes).orElse(List.of());
    if (change.before().isPresent()
        && change.after().isPresent()
        && !themesBefore.equals(themesAfter)) {
      parts.add("themes " + themesBefore + ARROW + themesAfter);
      counts.merge("themes", 1, Integer::sum);
    }
    return String.join("; ", parts);
  }

  private static String category(Optional<Outcome> outcome) {
    return outcome
        .map(said -> said.category().map(Object::toString).orElse("(item of a list)"))
        .orElse("(no statement)");
  }

  private static String rules(Optional<Outcome> outcome) {
    List<String> rules = outcome.map(Outcome::rules).orElse(List.of());
    return rules.isEmpty() ? "none" : String.join(", ", rules);
  }
}
