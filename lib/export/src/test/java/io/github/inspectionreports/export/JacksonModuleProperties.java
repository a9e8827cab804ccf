package io.github.inspectionreports.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Finding;
import io.github.inspectionreports.model.Grade;
import io.github.inspectionreports.model.PartialDate;
import io.github.inspectionreports.model.PriorityAction;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.Visit;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** An application's own mapper, with settings of its own, once it has found the module. */
class JacksonModuleProperties {
  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .findAndRegisterModules()
          .setDefaultPropertyInclusion(JsonInclude.Include.NON_EMPTY)
          .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  /** What an application answers with: a part of a report amid values of its own. */
  record Answer(String ours, Report report, List<PriorityAction> actions) {}

  @Provide
  Arbitrary<Report> reports() {
    return ArbitraryReports.reports();
  }

  @Property(seed = "20240305", tries = 200, edgeCases = EdgeCasesMode.NONE)
  void anApplicationsMapperWritesTheDocumentedForm(@ForAll("reports") Report report)
      throws IOException {
    assertThat(MAPPER.readTree(MAPPER.writeValueAsBytes(report)))
        .isEqualTo(MAPPER.readTree(ReportJson.write(report)));
  }

  @Property(seed = "20240305", tries = 200, edgeCases = EdgeCasesMode.NONE)
  void eachReadsWhatTheOtherWrote(@ForAll("reports") Report report) throws IOException {
    assertThat(MAPPER.readValue(ReportJson.write(report), Report.class)).isEqualTo(report);
    assertThat(ReportJson.read(MAPPER.writeValueAsString(report))).isEqualTo(report);
  }

  @Property(seed = "20240305", tries = 100, edgeCases = EdgeCasesMode.NONE)
  void aTreeOfAReportIsTheDocumentedFormToo(@ForAll("reports") Report report) throws IOException {
    JsonNode tree = MAPPER.valueToTree(report);
    assertThat(MAPPER.treeToValue(tree, Report.class)).isEqualTo(report);
  }

  @Example
  void aReportMayStandAmidValuesOfTheApplication() throws IOException {
    Report report = SampleReport.REPORT;
    Answer answer = new Answer("Brackenshire", report, report.priorityActions());
    JsonNode json = MAPPER.readTree(MAPPER.writeValueAsBytes(answer));
    JsonNode form = MAPPER.readTree(ReportJson.write(report));
    assertThat(json.get("report")).isEqualTo(form);
    assertThat(json.get("actions")).isEqualTo(form.get("priorityActions"));
    assertThat(MAPPER.treeToValue(json, Answer.class)).isEqualTo(answer);
  }

  @Example
  void eachPartOfAReportHasTheFormThatItHasInTheReport() throws IOException {
    Report report = SampleReport.REPORT;
    JsonNode form = MAPPER.readTree(ReportJson.write(report));
    assertThat(MAPPER.<JsonNode>valueToTree(report.visit())).isEqualTo(form.get("visit"));
    assertThat(MAPPER.<JsonNode>valueToTree(report.findings())).isEqualTo(form.get("findings"));
    assertThat(MAPPER.treeToValue(form.get("visit"), Visit.class)).isEqualTo(report.visit());
    assertThat(MAPPER.convertValue(form.get("findings"), new TypeReference<List<Finding>>() {}))
        .isEqualTo(report.findings());
  }

  @Example
  void categoriesGradesAndPartialDatesAreTexts() throws IOException {
    assertThat(MAPPER.writeValueAsString(Category.MIXED)).isEqualTo("\"MIXED\"");
    assertThat(MAPPER.writeValueAsString(Map.of(Category.MIXED, 2))).isEqualTo("{\"MIXED\":2}");
    assertThat(MAPPER.readValue("{\"MIXED\":2}", new TypeReference<Map<Category, Integer>>() {}))
        .isEqualTo(Map.of(Category.MIXED, 2));
    assertThat(MAPPER.readValue("\"GOOD\"", Grade.class)).isEqualTo(Grade.GOOD);
    assertThat(MAPPER.readValue("\"2019-07\"", PartialDate.class))
        .isEqualTo(PartialDate.parse("2019-07"));
  }

  @Example
  void aWrongValueIsRefusedWithItsPlaceAmidTheApplicationsValues() throws IOException {
    Report report = SampleReport.REPORT;
    JsonNode json = MAPPER.valueToTree(new Answer("Brackenshire", report, List.of()));
    ((ObjectNode) json.at("/report/findings/0")).put("section", "HEADLINES");
    assertThatThrownBy(() -> MAPPER.readValue(json.toString(), Answer.class))
        .isInstanceOf(ValueInstantiationException.class)
        .hasMessageContaining("'HEADLINES' is not one of")
        .hasMessageMatching("(?s).*\\[\"report\"].*\\[\"findings\"].*\\[0].*\\[\"section\"].*");
  }
}
