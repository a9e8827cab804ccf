package io.github.inspectionreports.cli.internal.rules;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.cli.internal.exit.ExitStatus;
import io.github.inspectionreports.cli.internal.options.RuleOptions;
import io.github.inspectionreports.cli.internal.terminal.Terminal;
import io.github.inspectionreports.cli.internal.terminal.TextPage;
import io.github.inspectionreports.workbench.Evaluation;
import io.github.inspectionreports.workbench.Evaluation.Label;
import io.github.inspectionreports.workbench.Evaluation.Line;
import io.github.inspectionreports.workbench.Evaluation.Wrong;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares rules with what a person says of letters. */
@Command(
    name = "score",
    description = {
      "Prints how well rules do on labelled letters: precision (how often right where it speaks)"
          + " and recall (how much of what it should find it finds) of each category and each"
          + " rule, and the sentences that are wrong.",
      "LABELS is a CSV table with the columns letter (the file's name without ending), text (the"
          + " sentence) and category, such as the items.csv of batch with the categories corrected"
          + " and the rows dropped that nobody looked at; or a folder with labels/ID.json and"
          + " text/ID.txt. rules/GUIDE.md explains both forms."
    },
    footerHeading = "%nExamples:%n",
    footer = "  ${ROOT-COMMAND-NAME} rules score labels.csv --on letters --rules my-rules")
public final class RulesScoreCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final RuleOptions rules = new RuleOptions();

  @Parameters(paramLabel = "LABELS", description = "The labels: a CSV table or a folder.")
  private Path labels = Path.of("");

  @Option(
      names = "--on",
      paramLabel = "PATH",
      required = true,
      arity = "1",
      description = "Letters or a folder of letters; those without labels are passed over.")
  private List<Path> letters = List.of();

  @Option(
      names = "--wrong",
      paramLabel = "N",
      defaultValue = "20",
      description = "List so many of the sentences that are wrong (default: ${DEFAULT-VALUE}).")
  private int mostWrong;

  public RulesScoreCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Map<String, List<Label>> labelled = new TreeMap<>(LabelFiles.read(labels));
    ReportParser parser = RuleOptions.parser(rules.ruleSet());
    TrialLetters corpus = TrialLetters.of(terminal, letters).only(labelled.keySet());
    Evaluation score = new Evaluation();
    corpus.forEach(
        letter ->
            score.add(parser.parse(letter.path()), labelled.getOrDefault(letter.id(), List.of())));
    corpus.letters().forEach(letter -> labelled.remove(letter.id()));
    terminal.out().print(write(score, corpus, List.copyOf(labelled.keySet())));
    return labelled.isEmpty() ? corpus.status() : ExitStatus.UNREADABLE;
  }

  private TextPage write(Evaluation score, TrialLetters corpus, List<String> missing) {
    TextPage page = new TextPage(terminal.columns(), terminal.styled(), 1);
    page.title(corpus.size() + ", " + score.labels() + " labelled sentences");
    page.line(
        String.format(
            Locale.ROOT,
            "%d right (%s), %d found nowhere, kappa %.2f",
            score.right(),
            share((double) score.right() / score.labels()),
            score.lost(),
            score.kappa()));
    lines(page, "Categories", score.categories());
    lines(page, "Rules", score.rules());
    wrong(page, score.wrong());
    if (!missing.isEmpty()) {
      page.heading("Labelled letters that are not at hand", String.valueOf(missing.size()));
      missing.forEach(page::point);
    }
    return page;
  }

  private void wrong(TextPage page, List<Wrong> wrong) {
    int shown = Math.max(0, Math.min(mostWrong, wrong.size()));
    if (shown > 0) {
      page.heading(
          "Wrong",
          shown == wrong.size()
              ? String.valueOf(shown)
              : shown + " of " + wrong.size() + "; --wrong " + wrong.size() + " lists all");
    }
    for (Wrong one : wrong.subList(0, shown)) {
      page.point(
          one.letter()
              + ": labelled "
              + one.label().category()
              + one.given().map(given -> ", given " + given + " " + one.rules()).orElse(", lost")
              + ": "
              + one.label().text());
    }
  }

  private static void lines(TextPage page, String title, List<Line> lines) {
    page.heading(title, "");
    List<List<String>> cells = new ArrayList<>();
    cells.add(List.of("", "labelled", "given", "right", "precision", "recall"));
    for (Line line : lines) {
      cells.add(
          List.of(
              line.id(),
              String.valueOf(line.labelled()),
              String.valueOf(line.given()),
              String.valueOf(line.right()),
              share(line.precision()),
              share(line.recall())));
    }
    page.table(cells);
  }

  private static String share(double share) {
    return Double.isNaN(share) ? "-" : String.format(Locale.ROOT, "%.2f", share);
  }
}
