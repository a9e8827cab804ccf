package io.github.inspectionreports.drl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.model.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Rule sets with the same package, rule names and ids, in one process and in several threads. */
class SideBySideTest {
  private static final List<String> CATEGORIES = List.of("SAFEGUARDING_RISK", "MIXED", "PROGRESS");

  @Test
  void ruleSetsNeverDisturbEachOther() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<ReportParser>> parsers = new ArrayList<>();
      for (String category : CATEGORIES) {
        parsers.add(threads.submit(() -> parser(category)));
      }
      List<Callable<String>> parses = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        ReportParser parser = parsers.get(i % parsers.size()).get();
        parses.add(() -> category(parser));
      }
      List<String> got = new ArrayList<>();
      for (Future<String> parsed : threads.invokeAll(parses)) {
        got.add(parsed.get());
      }
      for (int i = 0; i < got.size(); i++) {
        assertThat(got.get(i)).isEqualTo(CATEGORIES.get(i % CATEGORIES.size()));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static ReportParser parser(String category) {
    String drl =
        Council.missingChildren().replace("SAFEGUARDING_RISK", category)
            + """

            declare Seen
              sentence : int
            end

            rule "What is seen is noted"
            @id("seen")
            when
              $s : Sentence()
            then
              insertLogical(new Seen($s.id()));
            end
            """;
    return Council.parser(
        Council.tables().withoutVerdicts().with(DrlRules.of("r.drl", withPoints(drl))));
  }

  /** The rule asks for points, which the bundled rules make that are left out here. */
  private static String withPoints(String drl) {
    return drl.replace("exists Point(sentence == $s.id, sense == Point.Sense.BAD)", "");
  }

  private static String category(ReportParser parser) throws Exception {
    return parser.parseText(Council.letter(Council.SENTENCE), "letter").statements().stream()
        .filter(statement -> statement.text().equals(Council.SENTENCE))
        .map(statement -> statement.category())
        .map(Category::id)
        .findFirst()
        .orElse("none");
  }
}
