package io.github.inspectionreports.internal.classify;

import io.github.inspectionreports.facts.Cue;
import io.github.inspectionreports.facts.Verdict;
import io.github.inspectionreports.internal.cue.SentenceFacts;
import io.github.inspectionreports.internal.verdict.Firing;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrase rows that name a category: a sentence in which one matches has that category, whatever the
 * verdict rules would say. So a table alone can add a category.
 */
final class PhraseCategories {
  static final String NAME = "A phrase whose row names a category decides";

  private static final String EVIDENCE = "row ";

  private final Map<String, String> categories = new HashMap<>();

  private PhraseCategories() {}

  static PhraseCategories of(RuleSet rules) {
    PhraseCategories read = new PhraseCategories();
    for (Row row : rules.table(Table.PHRASES).rows()) {
      if (!row.value("category").isEmpty()) {
        read.categories.put(row.id(), row.value("category"));
      }
    }
    return read;
  }

  /**
   * Returns what rows say of a sentence by themselves. A phrase that is negated, remedied or only a
   * circumstance says nothing, and nor does one in a section that judges nothing.
   */
  List<Firing> of(SentenceFacts reading) {
    if (categories.isEmpty() || !reading.sentence().inEvaluativeSection()) {
      return List.of();
    }
    List<Firing> fired = new ArrayList<>();
    for (Cue cue : reading.cues()) {
      String category = categories.get(cue.row());
      if (category != null && !cue.negated() && !cue.remedied() && !cue.circumstantial()) {
        fired.add(
            new Firing(
                new Verdict(reading.sentence().id(), category),
                cue.row(),
                NAME,
                List.of(EVIDENCE + cue.row())));
      }
    }
    return fired.stream().distinct().toList();
  }

  /** Returns whether a cue is what a verdict of a row rests on. */
  static boolean isEvidence(Cue cue, List<String> evidence) {
    return evidence.contains(EVIDENCE + cue.row());
  }
}
