package io.github.inspectionreports.internal.selfcheck;

import io.github.inspectionreports.internal.classify.RuleProbe;
import io.github.inspectionreports.internal.verdict.RuleFailure;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.rules.Fault;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Checks each verdict rule against the sentences of its row in the table {@code verdict-examples}.
 */
public final class VerdictExamples {
  private static final String VERDICT_EXAMPLES = "verdict-examples";

  private VerdictExamples() {}

  /**
   * Checks the verdict rules.
   *
   * @param rules a checked rule set
   * @param probe the same rules, made ready
   * @return a rule without a row, a row without a rule, and sentences that do not hold
   */
  public static List<Fault> faults(RuleSet rules, RuleProbe probe) {
    Table examples = rules.table(VERDICT_EXAMPLES);
    List<Fault> faults = new ArrayList<>();
    for (String rule : probe.rules().keySet()) {
      if (examples.row(rule).isEmpty()) {
        faults.add(
            new Fault(
                VERDICT_EXAMPLES,
                0,
                "the verdict rule '" + rule + "' has no example",
                "add a row with its id, a hit and a near miss to that table"));
      }
    }
    for (Row row : examples.rows()) {
      if (!probe.rules().containsKey(row.id())) {
        faults.add(
            Fault.of(
                row,
                "there is no verdict rule '" + row.id() + "'",
                "correct the id or drop the row"));
      } else {
        String section = either(row.value("section"), SectionKind.FINDINGS.name());
        verdict(faults, row, probe, section, "hit", true);
        String other = either(row.value("near-miss-section"), section);
        verdict(faults, row, probe, other, "near-miss", false);
      }
    }
    return faults.stream().distinct().toList();
  }

  private static String either(String cell, String ifEmpty) {
    return cell.isEmpty() ? ifEmpty : cell;
  }

  private static void verdict(
      List<Fault> faults, Row row, RuleProbe probe, String section, String column, boolean wanted) {
    String sentence = row.value(column);
    if (sentence.isEmpty()) {
      faults.add(SentenceFault.missing(row, column, wanted));
      return;
    }
    List<String> sentences = new ArrayList<>();
    if (!row.value("before").isEmpty()) {
      sentences.add(row.value("before"));
    }
    sentences.add(sentence);
    try {
      SectionKind kind = SectionKind.valueOf(section);
      Set<String> fired = new TreeSet<>(probe.fired(sentences, kind));
      if (fired.remove(row.id()) != wanted) {
        String others =
            fired.isEmpty() ? "" : " Rules that fire there: " + String.join(", ", fired);
        faults.add(SentenceFault.doesNotHold(row, "rule", wanted, sentence + others, "rule"));
      }
    } catch (RuleFailure e) {
      faults.add(RowPromises.thrown(e));
    } catch (IllegalArgumentException e) {
      faults.add(
          Fault.of(
              row,
              "'" + section + "' is no kind of section",
              "use one of " + List.of(SectionKind.values())));
    }
  }
}
