package io.github.inspectionreports.internal.classify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.classify.PassageClassification.SentenceClassification;
import io.github.inspectionreports.internal.passage.Passage;
import io.github.inspectionreports.model.Reason;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How often each verdict rule is right on the gold letters, and how well all of them do. Of the
 * closed letters only the figure is printed.
 */
@Tag("shared")
class RulePrecisionTest {
  private static final Map<String, String> LETTER =
      Map.of(
          "STRENGTH", "S",
          "PROGRESS", "P",
          "NEEDS_IMPROVEMENT", "N",
          "MIXED", "M",
          "CONTEXT", "C");

  /** Rights and wrongs. */
  private static final class Count {
    private int right;
    private int all;
  }

  /** A label that a reader gave and one that the rules gave. */
  private record Pair(String gold, String got, String rule, boolean finding) {}

  @Test
  void eachRuleIsRightMoreOftenThanNot() throws IOException {
    Classifier rulesAlone =
        Classifier.of(RuleSet.bundled().withTable(Table.of(Table.CATEGORY_WEIGHTS)));
    Map<String, Count> byRule = new TreeMap<>();
    for (Pair pair : classify(rulesAlone, false)) {
      if (pair.finding()) {
        Count count = byRule.computeIfAbsent(pair.rule(), k -> new Count());
        count.all++;
        count.right += pair.gold().equals(pair.got()) ? 1 : 0;
      }
    }
    byRule.forEach(
        (rule, count) ->
            System.out.printf(
                Locale.ROOT,
                "%-24s fired %5d  right %.2f%n",
                rule,
                count.all,
                (double) count.right / count.all));
    byRule.forEach(
        (rule, count) -> {
          if (count.all >= 20) {
            assertThat((double) count.right / count.all).as(rule).isGreaterThan(0.5);
          }
        });
  }

  @Test
  void openAndClosedLettersAreReadWell() throws IOException {
    Classifier classifier = Classifier.of(RuleSet.bundled());
    double open = kappa(classify(classifier, false));
    double closed = kappa(classify(classifier, true));
    System.out.printf(Locale.ROOT, "label kappa: open %.3f, closed %.3f%n", open, closed);
    assertThat(open).isGreaterThan(0.88);
    assertThat(closed).isGreaterThan(0.80);
  }

  private static List<Pair> classify(Classifier classifier, boolean closed) throws IOException {
    Path gold = GoldSentences.folder().orElse(null);
    Assumptions.assumeTrue(gold != null, "the shared gold letters are not beside this repository");
    Set<String> shut = Set.copyOf(Files.readAllLines(gold.resolve("closed.txt")));
    List<Pair> pairs = new ArrayList<>();
    List<String> ids;
    try (Stream<Path> files = Files.list(gold.resolve("labels"))) {
      ids =
          files
              .map(file -> file.getFileName().toString().replace(".json", ""))
              .filter(id -> shut.contains(id) == closed)
              .sorted()
              .toList();
    }
    for (String id : ids) {
      GoldSentences letter = GoldSentences.read(gold, id);
      List<PassageClassification> verdicts = classifier.classify(letter.passages());
      int next = 0;
      for (int p = 0; p < verdicts.size(); p++) {
        Passage.Role role = letter.passages().get(p).role();
        for (SentenceClassification verdict : verdicts.get(p).sentences()) {
          pairs.add(pair(letter.labels().get(next++), verdict, role));
        }
      }
    }
    return pairs;
  }

  private static Pair pair(String gold, SentenceClassification verdict, Passage.Role role) {
    String got = role == Passage.Role.PRIORITY_ACTION ? "A" : LETTER.get(verdict.category().id());
    String rule = verdict.because().stream().findFirst().map(Reason::rule).orElse("(no rule)");
    return new Pair(gold, got, rule, role == Passage.Role.FINDING);
  }

  private static double kappa(List<Pair> pairs) {
    Map<String, Integer> gold = new HashMap<>();
    Map<String, Integer> got = new HashMap<>();
    double right = 0;
    for (Pair pair : pairs) {
      gold.merge(pair.gold(), 1, Integer::sum);
      got.merge(pair.got(), 1, Integer::sum);
      right += pair.gold().equals(pair.got()) ? 1 : 0;
    }
    double all = pairs.size();
    double chance =
        gold.entrySet().stream()
            .mapToDouble(e -> e.getValue() / all * got.getOrDefault(e.getKey(), 0) / all)
            .sum();
    return (right / all - chance) / (1 - chance);
  }
}
