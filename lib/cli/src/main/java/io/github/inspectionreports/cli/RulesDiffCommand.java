package io.github.inspectionreports.cli;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.cli.LetterFiles.LetterFile;
import io.github.inspectionreports.model.Finding;
import io.github.inspectionreports.model.Reason;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.Statement;
import io.github.inspectionreports.rules.RuleSet;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what a change of the rules does to letters. */
@Command(
    name = "diff",
    description =
        "Prints each statement of the letters whose category, or whose paragraph's themes, two rule"
            + " sets see differently. OLD and NEW are folders, jars or tables on top of the bundled"
            + " rules; the word 'bundled' means those alone.")
final class RulesDiffCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "OLD", description = "The rules before.")
  private Path old = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", description = "The rules after.")
  private Path changed = Path.of("");

  @Option(
      names = "--on",
      paramLabel = "PATH",
      required = true,
      arity = "1..*",
      description = "Letters and folders of letters.")
  private List<Path> letters = List.of();

  private final Map<String, Integer> counts = new TreeMap<>();

  RulesDiffCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  private record Seen(Statement statement, List<String> themes) {}

  @Override
  public Integer call() {
    List<LetterFile> files = LetterFiles.find(letters);
    ReportParser before = RuleOptions.parser(rules(old));
    ReportParser after = RuleOptions.parser(rules(changed));
    Sheet sheet = new Sheet(terminal.columns(), terminal.styled(), 100);
    int unread = 0;
    for (LetterFile file : files) {
      try {
        compare(file.id(), before.parse(file.path()), after.parse(file.path()), sheet);
      } catch (UnreadableLetterException e) {
        unread++;
      }
    }
    sheet.heading(
        "Changes", files.size() + " letters" + (unread == 0 ? "" : ", " + unread + " unread"));
    if (counts.isEmpty()) {
      sheet.point("none");
    }
    counts.forEach((change, count) -> sheet.point(change + ": " + count));
    terminal.out().print(sheet);
    return unread == 0 ? ExitStatus.OK : ExitStatus.UNREADABLE;
  }

  private static RuleSet rules(Path path) {
    return path.toString().equals("bundled")
        ? RuleSet.bundled()
        : RuleOptions.load(path).onTopOf(RuleSet.bundled());
  }

  private void compare(String id, Report before, Report after, Sheet sheet) {
    Map<String, Seen> known = statements(before);
    boolean headed = false;
    for (Map.Entry<String, Seen> entry : statements(after).entrySet()) {
      Seen was = known.get(entry.getKey());
      String change = change(was, entry.getValue());
      if (change == null) {
        continue;
      }
      if (!headed) {
        sheet.heading(id, "");
        headed = true;
      }
      Statement is = entry.getValue().statement();
      counts.merge(change, 1, Integer::sum);
      sheet.item(is.place(), is.text());
      sheet.remark(change + why(was == null ? List.of() : was.statement().because(), is.because()));
    }
  }

  /** What changes, or null: the category goes before the themes. */
  private static @Nullable String change(@Nullable Seen was, Seen is) {
    if (was == null) {
      return "new statement";
    }
    if (!was.statement().category().equals(is.statement().category())) {
      return was.statement().category() + " \u2192 " + is.statement().category();
    }
    return was.themes().equals(is.themes())
        ? null
        : "themes " + was.themes() + " \u2192 " + is.themes();
  }

  private static String why(List<Reason> before, List<Reason> after) {
    return " (" + ids(before) + " \u2192 " + ids(after) + ")";
  }

  private static String ids(List<Reason> reasons) {
    return reasons.isEmpty()
        ? "no rule"
        : reasons.stream()
            .map(
                reason ->
                    reason.rule()
                        + (reason.phrase().isEmpty() ? "" : " \"" + reason.phrase() + "\""))
            .distinct()
            .collect(Collectors.joining(", "));
  }

  /** Statements by where they stand, in reading order. */
  private static Map<String, Seen> statements(Report report) {
    Map<String, Seen> statements = new LinkedHashMap<>();
    for (Finding finding : report.findings()) {
      for (Statement statement : finding.statements()) {
        statements.put(
            statement.place().start() + " " + statement.text(),
            new Seen(statement, finding.themes()));
      }
    }
    return statements;
  }
}
