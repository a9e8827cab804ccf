package io.github.inspectionreports.examples.customrules;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import io.github.inspectionreports.workbench.RuleSetDiff;
import io.github.inspectionreports.workbench.RuleSetDiff.Change;
import io.github.inspectionreports.workbench.RuleSetDiff.Outcome;
import java.nio.file.Path;

/** Three phrases on top of the bundled rules, and what they change in a letter. */
public final class AddedPhrases {
  private AddedPhrases() {}

  /**
   * Prints each statement that the added phrases change.
   *
   * @param args the letter's file
   * @throws UnreadableLetterException if it cannot be read
   */
  public static void main(String[] args) throws UnreadableLetterException {
    Table phrases = Table.read(Path.of("rules/added-phrases/phrases.csv"));
    RuleSet ours = RuleSet.bundled().with(phrases).named("marrowdale", "1.0");
    Report before = ReportParser.create().parse(Path.of(args[0]));
    Report after = ReportParser.builder().rules(ours).build().parse(Path.of(args[0]));
    System.out.println(after.ruleSet().name() + " " + after.ruleSet().version());
    for (Change change : RuleSetDiff.between(before, after)) {
      System.out.println(change.text());
      System.out.println("  " + text(change.before().orElseThrow()));
      System.out.println("  -> " + text(change.after().orElseThrow()));
    }
  }

  private static String text(Outcome outcome) {
    return outcome.category().orElseThrow() + " by " + outcome.rules();
  }
}
