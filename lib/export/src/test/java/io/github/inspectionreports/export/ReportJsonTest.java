package io.github.inspectionreports.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.inspectionreports.model.Report;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportJsonTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static JsonNode written() throws IOException {
    return MAPPER.readTree(ReportJson.write(SampleReport.REPORT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/schemaVersion                                | 1.0",
        "/ruleSet/hash                                 | c0ffee",
        "/source/format                                | PDF",
        "/visit/kind                                   | FOCUSED_VISIT",
        "/visit/start                                  | 2024-03-19",
        "/visit/addressee/name                         | Helen Marsh",
        "/visit/judgements/0/grade                     | 2",
        "/visit/judgements/1/grade                     | GOOD",
        "/visit/judgements/1/source/page/first         | 1",
        "/visit/previous/0/when                        | 2019-07",
        "/sections/0/page                              | 2",
        "/sections/0/recognisedBy                      | main-findings",
        "/priorityActions/0/items/1/text               | lost records",
        "/priorityActions/0/deadline/workingDays       | 70",
        "/priorityActions/0/deadline/date              | 2024-08-01",
        "/priorityActions/0/source/end                 | 74",
        "/improvements/0/references/0                  | outcome 3, national framework",
        "/improvements/0/deadline/asWritten            | Within three months",
        "/findings/0/section                           | FINDINGS",
        "/findings/0/category                          | MIXED",
        "/findings/0/themes/0                          | visiting",
        "/findings/0/statements/0/because/0/phrase     | late",
        "/findings/0/statements/0/source/start         | 81",
        "/frame/0/kind                                 | GREETING",
        "/diagnostics/0/page                           | 4",
      })
  void theFormNamesItsFieldsAsItsDescriptionDoes(String path, String value) throws IOException {
    assertThat(written().at(path).asText()).isEqualTo(value);
  }

  @Test
  void absentValuesAreNullOrAnEmptyList() throws IOException {
    JsonNode visit = written().get("visit");
    assertThat(visit.get("subject").isNull()).isTrue();
    assertThat(visit.get("otherSignatories")).isEmpty();
    assertThat(visit.at("/otherAddressees/0/name").isNull()).isTrue();
  }

  @Test
  void aReportWrittenBeforeItemsHadTimesIsRead() throws IOException {
    ObjectNode older = (ObjectNode) written();
    ((ObjectNode) older.at("/improvements/0")).remove("deadline");
    Report read = ReportJson.read(MAPPER.writeValueAsString(older));
    assertThat(read.improvements().get(0).deadline()).isNull();
    assertThat(read.improvements().get(0).text()).isEqualTo("=the quality of plans");
  }

  @Test
  void linesEndInALineFeedOnEverySystem() {
    assertThat(ReportJson.write(SampleReport.REPORT)).doesNotContain("\r").endsWith("}\n");
  }

  @Test
  void aByteOrderMarkIsPassedOver() throws IOException {
    String json = "\uFEFF" + ReportJson.write(SampleReport.REPORT);
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    assertThat(ReportJson.read(new ByteArrayInputStream(bytes))).isEqualTo(SampleReport.REPORT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/visit/start       | \"2024-02-30\" | /visit/start: '2024-02-30' is not a date such as"
            + " 2024-05-17",
        "/visit/kind        | \"focused\"    | /visit/kind: 'focused' is not one of"
            + " [FOCUSED_VISIT,",
        "/visit/lead        | 7              | /visit/lead: a text is expected, not the number 7",
        "/visit/inspectors  | null           | /visit/inspectors: a list is expected, not null",
        "/source/pages      | 1.5            | /source/pages: a whole number is expected, not the"
            + " number 1.5",
        "/source/pages      | 99999999999    | /source/pages: a whole number is expected",
        "/visit             | []             | /visit: an object is expected, not a list",
        "/frame/0/source/start | -1          | /frame/0/source: offsets -1 to 33",
        "/frame/0/source/page/last | 0       | /frame/0/source: pages 1 to 0",
        "/findings/0/category | \"bad\"      | /findings/0/category: 'bad' is not a category such"
            + " as NEEDS_IMPROVEMENT",
        "/visit/judgements/0/grade | \"4\"   | /visit/judgements/0/grade: '4' is not a grade",
        "/visit/previous/0/when | \"July\"   | /visit/previous/0/when: 'July' is not a year,"
            + " year-month or date",
        "/schemaVersion     | \"2.0\"        | /schemaVersion: written in form 2.0, but this reads"
            + " form 1.0",
      })
  void aWrongValueIsRefusedWithItsPlace(String path, String value, String message)
      throws IOException {
    JsonNode report = written();
    int slash = path.lastIndexOf('/');
    ((ObjectNode) report.at(path.substring(0, slash)))
        .set(path.substring(slash + 1), MAPPER.readTree(value));
    assertThatThrownBy(() -> ReportJson.read(report.toString()))
        .isInstanceOf(InvalidReportException.class)
        .hasMessageStartingWith(message)
        .extracting("path")
        .isEqualTo(message.substring(0, message.indexOf(':')));
  }

  /** Fields that reports written before they joined the form do not have. */
  private static final String YOUNGER =
      "/findings/\\d+/(judgementArea|references|statements/\\d+/(themes|sureThemes))"
          + "|/priorityActions/\\d+/items/\\d+/(themes|sureThemes)|/improvements/\\d+/(sureThemes|deadline)";

  @Test
  void aReportFromBeforeAFieldJoinedTheFormIsRead() throws IOException {
    JsonNode report = written();
    for (JsonNode finding : report.get("findings")) {
      ((ObjectNode) finding).remove(List.of("judgementArea", "references"));
      finding.get("statements").forEach(one -> ((ObjectNode) one).remove("themes"));
    }
    for (JsonNode action : report.get("priorityActions")) {
      action.get("items").forEach(item -> ((ObjectNode) item).remove("themes"));
    }
    Report read = ReportJson.read(report.toString());
    assertThat(read.findings())
        .isNotEmpty()
        .allSatisfy(
            finding -> {
              assertThat(finding.judgementArea()).isNull();
              assertThat(finding.references()).isEmpty();
              assertThat(finding.statements())
                  .allSatisfy(one -> assertThat(finding.themesOf(one)).isEqualTo(finding.themes()));
            });
    assertThat(read.priorityActions().get(0).items())
        .isNotEmpty()
        .allSatisfy(item -> assertThat(item.themes()).isEmpty());
  }

  @Test
  void everyFieldThatIsMissingIsNamed() throws IOException {
    List<String> fields = new ArrayList<>();
    collectFields("", written(), fields);
    assertThat(fields).hasSizeGreaterThan(100);
    for (String field : fields) {
      JsonNode report = written();
      int slash = field.lastIndexOf('/');
      ((ObjectNode) report.at(field.substring(0, slash))).remove(field.substring(slash + 1));
      if (field.matches("/sections/\\d+/page")) {
        // The page of a section is written for the reader's ease; its source says it again.
        assertThat(ReportJson.read(report.toString())).isEqualTo(SampleReport.REPORT);
        continue;
      }
      if (field.matches(YOUNGER)) {
        continue;
      }
      assertThatThrownBy(() -> ReportJson.read(report.toString()))
          .isInstanceOf(InvalidReportException.class)
          .hasMessage(field + ": the field is missing");
    }
  }

  private static void collectFields(String path, JsonNode node, List<String> fields) {
    if (node instanceof ObjectNode object) {
      object
          .fieldNames()
          .forEachRemaining(
              name -> {
                fields.add(path + "/" + name);
                collectFields(path + "/" + name, object.get(name), fields);
              });
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        collectFields(path + "/" + i, array.get(i), fields);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\": tru}             | line 1, column",
        "{\"a\": 1, \"a\": 2}     | line 1, column",
        "null | an object is expected, not null",
        "{} {}                    | line 1, column",
        "[]                       | an object is expected, not a list",
        "\"report\"               | an object is expected, not a text",
        "``                       | a report is expected, but the text is empty",
      })
  void whatIsNoReportIsRefused(String json, String message) {
    assertThatThrownBy(() -> ReportJson.read(json))
        .isInstanceOf(InvalidReportException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void everyPrefixOfAReportIsRefused() {
    String json = ReportJson.write(SampleReport.REPORT).strip();
    for (int end = 0; end < json.length(); end += 7) {
      String prefix = json.substring(0, end);
      assertThatThrownBy(() -> ReportJson.read(prefix)).isInstanceOf(InvalidReportException.class);
    }
  }
}
