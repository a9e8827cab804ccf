package io.github.inspectionreports.internal.selfcheck;

import io.github.inspectionreports.internal.classify.PassageClassification.SentenceClassification;
import io.github.inspectionreports.internal.classify.RuleProbe;
import io.github.inspectionreports.internal.cue.grammar.Kinds;
import io.github.inspectionreports.internal.scoring.CategoryPolicy;
import io.github.inspectionreports.internal.verdict.RuleFailure;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Reason;
import io.github.inspectionreports.rules.Fault;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Checks that each phrase row of the caller's does what it promises: its hit gets the category that
 * the row names, or one that its cue stands for, with all other rules loaded. A row can be found in
 * its hit and yet not be what decides, and its author would never know.
 */
public final class RowPromises {
  private final RuleSet rules;
  private final RuleProbe probe;
  private final CategoryPolicy policy;
  private final boolean bundledCues;

  /**
   * Makes the check.
   *
   * @param rules a checked rule set
   * @param probe the same rules, made ready
   * @param bundledCues whether kinds of cue mean what the bundled verdict rules make of them
   */
  public RowPromises(RuleSet rules, RuleProbe probe, boolean bundledCues) {
    this.rules = rules;
    this.probe = probe;
    this.policy = CategoryPolicy.of(rules);
    this.bundledCues = bundledCues;
  }

  /**
   * Looks for rows that do not keep their promise.
   *
   * @param which which rows to look at
   * @return a fault for each
   */
  public List<Fault> faults(Predicate<Row> which) {
    List<Fault> faults = new ArrayList<>();
    for (Row row : rules.table(Table.PHRASES).rows()) {
      Optional<String> promised = promised(row);
      if (row.bundled() || !which.test(row) || promised.isEmpty() || row.value("hit").isEmpty()) {
        continue;
      }
      try {
        SentenceClassification got = probe.classify(row.value("hit"));
        if (!keeps(row, got.category())) {
          faults.add(broken(row, promised.get(), got));
        }
      } catch (RuleFailure e) {
        faults.add(thrown(e));
      }
    }
    return faults.stream().distinct().toList();
  }

  /** A verdict rule that throws on an example will throw on letters. */
  static Fault thrown(RuleFailure failure) {
    String message = String.valueOf(failure.getMessage());
    int fix = message.lastIndexOf("; ");
    return new Fault(
        "verdict rules",
        0,
        fix < 0 ? message : message.substring(0, fix),
        fix < 0 ? "fix the rule" : message.substring(fix + 2));
  }

  /** What the row promises, in words; empty where its cue alone decides nothing. */
  private Optional<String> promised(Row row) {
    String category = row.value("category");
    if (!category.isEmpty()) {
      return Optional.of(category);
    }
    if (!bundledCues) {
      return Optional.empty();
    }
    return switch (row.value("cue")) {
      case Kinds.PRAISE -> Optional.of("STRENGTH");
      case Kinds.BETTER -> Optional.of("PROGRESS");
      case Kinds.CRITICISM, Kinds.SHORTCOMING -> Optional.of("NEEDS_IMPROVEMENT");
      default -> Optional.empty();
    };
  }

  /** Praise can be beside blame, or be praise of a change; it must not come out as blame. */
  private boolean keeps(Row row, Category got) {
    if (!row.value("category").isEmpty()) {
      return got.id().equals(row.value("category"));
    }
    boolean blame =
        row.value("cue").equals(Kinds.CRITICISM) || row.value("cue").equals(Kinds.SHORTCOMING);
    return got.equals(Category.MIXED) || (blame ? policy.blames(got) : policy.praises(got));
  }

  private static Fault broken(Row row, String promised, SentenceClassification got) {
    String because =
        got.because().stream().map(RowPromises::said).distinct().collect(Collectors.joining(", "));
    return Fault.of(
        row,
        "row '"
            + row.id()
            + "' says "
            + promised
            + ", but its hit comes out as "
            + got.category().id()
            + " ("
            + (because.isEmpty() ? "no rule fired" : because)
            + "): "
            + row.value("hit"),
        row.value("category").isEmpty()
            ? "let the pattern hold the words that say so, name the category in the column"
                + " 'category', or correct the cue or the sentence"
            : "let the pattern hold the words that negate it, or correct the sentence");
  }

  private static String said(Reason reason) {
    return reason.phrase().isEmpty()
        ? reason.rule()
        : reason.rule() + ": \"" + reason.phrase() + "\"";
  }
}
