package io.github.inspectionreports.internal.visit;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;

/** Authorities that do not exist, one with a name of two words, and a reader that knows them. */
public final class Invented {
  public static final RuleSet RULES =
      RuleSet.bundled()
          .with(
              Table.of(
                  Table.AUTHORITIES,
                  Row.of("brackenshire", "name", "Brackenshire"),
                  Row.of("fellmoor", "name", "Fellmoor"),
                  Row.of("great-hallow", "name", "Great Hallow")));

  private static final ReportParser PARSER = ReportParser.builder().rules(RULES).build();

  private Invented() {}

  public static Report read(String text) {
    try {
      return PARSER.parseText(text, "letter.txt");
    } catch (UnreadableLetterException e) {
      throw new AssertionError("a composed letter can be read", e);
    }
  }
}
