package io.github.inspectionreports.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.inspectionreports.corpus.CorpusException.Reason;
import io.github.inspectionreports.corpus.StoredLetter.State;
import io.github.inspectionreports.model.Grade;
import io.github.inspectionreports.model.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a corpus does in either database. */
abstract class CorpusContract {
  @TempDir Path folder;

  /** An address at which there is nothing yet. */
  abstract String address();

  private CorpusWriter writer() {
    return CorpusWriter.open(address());
  }

  private Corpus corpus() {
    return Corpus.open(address());
  }

  private Answer ask(String question, Map<String, String> values) {
    try (Corpus corpus = corpus()) {
      return corpus.ask(Question.named(question).orElseThrow(), values);
    }
  }

  private Answer sql(String sql) {
    try (Corpus corpus = corpus()) {
      Answer.Gatherer rows = new Answer.Gatherer();
      corpus.ask(sql, rows);
      return rows.answer();
    }
  }

  private void store(String id, Report report) {
    try (CorpusWriter writer = writer()) {
      writer.store(id, folder.resolve(id + ".pdf"), report);
    }
  }

  @Test
  void aReportComesBackAsItWasStored() {
    Report report = Reports.withPriorityAction("Brackenshire", 2024);
    store("brackenshire", report);
    try (Corpus corpus = corpus()) {
      assertThat(corpus.find("brackenshire")).contains(report);
      assertThat(corpus.find("marrow")).isEmpty();
      assertThat(corpus.letters())
          .singleElement()
          .satisfies(
              letter -> {
                assertThat(letter.id()).isEqualTo("brackenshire");
                assertThat(letter.authority()).isEqualTo("Brackenshire");
                assertThat(letter.dated()).isEqualTo("2024-06-12");
                assertThat(letter.state()).isEqualTo(State.CURRENT);
              });
    }
  }

  @Test
  void aLetterStoredAgainTakesThePlaceOfWhatWasThere() {
    store("a", Reports.withPriorityAction("Brackenshire", 2024));
    store("a", Reports.visitTo("Harrowmere", 2025));
    assertThat(sql("SELECT count(*) FROM letters").rows()).containsExactly(List.of(1L));
    assertThat(sql("SELECT name FROM authorities").rows()).containsExactly(List.of("Harrowmere"));
    assertThat(sql("SELECT type, text FROM items").rows())
        .containsExactly(List.of("IMPROVEMENT", "The quality of plans in Harrowmere."));
    assertThat(ask("words", Map.of("words", "police")).rows()).isEmpty();
    assertThat(ask("words", Map.of("words", "plan")).rows()).hasSize(1);
  }

  @Test
  void onlyWhatChangedMustBeRead() throws IOException {
    Path file = Reports.file(folder, "a.pdf", "first");
    Report report = Reports.visitTo("Brackenshire", 2024);
    String hash = report.source().sha256();
    try (CorpusWriter writer = writer()) {
      assertThat(writer.status("a", file, hash, Reports.RULES)).isEqualTo(FileStatus.TO_READ);
      writer.store("a", file, report);
      assertThat(writer.status("a", file, hash, Reports.RULES)).isEqualTo(FileStatus.UNCHANGED);
      assertThat(writer.status("a", file, "other", Reports.RULES)).isEqualTo(FileStatus.TO_READ);
      assertThat(writer.status("a", file, hash, Reports.OTHER_RULES)).isEqualTo(FileStatus.TO_READ);
    }
  }

  @Test
  void aLetterThatMovedKeepsItsReport() throws IOException {
    Path before = Reports.file(folder, "before/a.pdf", "first");
    Report report = Reports.visitTo("Brackenshire", 2024);
    String hash = report.source().sha256();
    store("x", Reports.visitTo("Marrow", 2023));
    try (CorpusWriter writer = writer()) {
      writer.store("a", before, report);
      Path after = Reports.file(folder, "after/b.pdf", "first");
      Files.delete(before);
      assertThat(writer.status("b", after, hash, Reports.RULES)).isEqualTo(FileStatus.UNCHANGED);
      assertThat(writer.find("a")).isEmpty();
      assertThat(writer.find("b")).contains(report);
    }
    assertThat(sql("SELECT file FROM letters WHERE letter = 'b'").rows())
        .containsExactly(List.of(folder.resolve("after/b.pdf").toString()));
  }

  @Test
  void aCopyIsALetterOfItsOwnAndCanBeFound() throws IOException {
    Report report = Reports.visitTo("Brackenshire", 2024);
    String hash = report.source().sha256();
    Path file = Reports.file(folder, "a.pdf", "first");
    Path copy = Reports.file(folder, "b.pdf", "first");
    try (CorpusWriter writer = writer()) {
      writer.store("a", file, report);
      assertThat(writer.status("b", copy, hash, Reports.RULES)).isEqualTo(FileStatus.TO_READ);
      writer.store("b", copy, report);
    }
    assertThat(ask("duplicates", Map.of()).rows())
        .extracting(row -> row.get(0))
        .containsExactly("a", "b");
  }

  @Test
  void anotherLetterOfTheSameIdDoesNotTakeItsPlace() throws IOException {
    Path first = Reports.file(folder, "x/a.pdf", "first");
    Path second = Reports.file(folder, "y/a.pdf", "second");
    Report report = Reports.visitTo("Brackenshire", 2024);
    try (CorpusWriter writer = writer()) {
      writer.store("a", first, report);
      assertThat(writer.status("a", second, "other", Reports.RULES)).isEqualTo(FileStatus.ID_TAKEN);
      Files.delete(first);
      assertThat(writer.status("a", second, "other", Reports.RULES)).isEqualTo(FileStatus.TO_READ);
    }
  }

  @Test
  void aLetterWhoseFileIsGoneIsKeptUntilItIsToBeRemoved() throws IOException {
    Path file = Reports.file(folder, "in/a.pdf", "first");
    Path elsewhere = folder.resolve("elsewhere/b.pdf");
    try (CorpusWriter writer = writer()) {
      writer.store("a", file, Reports.visitTo("Brackenshire", 2024));
      writer.store("b", elsewhere, Reports.visitTo("Marrow", 2024));
      assertThat(writer.markGone(List.of(folder.resolve("in")))).isZero();
      Files.delete(file);
      assertThat(writer.markGone(List.of(folder.resolve("in")))).isEqualTo(1);
    }
    try (Corpus corpus = corpus()) {
      assertThat(corpus.letters())
          .extracting(StoredLetter::id, StoredLetter::state)
          .containsExactlyInAnyOrder(tuple("a", State.GONE), tuple("b", State.CURRENT));
      assertThat(corpus.find("a")).isPresent();
    }
    assertThat(ask("failures", Map.of()).rows())
        .extracting(row -> row.get(0))
        .containsExactly("GONE");
    try (CorpusWriter writer = writer()) {
      assertThat(writer.removeGone()).isEqualTo(1);
    }
    assertThat(sql("SELECT letter FROM letters").rows()).containsExactly(List.of("b"));
    assertThat(sql("SELECT count(*) FROM statements").rows()).containsExactly(List.of(2L));
  }

  @Test
  void aFileThatCanNoLongerBeReadKeepsItsReportAndSaysSo() throws IOException {
    Path file = Reports.file(folder, "a.pdf", "first");
    Report report = Reports.visitTo("Brackenshire", 2024);
    try (CorpusWriter writer = writer()) {
      writer.store("a", file, report);
      writer.storeFailure("a", file, "DAMAGED", "a.pdf: the file is cut off");
    }
    assertThat(sql("SELECT file_state FROM letters").rows()).containsExactly(List.of("UNREADABLE"));
    assertThat(ask("failures", Map.of()).rows())
        .containsExactly(List.of("DAMAGED", file.toString(), "a.pdf: the file is cut off"));
    try (CorpusWriter writer = writer()) {
      writer.status("a", file, report.source().sha256(), Reports.RULES);
    }
    assertThat(ask("failures", Map.of()).rows()).isEmpty();
    assertThat(sql("SELECT file_state FROM letters").rows()).containsExactly(List.of("CURRENT"));
  }

  @Test
  void priorityActionsAreTold() {
    store("a", Reports.withPriorityAction("Brackenshire", 2017));
    store("b", Reports.withPriorityAction("Solihull", 2024));
    store("c", Reports.visitTo("Marrow", 2024));
    Answer answer = ask("priority-actions", Map.of("since", "2018"));
    assertThat(answer.columns())
        .containsExactly(
            "date", "authority", "region", "kind", "themes", "items", "page", "text", "letter");
    assertThat(answer.rows())
        .containsExactly(
            List.of(
                "2024-06-12",
                "Solihull",
                "West Midlands",
                "FOCUSED_VISIT",
                "out-of-hours, partnership",
                2L,
                1L,
                "The local authority must make sure that children are safe at night:",
                "b"));
    assertThat(ask("priority-actions", Map.of()).rows()).hasSize(2);
    assertThat(ask("priority-actions", Map.of("region", "west midlands")).rows()).hasSize(1);
    assertThat(ask("priority-actions", Map.of("theme", "planning")).rows()).isEmpty();
    assertThat(ask("priority-themes", Map.of()).rows())
        .containsExactly(List.of("out-of-hours", 2L, 2L, 4L), List.of("partnership", 2L, 2L, 4L));
  }

  @Test
  void aThemeRecursWhereAnAuthorityWasToldOfItAgain() {
    store("a", Reports.visitTo("Solihull", 2022));
    store("b", Reports.visitTo("Solihull", 2024));
    store("c", Reports.visitTo("Merton", 2024));
    assertThat(ask("recurring-themes", Map.of("region", "West Midlands")).rows())
        .containsExactly(List.of("West Midlands", "planning", 1L, 2L, "Solihull (2)"));
    assertThat(ask("recurring-themes", Map.of("region", "London")).rows()).isEmpty();
    assertThat(ask("recurring-themes", Map.of("times", "1")).rows()).hasSize(2);
    assertThat(ask("needs-by-theme", Map.of()).rows())
        .containsExactly(List.of("planning", 3L, 0L, 3L, 2L));
  }

  @Test
  void aJudgementFallsFromOneInspectionToTheNext() {
    store("a", Reports.judged("Solihull", 2018, Grade.GOOD));
    store("b", Reports.judged("Solihull", 2022, Grade.REQUIRES_IMPROVEMENT));
    store("c", Reports.judged("Solihull", 2025, Grade.GOOD));
    store("d", Reports.judged("Merton", 2022, Grade.GOOD));
    assertThat(ask("judgements-fell", Map.of()).rows())
        .containsExactly(
            List.of(
                "2022-04-20",
                "Solihull",
                "West Midlands",
                "OVERALL_EFFECTIVENESS",
                "GOOD",
                "2018-04-20",
                "REQUIRES_IMPROVEMENT",
                "b"));
    assertThat(ask("judgements-rose", Map.of()).rows())
        .extracting(row -> row.get(7))
        .containsExactly("c");
    assertThat(ask("judgements-latest", Map.of()).rows())
        .extracting(row -> row.get(5))
        .containsExactly("d", "c");
    try (Corpus corpus = corpus()) {
      Comparison comparison = corpus.compare("a", "b").orElseThrow();
      assertThat(comparison.judgements())
          .singleElement()
          .satisfies(
              pair -> {
                assertThat(pair.earlier()).isEqualTo(Grade.GOOD);
                assertThat(pair.later()).isEqualTo(Grade.REQUIRES_IMPROVEMENT);
              });
      assertThat(corpus.compare("a", "none")).isEmpty();
    }
  }

  @Test
  void daysToPublicationAreCountedFromTheLastDayOfTheVisit() {
    store("a", Reports.visitTo("Solihull", 2022));
    store("b", Reports.judged("Solihull", 2022, Grade.GOOD));
    assertThat(ask("days-to-publication", Map.of()).rows())
        .containsExactly(
            List.of("FOCUSED_VISIT", 2022L, 1L, 22L, 22.0, 22.0, 22L),
            List.of("ILACS", 2022L, 1L, 39L, 39.0, 39.0, 39L));
    assertThat(ask("slowest", Map.of("top", "1")).rows())
        .extracting(row -> row.get(5))
        .containsExactly("b");
  }

  @Test
  void wordsAreFoundByTheirStemsAndInQuotesTogether() {
    store("a", Reports.visitTo("Solihull", 2022));
    assertThat(ask("words", Map.of("words", "discussion LATE")).rows())
        .extracting(row -> row.get(4))
        .containsExactly("Strategy discussions are held too late.");
    assertThat(ask("words", Map.of("words", "\"strategy discussion\"")).rows()).hasSize(1);
    assertThat(ask("words", Map.of("words", "\"discussion strategy\"")).rows()).isEmpty();
    assertThat(ask("words", Map.of("words", "late", "category", "strength")).rows()).isEmpty();
  }

  @Test
  void marksInWordsAreNoCommands() {
    store("a", Reports.visitTo("Solihull", 2022));
    for (String words :
        List.of("late OR *", "late)(", "late AND", "late' --", "late NEAR/2", "lat*")) {
      assertThat(ask("words", Map.of("words", words)).columns()).hasSize(6);
    }
    assertThatThrownBy(() -> ask("words", Map.of("words", "*")))
        .hasMessageContaining("needs a word");
  }

  @Test
  void everyQuestionHasAnAnswer() {
    store("a", Reports.withPriorityAction("Solihull", 2022));
    for (Question question : Question.all()) {
      Map<String, String> values = new HashMap<>();
      question.parameters().stream()
          .filter(parameter -> parameter.defaultValue() == null)
          .forEach(parameter -> values.put(parameter.name(), "Solihull"));
      assertThat(ask(question.name(), values).columns()).as(question.name()).isNotEmpty();
      question.parameters().stream()
          .filter(parameter -> parameter.type() == Question.Type.DATE)
          .forEach(parameter -> values.put(parameter.name(), "2018-07"));
      assertThat(ask(question.name(), values).columns()).as(question.name()).isNotEmpty();
    }
    assertThat(Question.all()).hasSizeGreaterThanOrEqualTo(12);
  }

  @Test
  void aQuestionSaysWhatItTakes() {
    store("a", Reports.visitTo("Solihull", 2022));
    assertThatThrownBy(() -> ask("words", Map.of()))
        .isInstanceOfSatisfying(
            CorpusException.class, e -> assertThat(e.reason()).isEqualTo(Reason.BAD_QUESTION))
        .hasMessageContaining("needs words=VALUE");
    assertThatThrownBy(() -> ask("kinds", Map.of("since", "2018"))).hasMessageContaining("none");
    assertThatThrownBy(() -> ask("words", Map.of("words", "late", "since", "May")))
        .hasMessageContaining("2018-07-12, not 'May'");
    assertThatThrownBy(() -> ask("slowest", Map.of("top", "many")))
        .hasMessageContaining("a whole number, not 'many'");
  }

  @Test
  void nothingCanBeWrittenByAQuestion() {
    store("a", Reports.visitTo("Solihull", 2022));
    for (String sql :
        List.of(
            "DELETE FROM letters",
            "UPDATE letters SET letter = 'b'",
            "DROP TABLE items",
            "CREATE TABLE mine (a INTEGER)",
            "INSERT INTO failures VALUES ('a', 'b', 'c', 'd')",
            "SELEC",
            "SELECT nothing FROM letters")) {
      assertThatThrownBy(() -> sql(sql))
          .as(sql)
          .isInstanceOfSatisfying(
              CorpusException.class, e -> assertThat(e.reason()).isEqualTo(Reason.BAD_QUESTION));
    }
    assertThat(sql("SELECT letter FROM letters").rows()).containsExactly(List.of("a"));
  }

  @Test
  void anAnswerIsWrittenAsCsvAndAsJson() throws IOException {
    store("=a", Reports.visitTo("Solihull", 2022));
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    String sql = "SELECT letter, year, subject, 1.5 AS half FROM letters";
    try (Corpus corpus = corpus();
        CsvAnswer asCsv = new CsvAnswer(csv);
        JsonAnswer asJson = new JsonAnswer(json)) {
      corpus.ask(sql, asCsv);
      corpus.ask(sql, asJson);
    }
    assertThat(csv.toString(StandardCharsets.UTF_8))
        .isEqualTo("letter,year,subject,half\n'=a,2022,,1.5\n");
    assertThat(json.toString(StandardCharsets.UTF_8))
        .isEqualToIgnoringWhitespace(
            "[{\"letter\":\"=a\",\"year\":2022,\"subject\":null,\"half\":1.5}]");
  }

  @Test
  void twoWritersDoNotWriteAtOnce() {
    try (CorpusWriter first = writer()) {
      first.store("a", folder.resolve("a.pdf"), Reports.visitTo("Solihull", 2022));
      assertThatThrownBy(this::writer)
          .isInstanceOfSatisfying(
              CorpusException.class, e -> assertThat(e.reason()).isEqualTo(Reason.BUSY));
      first.commit();
      assertThatThrownBy(this::writer).isInstanceOf(CorpusException.class);
      // Readers see what was committed.
      assertThat(sql("SELECT letter FROM letters").rows()).containsExactly(List.of("a"));
    }
    try (CorpusWriter second = writer()) {
      assertThat(second.find("a")).isPresent();
    }
  }

  @Test
  void textThatNoDatabaseTakesIsStoredWithoutWhatItCannotTake() {
    try (CorpusWriter writer = writer()) {
      writer.store("a\0b\uD800", folder.resolve("a.pdf"), Reports.visitTo("Solihull", 2022));
    }
    assertThat(sql("SELECT letter FROM letters").rows()).containsExactly(List.of("a\uFFFDb\uFFFD"));
  }
}
