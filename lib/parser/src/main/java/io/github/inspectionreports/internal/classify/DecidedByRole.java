package io.github.inspectionreports.internal.classify;

import io.github.inspectionreports.internal.classify.PassageClassification.SentenceClassification;
import io.github.inspectionreports.internal.passage.Passage;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Reason;
import java.util.List;

/**
 * Passages whose role decides on their sentences, whatever their words: items of lists and speech.
 */
final class DecidedByRole {
  private DecidedByRole() {}

  /** Returns the classification of each sentence of a passage that is not a finding. */
  static SentenceClassification classify(Passage passage) {
    return switch (passage.role()) {
      case IMPROVEMENT, LISTED ->
          decided(
              Category.NEEDS_IMPROVEMENT,
              "listed-improvement",
              "An item of a list of what needs to improve needs improvement",
              passage);
      case DEMAND ->
          decided(
              Category.NEEDS_IMPROVEMENT,
              "listed-demand",
              "An item of a list of what a council was told to do needs improvement",
              passage);
      case LEAD_IN ->
          decided(
              Category.CONTEXT,
              "demand-lead-in",
              "The introduction to a list of demands is no finding by itself",
              passage);
      case COUNCIL_STATEMENT ->
          decided(
              Category.CONTEXT,
              Passage.ContextReason.COUNCIL_SAYS.rule(),
              Passage.ContextReason.COUNCIL_SAYS.name(),
              passage);
      default ->
          decided(
              Category.NEEDS_IMPROVEMENT,
              "listed-priority",
              "An item of an area for priority action needs improvement",
              passage);
    };
  }

  private static SentenceClassification decided(
      Category category, String rule, String name, Passage passage) {
    return new SentenceClassification(
        category, List.of(new Reason(rule, name, passage.heading(), 0, 0)), true);
  }
}
