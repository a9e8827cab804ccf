package io.github.inspectionreports.cli;

import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the rows of a rule set. */
@Command(name = "list", description = "Prints the rows of a rule set that hold all words given.")
final class RulesListCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final RuleOptions rules = new RuleOptions();

  @Parameters(
      paramLabel = "WORD",
      arity = "0..*",
      description = "Words or parts of words, anywhere in a row: its id, pattern, category.")
  private List<String> words = List.of();

  @Option(names = "--table", paramLabel = "KIND", description = "Only this table, as phrases.")
  private @Nullable String kind;

  RulesListCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    RuleSet ruleSet = rules.ruleSet();
    Sheet sheet = new Sheet(terminal.columns(), terminal.styled(), 1);
    sheet.title(ruleSet.name() + " " + ruleSet.version());
    for (Table table : ruleSet.tables()) {
      List<Row> rows = table.rows().stream().filter(this::asked).toList();
      if (!rows.isEmpty() && (kind == null || kind.equals(table.kind()))) {
        sheet.heading(table.kind(), String.valueOf(rows.size()));
        rows.forEach(row -> sheet.point(line(row)));
      }
    }
    terminal.out().print(sheet);
    return ExitStatus.OK;
  }

  private boolean asked(Row row) {
    String all = (row.id() + " " + row.values().values()).toLowerCase(Locale.ROOT);
    return words.stream().allMatch(word -> all.contains(word.toLowerCase(Locale.ROOT)));
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
