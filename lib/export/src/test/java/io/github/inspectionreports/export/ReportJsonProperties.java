package io.github.inspectionreports.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.inspectionreports.model.Report;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReportJsonProperties {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonSchema CLOSED_SCHEMA = closedSchema();

  @Provide
  Arbitrary<Report> reports() {
    return ArbitraryReports.reports();
  }

  @Property(seed = "20240305", tries = 300, edgeCases = EdgeCasesMode.NONE)
  void aReportThatIsWrittenAndReadBackIsTheSame(@ForAll("reports") Report report) {
    assertThat(ReportJson.read(ReportJson.write(report))).isEqualTo(report);
  }

  @Property(seed = "20240305", tries = 100, edgeCases = EdgeCasesMode.NONE)
  void soItIsByWayOfBytes(@ForAll("reports") Report report) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ReportJson.write(report, bytes);
    assertThat(ReportJson.read(new ByteArrayInputStream(bytes.toByteArray()))).isEqualTo(report);
  }

  @Property(seed = "20240305", tries = 200, edgeCases = EdgeCasesMode.NONE)
  void everyReportKeepsToTheSchemaAndHasNoFieldThatTheSchemaDoesNotName(
      @ForAll("reports") Report report) throws IOException {
    JsonNode written = MAPPER.readTree(ReportJson.write(report));
    assertThat(CLOSED_SCHEMA.validate(written)).isEmpty();
  }

  @Property(seed = "20240305", tries = 50, edgeCases = EdgeCasesMode.NONE)
  void fieldsOfALaterFormArePassedOver(@ForAll("reports") Report report) throws IOException {
    JsonNode written = MAPPER.readTree(ReportJson.write(report));
    addFieldToEveryObject(written);
    ((ObjectNode) written).put("schemaVersion", "1.99");
    assertThat(ReportJson.read(written.toString())).isEqualTo(report);
  }

  private static void addFieldToEveryObject(JsonNode node) {
    node.forEach(ReportJsonProperties::addFieldToEveryObject);
    if (node instanceof ObjectNode object) {
      object.putArray("unheardOf").add(1);
    }
  }

  /** The published schema lets unknown fields pass; this one does not. */
  private static JsonSchema closedSchema() {
    try {
      JsonNode schema = MAPPER.readTree(ReportJson.schema());
      close(schema);
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void close(JsonNode schema) {
    schema.forEach(ReportJsonProperties::close);
    if (schema instanceof ObjectNode object
        && object.path("properties").isObject()
        && object.path("type").asText().equals("object")) {
      object.put("additionalProperties", false);
    }
  }
}
