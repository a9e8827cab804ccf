package io.github.inspectionreports.acceptance.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.corpus.Answer;
import io.github.inspectionreports.corpus.Corpus;
import io.github.inspectionreports.corpus.CorpusWriter;
import io.github.inspectionreports.corpus.FileStatus;
import io.github.inspectionreports.corpus.Question;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.VisitKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The questions to a corpus of real letters are answered as their reports answer them. */
@Tag("shared")
class CorpusOfLettersTest {
  /** Every third is enough to see all kinds and years. */
  private static final int STEP = 3;

  @TempDir private static Path folder;

  private static final Map<String, Report> REPORTS = new LinkedHashMap<>();

  private static String db() {
    return folder.resolve("letters.db").toString();
  }

  @BeforeAll
  static void load() {
    List<SharedLetters.Letter> letters = SharedLetters.read();
    try (CorpusWriter writer = CorpusWriter.open(db())) {
      for (int i = 0; i < letters.size(); i += STEP) {
        SharedLetters.Letter letter = letters.get(i);
        writer.store(letter.name(), letter.file(), letter.report());
        REPORTS.put(letter.name(), letter.report());
      }
    }
  }

  private static Answer ask(String question, Map<String, String> values) {
    try (Corpus corpus = Corpus.open(db())) {
      return corpus.ask(Question.named(question).orElseThrow(), values);
    }
  }

  private static List<Object> column(Answer answer, String name) {
    int at = answer.columns().indexOf(name);
    List<Object> values = new ArrayList<>();
    answer.rows().forEach(row -> values.add(String.valueOf(row.get(at))));
    return values;
  }

  private static Stream<String> texts(Report report) {
    Stream<String> items =
        Stream.concat(
            report.improvements().stream().map(item -> item.text()),
            report.priorityActions().stream()
                .flatMap(
                    action ->
                        action.items().isEmpty()
                            ? Stream.of(action.text())
                            : action.items().stream().map(item -> item.text())));
    return Stream.concat(items, report.statements().stream().map(s -> s.text()));
  }

  @Test
  void everyReportComesBackAsItWasRead() {
    try (Corpus corpus = Corpus.open(db())) {
      assertThat(corpus.letters()).hasSize(REPORTS.size());
      REPORTS.forEach((id, report) -> assertThat(corpus.find(id)).as(id).contains(report));
    }
  }

  @Test
  void noLetterIsToBeReadAgain() {
    try (CorpusWriter writer = CorpusWriter.open(db())) {
      for (Path file : SharedLetters.all()) {
        String id = file.getFileName().toString();
        Report report = REPORTS.get(id);
        if (report != null) {
          assertThat(writer.status(id, file, report.source().sha256(), report.ruleSet()))
              .as(id)
              .isEqualTo(FileStatus.UNCHANGED);
        }
      }
    }
  }

  @Test
  void areasForPriorityActionAreThoseOfTheReports() {
    Answer answer = ask("priority-actions", Map.of());
    List<Object> expected = new ArrayList<>();
    REPORTS.forEach((id, report) -> report.priorityActions().forEach(action -> expected.add(id)));
    assertThat(expected).isNotEmpty();
    assertThat(column(answer, "letter")).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void wordsAreFoundWhereTheyStand() {
    Pattern words = Pattern.compile("(?i)\\bstrategy\\W+discussions?\\b");
    TreeSet<Object> expected = new TreeSet<>();
    REPORTS.forEach(
        (id, report) -> {
          if (texts(report).anyMatch(text -> words.matcher(text).find())) {
            expected.add(id);
          }
        });
    Answer answer = ask("words", Map.of("words", "\"strategy discussion\""));
    assertThat(expected).isNotEmpty();
    assertThat(new TreeSet<>(column(answer, "letter"))).isEqualTo(expected);
  }

  @Test
  void needsAreCountedByTheirThemes() {
    Map<String, Long> expected = new LinkedHashMap<>();
    REPORTS.values().stream()
        .filter(report -> report.visit().kind() == VisitKind.FOCUSED_VISIT)
        .flatMap(report -> report.improvements().stream())
        .flatMap(improvement -> improvement.themes().stream())
        .forEach(theme -> expected.merge(theme, 1L, Long::sum));
    Answer answer = ask("needs-by-theme", Map.of("kind", "FOCUSED_VISIT"));
    assertThat(expected).isNotEmpty();
    for (List<Object> row : answer.rows()) {
      long improvements = (Long) row.get(1) - (Long) row.get(2);
      assertThat(improvements)
          .as(String.valueOf(row.get(0)))
          .isEqualTo(expected.getOrDefault(row.get(0), 0L));
    }
    assertThat(column(answer, "theme")).containsAll(expected.keySet());
  }
}
