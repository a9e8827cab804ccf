package io.github.inspectionreports.examples.customrules;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Reason;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.Statement;
import io.github.inspectionreports.rules.RuleSet;
import java.nio.file.Path;

/** A category of one's own: a table declares it, and rows of phrases name it. */
public final class OwnCategory {
  private static final Category RISK = new Category("SAFEGUARDING_RISK");

  private OwnCategory() {}

  /**
   * Prints the safeguarding risks of a letter, each with the row that found it.
   *
   * @param args the letter's file
   * @throws UnreadableLetterException if it cannot be read
   */
  public static void main(String[] args) throws UnreadableLetterException {
    RuleSet rules = RuleSet.from(Path.of("rules/own-category")).onTopOf(RuleSet.bundled());
    String label = rules.table("categories").row(RISK.id()).orElseThrow().value("label");
    Report report = ReportParser.builder().rules(rules).build().parse(Path.of(args[0]));
    for (Statement statement : report.statements(RISK)) {
      System.out.println(label + ", p. " + statement.place().firstPage() + ": " + statement.text());
      for (Reason reason : statement.because()) {
        System.out.println("  row " + reason.rule() + ": \"" + reason.phrase() + "\"");
      }
    }
  }
}
