package io.github.inspectionreports.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.inspectionreports.jackson.InspectionReportsModule;
import io.github.inspectionreports.model.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes a report as JSON and reads it back. The form is described by a {@linkplain #schema() JSON
 * Schema}; {@code read(write(report))} equals {@code report}.
 *
 * <p>Fields may be added to the form in later versions, so fields that this version does not know
 * are passed over. The names and the meaning of the known ones stay as they are within one major
 * version of the form ({@link Report#SCHEMA_VERSION}).
 *
 * <p>{@link InspectionReportsModule} is the same form for an {@code ObjectMapper} of your own.
 */
public final class ReportJson {
  private static final String SCHEMA = "report.schema.json";

  /** A letter's whole text is one JSON string, so strings may be as long as the document is. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .addModule(new InspectionReportsModule())
          .build();

  private static final ObjectWriter WRITER = MAPPER.writer(indented());

  private ReportJson() {}

  /**
   * Writes a report.
   *
   * @param report the report
   * @return JSON, indented by two spaces, lines ended by a line feed, the last one too; every half
   *     of a broken surrogate pair is escaped, so that the text survives any encoding into UTF-8
   */
  public static String write(Report report) {
    StringWriter text = new StringWriter(4 * report.text().length() + 1_000);
    try {
      WRITER.writeValue(text, report);
    } catch (IOException e) {
      throw new UncheckedIOException("a string writer does not fail", e);
    }
    return text.append('\n').toString();
  }

  /**
   * Writes a report in UTF-8. The stream is flushed and left open.
   *
   * @param report the report
   * @param out where to write it
   * @throws IOException if the stream cannot be written
   */
  public static void write(Report report, OutputStream out) throws IOException {
    out.write(write(report).getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /**
   * Reads a report.
   *
   * @param json what {@link #write(Report)} wrote; unknown fields are passed over
   * @return the report, equal to the one that was written
   * @throws InvalidReportException if the text is not JSON, a field is missing or has a value of
   *     another form, or the report was written in another major version of the form; the message
   *     says where
   */
  public static Report read(String json) {
    Report report;
    try {
      // First the whole text, so that what is not JSON is refused as that.
      JsonNode tree = MAPPER.readTree(json);
      if (tree.isMissingNode()) {
        throw new InvalidReportException("", "a report is expected, but the text is empty");
      }
      report = MAPPER.treeToValue(tree, Report.class);
    } catch (ValueInstantiationException e) {
      throw new InvalidReportException(e);
    } catch (JsonProcessingException e) {
      throw InvalidReportException.notJson(e);
    }
    if (report == null) {
      throw new InvalidReportException("", "an object is expected, not null");
    }
    return report;
  }

  /**
   * Reads a report in UTF-8. The stream is read to its end and left open.
   *
   * @param json what {@link #write(Report, OutputStream)} wrote
   * @return the report, equal to the one that was written
   * @throws IOException if the stream cannot be read
   * @throws InvalidReportException as {@link #read(String)} does
   */
  public static Report read(InputStream json) throws IOException {
    String text = new String(json.readAllBytes(), StandardCharsets.UTF_8);
    return read(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  /** {@return the JSON Schema (draft 2020-12) of the form} */
  public static String schema() {
    try (InputStream in = ReportJson.class.getResourceAsStream(SCHEMA)) {
      if (in == null) {
        throw new IllegalStateException(SCHEMA + " is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DefaultPrettyPrinter indented() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
  }
}
