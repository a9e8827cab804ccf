package io.github.inspectionreports.cli.internal.rules;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.cli.internal.exit.ExitStatus;
import io.github.inspectionreports.cli.internal.options.RuleOptions;
import io.github.inspectionreports.cli.internal.terminal.Terminal;
import io.github.inspectionreports.cli.internal.terminal.TextPage;
import io.github.inspectionreports.cli.internal.terminal.Wrapped;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import io.github.inspectionreports.workbench.RuleCoverage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the rows of a rule set. */
@Command(
    name = "list",
    description = {
      "Prints the rows of a rule set that hold all words given; fitted weights only with --table"
          + " category-weights or --table theme-weights.",
      "With --on, how often each row and verdict rule speaks in letters: the sentences, paragraphs"
          + " or headings in which it does, the letters, and the sentences in which another row"
          + " hides it."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ${ROOT-COMMAND-NAME} rules list drift",
      "  ${ROOT-COMMAND-NAME} rules list drift --table phrases --csv",
      "  ${ROOT-COMMAND-NAME} rules list drift --on letters"
    })
public final class RulesListCommand implements Callable<Integer> {
  /** Thousands of numbers that a person cannot read; listed where they are asked for. */
  private static final Set<String> WEIGHTS = Set.of(Table.CATEGORY_WEIGHTS, Table.THEME_WEIGHTS);

  private final Terminal terminal;

  @Mixin private final RuleOptions rules = new RuleOptions();

  @Parameters(
      paramLabel = "WORD",
      arity = "0..*",
      description = "Words or parts of words, anywhere in a row: its id, pattern, category.")
  private List<String> words = List.of();

  @Option(
      names = "--table",
      paramLabel = "KIND",
      description = "Only this table, as phrases; verdicts, with --on, for the verdict rules.")
  private @Nullable String kind;

  @Option(
      names = "--category",
      paramLabel = "NAME",
      description =
          "Only rows that speak for this: a category that the row names (SAFEGUARDING_RISK), a"
              + " theme (care-leavers), a kind of cue (praise) or of section (OVERVIEW).")
  private @Nullable String category;

  @Option(
      names = "--csv",
      description = "Print the rows as they stand in a table, to copy into one of your own.")
  private boolean csv;

  @Option(
      names = "--on",
      paramLabel = "PATH",
      arity = "1",
      description = "Letters or a folder of letters on which to count; may be given again.")
  private List<Path> letters = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  public RulesListCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    RuleSet ruleSet = rules.ruleSet();
    requireTable(ruleSet);
    requireCategory(ruleSet);
    if (csv) {
      if (!letters.isEmpty()) {
        throw new ParameterException(
            spec.commandLine(), "--csv prints rows without counts; leave --on out");
      }
      rowsAsCsv(ruleSet);
      return ExitStatus.OK;
    }
    TextPage page = new TextPage(terminal.columns(), terminal.styled(), 1);
    page.title(ruleSet.name() + " " + ruleSet.version());
    int status = ExitStatus.OK;
    if (letters.isEmpty()) {
      list(ruleSet, page);
    } else {
      ReportParser parser = RuleOptions.parser(ruleSet);
      TrialLetters corpus = TrialLetters.of(terminal, letters);
      RuleCoverage use = RuleCoverage.of(ruleSet);
      corpus.forEachReport(parser, use::add);
      page.line(corpus.size());
      count(ruleSet, use, page);
      status = corpus.status();
    }
    terminal.out().print(page);
    return status;
  }

  private void requireTable(RuleSet ruleSet) {
    boolean verdicts = RuleCoverage.VERDICTS.equals(kind) && !letters.isEmpty();
    if (kind != null && !verdicts && ruleSet.table(kind).rows().isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "there is no table '"
              + kind
              + "'; there are "
              + ruleSet.tables().stream().map(Table::kind).collect(Collectors.joining(", ")));
    }
  }

  private void requireCategory(RuleSet ruleSet) {
    if (category == null
        || ruleSet.tables().stream()
            .flatMap(table -> table.rows().stream())
            .anyMatch(row -> speaksFor(row, category))) {
      return;
    }
    throw new ParameterException(
        spec.commandLine(),
        "there is no category, theme, kind of cue or of section '"
            + category
            + "'; categories are "
            + ruleSet.categories().keySet().stream()
                .map(Category::id)
                .collect(Collectors.joining(", "))
            + ", themes are "
            + String.join(", ", ruleSet.themes().keySet()));
  }

  /** The rows of each table with its header; where there are several, a comment separates them. */
  private void rowsAsCsv(RuleSet ruleSet) {
    Map<Table, List<Row>> asked = new LinkedHashMap<>();
    for (Table table : ruleSet.tables()) {
      List<Row> rows = table.rows().stream().filter(row -> isAsked(table, row)).toList();
      if (!rows.isEmpty()) {
        asked.put(table, rows);
      }
    }
    asked.forEach(
        (table, rows) -> {
          if (asked.size() > 1) {
            terminal.out().println("# " + table.kind() + ".csv");
          }
          terminal.out().print(rowsOf(table, rows));
        });
  }

  /** A file gets the rows as they are; a terminal nothing that may steer it. */
  private String rowsOf(Table table, List<Row> rows) {
    String csv = RowsCsv.of(table.kind(), rows);
    return terminal.interactive()
        ? csv.lines().map(Wrapped::printable).collect(Collectors.joining("\n", "", "\n"))
        : csv;
  }

  private void list(RuleSet ruleSet, TextPage page) {
    int rows = 0;
    for (Table table : ruleSet.tables()) {
      List<Row> asked = table.rows().stream().filter(row -> isAsked(table, row)).toList();
      if (!asked.isEmpty()) {
        page.heading(table.kind(), String.valueOf(asked.size()));
        asked.forEach(row -> page.point(line(row)));
        rows += asked.size();
      }
    }
    if (rows == 0) {
      page.line("No row holds that.");
    }
  }

  private void count(RuleSet ruleSet, RuleCoverage use, TextPage page) {
    Map<String, List<RuleCoverage.Count>> byKind =
        use.counts().stream()
            .filter(count -> isAsked(ruleSet, count))
            .collect(
                Collectors.groupingBy(
                    RuleCoverage.Count::kind, LinkedHashMap::new, Collectors.toList()));
    byKind.forEach(
        (table, counts) -> {
          page.heading(table, String.valueOf(counts.size()));
          List<List<String>> cells = new ArrayList<>();
          cells.add(List.of("", "places", "letters", "hidden", ""));
          counts.stream()
              .sorted(
                  Comparator.comparingInt(RuleCoverage.Count::places)
                      .reversed()
                      .thenComparing(RuleCoverage.Count::id))
              .forEach(count -> cells.add(cells(count)));
          page.table(cells);
        });
    if (byKind.isEmpty()) {
      page.line("No row holds that.");
    }
  }

  private static List<String> cells(RuleCoverage.Count count) {
    return List.of(
        count.id(),
        String.valueOf(count.places()),
        String.valueOf(count.letters()),
        count.hidden() == 0 ? "" : String.valueOf(count.hidden()),
        count.where());
  }

  private boolean isAsked(RuleSet ruleSet, RuleCoverage.Count count) {
    Table table = ruleSet.table(count.kind());
    if (!count.kind().equals(RuleCoverage.VERDICTS)) {
      return table.row(count.id()).filter(row -> isAsked(table, row)).isPresent();
    }
    return (kind == null || kind.equals(RuleCoverage.VERDICTS))
        && category == null
        && holdsWords(count.id() + " " + count.where());
  }

  private boolean isAsked(Table table, Row row) {
    return (kind == null ? !WEIGHTS.contains(table.kind()) : kind.equals(table.kind()))
        && (category == null || speaksFor(row, category))
        && holdsWords(row.id() + " " + row.values().values());
  }

  private static boolean speaksFor(Row row, String name) {
    return row.id().equalsIgnoreCase(name)
        || List.of("category", "theme", "cue", "kind").stream()
            .anyMatch(column -> row.value(column).equalsIgnoreCase(name));
  }

  private boolean holdsWords(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return words.stream().allMatch(word -> lower.contains(word.toLowerCase(Locale.ROOT)));
  }

  private static String line(Row row) {
    StringBuilder line = new StringBuilder(row.id());
    new TreeMap<>(row.values())
        .forEach(
            (column, value) -> {
              if (!column.equals("id")) {
                line.append("; ").append(column).append(": ").append(value);
              }
            });
    return line + " [" + row.where() + "]";
  }
}
