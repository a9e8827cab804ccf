package io.github.inspectionreports.cli.internal.read;

import io.github.inspectionreports.cli.internal.terminal.Terminal;
import io.github.inspectionreports.cli.internal.terminal.TextPage;
import io.github.inspectionreports.model.Explanation;
import io.github.inspectionreports.model.Explanation.Alternative;
import io.github.inspectionreports.model.Explanation.Feature;
import io.github.inspectionreports.model.Explanation.Phrase;
import io.github.inspectionreports.model.Explanation.Sum;
import io.github.inspectionreports.model.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** An explanation as a rule author would want to read it. */
final class ExplanationText {
  private ExplanationText() {}

  /**
   * Writes an explanation.
   *
   * @param explanation the explanation
   * @param terminal for which to write it
   */
  static String write(Explanation explanation, Terminal terminal) {
    TextPage page = new TextPage(terminal.columns(), terminal.styled(), 1);
    page.title(explanation.category().id());
    page.line(explanation.sentence());
    page.heading("Why", "");
    if (!explanation.isSentence() && explanation.because().isEmpty()) {
      page.point("This sentence cannot be judged: it has few words, and none that the rules know.");
      return page.toString();
    }
    if (explanation.because().isEmpty()) {
      page.point("No rule fired; a sentence without a verdict is context.");
    }
    reasons(explanation.because()).forEach(page::point);
    if (!explanation.phrases().isEmpty()) {
      page.heading("Phrases seen", "");
      page.table(explanation.phrases().stream().map(ExplanationText::cells).toList());
    }
    if (!explanation.sums().isEmpty()) {
      page.heading("Weighed, in log odds", "");
      page.table(explanation.sums().stream().map(ExplanationText::cells).toList());
      page.point(
          "Most telling: "
              + explanation.features().stream()
                  .map(ExplanationText::feature)
                  .collect(Collectors.joining(", ")));
    }
    if (!explanation.themes().isEmpty()) {
      page.heading("About", "");
      explanation
          .themes()
          .forEach(
              theme ->
                  page.point(
                      theme.theme()
                          + ": "
                          + theme.words().stream()
                              .map(ExplanationText::quoted)
                              .collect(Collectors.joining(", "))));
    }
    page.heading("What else was considered", "");
    if (explanation.alternatives().isEmpty()) {
      page.point("Nothing: removing any one phrase leaves the category unchanged.");
    }
    explanation.alternatives().forEach(other -> page.point(alternative(other)));
    return page.toString();
  }

  /** Each rule once, with its phrases. */
  private static List<String> reasons(List<Reason> because) {
    Map<String, List<String>> phrases = new LinkedHashMap<>();
    for (Reason reason : because) {
      List<String> own = phrases.computeIfAbsent(rule(reason), rule -> new ArrayList<>());
      if (!reason.phrase().isEmpty()) {
        own.add(quoted(reason.phrase()));
      }
    }
    List<String> reasons = new ArrayList<>();
    phrases.forEach(
        (rule, own) -> reasons.add(own.isEmpty() ? rule : rule + ": " + String.join(", ", own)));
    return reasons;
  }

  private static String rule(Reason reason) {
    return reason.name() + " [" + reason.rule() + "]";
  }

  private static List<String> cells(Phrase phrase) {
    List<String> cells = new ArrayList<>();
    cells.add(quoted(phrase.text()));
    cells.add(phrase.kind());
    cells.add("row " + phrase.row());
    cells.add(String.join(", ", phrase.notes()));
    return cells;
  }

  private static List<String> cells(Sum sum) {
    return List.of(sum.category().id(), String.format(Locale.ROOT, "%.2f", sum.weight()));
  }

  private static String feature(Feature feature) {
    return String.format(
        Locale.ROOT, "%s (%s by %.2f)", feature.text(), feature.category().id(), feature.weight());
  }

  private static String alternative(Alternative other) {
    String condition =
        other.without().isEmpty()
            ? "in section " + other.section()
            : "without "
                + other.without().stream()
                    .map(phrase -> quoted(phrase.text()))
                    .distinct()
                    .collect(Collectors.joining(" and "));
    String why =
        other.because().isEmpty()
            ? "no rule would fire"
            : other.because().stream()
                .map(ExplanationText::rule)
                .distinct()
                .collect(Collectors.joining("; "));
    return other.category() + " " + condition + ": " + why;
  }

  private static String quoted(String words) {
    return "\"" + words + "\"";
  }
}
