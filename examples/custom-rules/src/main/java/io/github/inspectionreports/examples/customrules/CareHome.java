package io.github.inspectionreports.examples.customrules;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.model.Finding;
import io.github.inspectionreports.model.Improvement;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.Statement;
import io.github.inspectionreports.rules.RuleSet;
import java.nio.file.Path;

/** A whole rule set for another kind of letter, with nothing of the bundled one in it. */
public final class CareHome {
  private CareHome() {}

  /**
   * Prints what a report on a care home says, heading by heading.
   *
   * @param args the report's file
   * @throws UnreadableLetterException if it cannot be read
   */
  public static void main(String[] args) throws UnreadableLetterException {
    RuleSet rules = RuleSet.from(Path.of("rules/care-home"));
    Report report = ReportParser.builder().rules(rules).build().parse(Path.of(args[0]));
    String heading = "";
    for (Finding finding : report.findings()) {
      if (!finding.heading().equals(heading)) {
        heading = finding.heading();
        System.out.println(heading);
      }
      for (Statement statement : finding.statements()) {
        System.out.printf("  %-9s %s%n", statement.category(), statement.text());
      }
    }
    for (Improvement improvement : report.improvements()) {
      System.out.println("To do: " + improvement.text());
    }
  }
}
