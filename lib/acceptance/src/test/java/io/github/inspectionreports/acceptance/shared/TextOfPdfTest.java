package io.github.inspectionreports.acceptance.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.acceptance.shared.SharedLetters.Letter;
import io.github.inspectionreports.model.DocumentSource.Format;
import io.github.inspectionreports.model.Finding;
import io.github.inspectionreports.model.Item;
import io.github.inspectionreports.model.Judgement;
import io.github.inspectionreports.model.PriorityAction;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The text that a program took out of a letter's PDF, without its styles and places, is read as the
 * PDF is: the same judgements, and nearly all statements and items in the same sections.
 */
@Tag("shared")
class TextOfPdfTest {
  /** Footnotes stand amid the text, and marks of footnotes and headings are glued to words. */
  private static final double MOST_THAT_DIFFER = 0.01;

  private record Pair(String name, Report pdf, Report text) {}

  private static List<Pair> letters = List.of();

  @BeforeAll
  static void readAll() {
    ReportParser parser = ReportParser.create();
    letters =
        SharedLetters.read().parallelStream()
            .filter(letter -> letter.report().source().format() == Format.PDF)
            .map(letter -> pair(parser, letter))
            .toList();
  }

  private static Pair pair(ReportParser parser, Letter letter) {
    try {
      Report text = parser.parseText(letter.bareText(), letter.name());
      return new Pair(letter.name(), letter.report(), text);
    } catch (UnreadableLetterException e) {
      throw new AssertionError(letter.name(), e);
    }
  }

  @Test
  void theJudgementsAreTheSame() {
    int graded = 0;
    for (Pair letter : letters) {
      graded += letter.pdf().visit().judgements().isEmpty() ? 0 : 1;
      assertThat(judgements(letter.text())).as(letter.name()).isEqualTo(judgements(letter.pdf()));
    }
    assertThat(graded).isGreaterThan(30);
  }

  private static Set<String> judgements(Report report) {
    return report.visit().judgements().stream()
        .map((Judgement judgement) -> judgement.area() + " " + judgement.grade())
        .collect(Collectors.toSet());
  }

  @Test
  void nearlyAllStatementsAndItemsAreTheSame() {
    int all = 0;
    int differ = 0;
    Map<String, Integer> worst = new HashMap<>();
    for (Pair letter : letters) {
      Set<String> said = said(letter.pdf());
      all += said.size();
      said.removeAll(said(letter.text()));
      differ += said.size();
      worst.put(letter.name(), said.size());
    }
    assertThat(differ / (double) all)
        .as("%s of %s: %s", differ, all, worst)
        .isLessThan(MOST_THAT_DIFFER);
  }

  private static Set<String> said(Report report) {
    Set<String> said = new HashSet<>();
    for (Finding finding : report.findings()) {
      for (Statement statement : finding.statements()) {
        said.add(finding.section() + " " + words(statement.text()));
      }
    }
    report.improvements().forEach(item -> said.add("IMPROVEMENT " + words(item.text())));
    for (PriorityAction action : report.priorityActions()) {
      said.add("PRIORITY " + words(action.text()));
      action.items().stream().map(Item::text).forEach(text -> said.add("ITEM " + words(text)));
    }
    return said;
  }

  private static String words(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
