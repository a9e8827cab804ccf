package io.github.inspectionreports.internal.selfcheck;

import io.github.inspectionreports.rules.Fault;
import io.github.inspectionreports.rules.Row;

/** What is said of a row or rule that lacks a sentence of its own or does not hold for it. */
final class SentenceFault {
  private SentenceFault() {}

  static Fault doesNotHold(Row row, String what, boolean wanted, String sentence, String toFix) {
    return Fault.of(
        row,
        what + " '" + row.id() + "' does not hold for the " + name(wanted) + ": " + sentence,
        "fix the " + toFix + " or the sentence");
  }

  static Fault missing(Row row, String column, boolean wanted) {
    return Fault.of(
        row,
        "row '" + row.id() + "' has no " + name(wanted),
        "write one in the column '" + column + "'");
  }

  private static String name(boolean wanted) {
    return wanted ? "sentence that it must catch" : "sentence that it must leave alone";
  }
}
