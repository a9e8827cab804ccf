package io.github.inspectionreports.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.model.Authority;
import io.github.inspectionreports.model.AuthorityKind;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Grade;
import io.github.inspectionreports.model.Judgement;
import io.github.inspectionreports.model.JudgementArea;
import io.github.inspectionreports.model.Place;
import io.github.inspectionreports.model.Region;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.Visit;
import io.github.inspectionreports.model.VisitKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterTableTest {
  private static final Authority BRACKENSHIRE =
      new Authority(
          "brackenshire",
          "Brackenshire",
          AuthorityKind.COUNTY,
          Region.NORTH_EAST,
          "E10000099",
          List.of(),
          List.of("Brackenshire County"),
          null,
          null,
          List.of());

  @TempDir Path folder;

  private static TableSettings settings(LetterIndex index, Category... own) {
    return new TableSettings(
        name -> name.startsWith("Brackenshire") ? Optional.of(BRACKENSHIRE) : Optional.empty(),
        Map.of(),
        List.of(own),
        index,
        false);
  }

  private static Report report(
      VisitKind kind,
      String authority,
      @Nullable String start,
      @Nullable String published,
      @Nullable Grade leaders) {
    LocalDate day = start == null ? null : LocalDate.parse(start);
    Visit visit =
        new Visit(
            kind,
            kind == VisitKind.PRESS ? VisitKind.ILACS : null,
            authority,
            authority,
            day,
            day == null ? null : day.plusDays(1),
            published == null ? null : LocalDate.parse(published),
            null,
            List.of(),
            List.of(),
            null,
            null,
            List.of(),
            List.of(),
            leaders == null
                ? List.of()
                : List.of(
                    new Judgement(
                        JudgementArea.LEADERS, "Leaders", leaders, "x", new Place(1, 1, 0, 1))),
            List.of());
    Report whole = SampleReport.REPORT;
    return new Report(
        whole.ruleSet(),
        whole.source(),
        visit,
        whole.sections(),
        whole.priorityActions(),
        whole.improvements(),
        whole.findings(),
        whole.frame(),
        whole.text(),
        whole.diagnostics());
  }

  /** The rows of a table by column, of the letters a, b, c and so on. */
  private static List<Map<String, @Nullable Object>> rows(
      TableSettings settings, Report... reports) {
    LetterTable table = new LetterTable(settings);
    char id = 'a';
    for (Report report : reports) {
      table.add(String.valueOf(id++), report);
    }
    return table.rows().stream()
        .map(
            row -> {
              Map<String, @Nullable Object> cells = new HashMap<>();
              for (int i = 0; i < row.size(); i++) {
                cells.put(table.columns().get(i).name(), row.get(i));
              }
              return cells;
            })
        .toList();
  }

  @Test
  void aLetterHasTheCodeAndRegionOfItsAuthority() {
    assertThat(
            rows(
                    settings(LetterIndex.EMPTY),
                    report(VisitKind.ILACS, "Brackenshire", "2024-03-19", "2024-04-26", null))
                .get(0))
        .containsEntry("onsCode", "E10000099")
        .containsEntry("region", "North East")
        .containsEntry("authorityKind", "county")
        .containsEntry("daysToPublish", 37L)
        .containsEntry("publishedFrom", "LETTER");
  }

  @Test
  void aLetterThatIsDatedBeforeItsVisitHasNoDaysToPublish() {
    assertThat(
            rows(
                    settings(LetterIndex.EMPTY),
                    report(VisitKind.ILACS, "Brackenshire", "2024-03-19", "2023-04-26", null))
                .get(0))
        .containsEntry("published", LocalDate.of(2023, 4, 26))
        .containsEntry("daysToPublish", null);
  }

  @Test
  void theGradeBeforeIsThatOfTheLatestEarlierLetterOfTheAuthority() {
    List<Map<String, @Nullable Object>> rows =
        rows(
            settings(LetterIndex.EMPTY),
            report(VisitKind.FOCUSED_VISIT, "Brackenshire", "2025-05-20", null, null),
            report(VisitKind.ILACS, "Brackenshire County", "2022-01-10", null, Grade.INADEQUATE),
            report(VisitKind.ILACS, "Brackenshire", "2024-01-10", null, Grade.GOOD),
            report(VisitKind.ILACS, "Marrow", "2023-01-10", null, Grade.OUTSTANDING),
            report(VisitKind.PRESS, "Brackenshire", "2025-01-10", null, Grade.ADEQUATE),
            report(VisitKind.ILACS, "Brackenshire", null, null, Grade.OUTSTANDING));
    assertThat(rows)
        .extracting(row -> row.get("LEADERS_before"))
        .containsExactly("GOOD", null, "INADEQUATE", null, "GOOD", null);
    assertThat(rows)
        .extracting(row -> row.get("earlierLetter"))
        .containsExactly("c", null, "b", null, "c", null);
  }

  @Test
  void anIndexGivesTheDateThatALetterDoesNotPrintAndNoOther() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("list.csv"),
            "id,published,link\na,2024-05-01,https://x.example/a.pdf\nb,2024-05-02,\n");
    TableSettings settings = settings(LetterIndex.read(file));
    Report without = report(VisitKind.ILACS, "Marrow", "2024-03-19", null, null);
    List<Map<String, @Nullable Object>> rows =
        rows(
            settings,
            without,
            report(VisitKind.ILACS, "Marrow", "2024-03-19", "2024-04-26", null),
            without);
    assertThat(rows)
        .extracting(row -> String.valueOf(row.get("published")), row -> row.get("publishedFrom"))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("2024-05-01", "INDEX"),
            org.assertj.core.groups.Tuple.tuple("2024-04-26", "LETTER"),
            org.assertj.core.groups.Tuple.tuple("null", null));
    assertThat(rows.get(0)).containsEntry("link", "https://x.example/a.pdf");
    assertThat(new ItemTable(settings).rows("a", without).get(0))
        .contains("https://x.example/a.pdf#page=2");
  }

  @ParameterizedTest
  @CsvSource({
    "FOCUSED_VISIT, 2019-01-01, ILACS",
    "MONITORING_VISIT, 2017-12-31, SIF",
    "MONITORING_VISIT, 2018-01-01, ILACS",
    "PRESS, 2019-01-01, ILACS",
    "UNANNOUNCED, 2011-01-01, UNANNOUNCED",
    "UNKNOWN, 2011-01-01,"
  })
  void theFrameworkFollowsFromTheKindAndTheDay(
      VisitKind kind, String start, @Nullable String framework) {
    assertThat(rows(settings(LetterIndex.EMPTY), report(kind, "Marrow", start, null, null)).get(0))
        .containsEntry("framework", framework);
  }

  @Test
  void aCategoryOfOnesOwnHasAColumn() {
    Category own = new Category("SAFEGUARDING_RISK");
    LetterTable table = new LetterTable(settings(LetterIndex.EMPTY, own, Category.STRENGTH));
    assertThat(table.columns())
        .extracting(Column::name)
        .containsSubsequence("CONTEXT", "SAFEGUARDING_RISK", "otherCategories")
        .doesNotHaveDuplicates();
  }
}
