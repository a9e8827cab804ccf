package io.github.inspectionreports.examples.customrules;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.drl.DrlRules;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Reason;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.Statement;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/** Reasoning of one's own: verdict rules in DRL over the facts that the bundled rules see too. */
public final class OwnVerdict {
  private static final Path FOLDER = Path.of("rules/own-verdict");
  private static final Category RISK = new Category("MISSING_CHILDREN_RISK");

  private OwnVerdict() {}

  /**
   * Prints what a letter says of risks to children who go missing, each with the rules that gave
   * it.
   *
   * @param args the letter's file
   * @throws UnreadableLetterException if it cannot be read
   */
  public static void main(String[] args) throws UnreadableLetterException {
    RuleSet rules =
        RuleSet.bundled()
            .with(Table.read(FOLDER.resolve("categories.csv")))
            .with(Table.read(FOLDER.resolve("cue-kinds.csv")))
            .with(Table.read(FOLDER.resolve("phrases.csv")))
            .with(DrlRules.of(FOLDER.resolve("missing-children.drl")));
    Report report = ReportParser.builder().rules(rules).build().parse(Path.of(args[0]));
    for (Statement statement : report.statements(RISK)) {
      System.out.println("p. " + statement.place().firstPage() + ": " + statement.text());
      Set<String> names = new LinkedHashSet<>();
      for (Reason reason : statement.because()) {
        names.add(reason.name() + " [" + reason.rule() + "]");
      }
      names.forEach(name -> System.out.println("  " + name));
    }
  }
}
