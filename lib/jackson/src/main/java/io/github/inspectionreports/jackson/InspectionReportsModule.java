package io.github.inspectionreports.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Deadline;
import io.github.inspectionreports.model.Diagnostic;
import io.github.inspectionreports.model.DocumentSource;
import io.github.inspectionreports.model.Finding;
import io.github.inspectionreports.model.FramePart;
import io.github.inspectionreports.model.Grade;
import io.github.inspectionreports.model.Improvement;
import io.github.inspectionreports.model.Item;
import io.github.inspectionreports.model.Judgement;
import io.github.inspectionreports.model.PartialDate;
import io.github.inspectionreports.model.Person;
import io.github.inspectionreports.model.Place;
import io.github.inspectionreports.model.PreviousVisit;
import io.github.inspectionreports.model.PriorityAction;
import io.github.inspectionreports.model.Reason;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.RuleSetInfo;
import io.github.inspectionreports.model.Section;
import io.github.inspectionreports.model.Statement;
import io.github.inspectionreports.model.Visit;
import java.io.IOException;
import java.util.function.Function;

/**
 * Makes an {@link com.fasterxml.jackson.databind.ObjectMapper} of Jackson 2 write and read reports,
 * and each part of one, in the documented form: the one of {@code report.schema.json} and of {@code
 * ReportJson} in {@code inspection-reports-export}. Names and values of that form do not change
 * with the mapper's settings: absent values are written as null whatever it leaves out, and fields
 * that this version does not know are passed over whatever it refuses.
 *
 * <p>{@code ObjectMapper.findAndRegisterModules()} finds this module by {@link
 * java.util.ServiceLoader}, and Spring Boot 3 registers it by itself. A value of another form is
 * refused with a {@link com.fasterxml.jackson.databind.exc.ValueInstantiationException} that names
 * the field.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
 * String json = mapper.writeValueAsString(report);
 * Report same = mapper.readValue(json, Report.class);
 * }</pre>
 */
public final class InspectionReportsModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** Makes the module. It has no settings. */
  public InspectionReportsModule() {
    super("inspection-reports", Version.unknownVersion());
    form(Report.class, ReportWriter::report, ReportReader::report);
    form(RuleSetInfo.class, ReportWriter::ruleSet, ReportReader::ruleSet);
    form(DocumentSource.class, ReportWriter::source, ReportReader::source);
    form(Visit.class, ReportWriter::visit, ReportReader::visit);
    form(Person.class, ReportWriter::person, ReportReader::person);
    form(Judgement.class, ReportWriter::judgement, ReportReader::judgement);
    form(PreviousVisit.class, ReportWriter::previous, ReportReader::previous);
    form(Section.class, ReportWriter::section, ReportReader::section);
    form(PriorityAction.class, ReportWriter::priorityAction, ReportReader::priorityAction);
    form(Item.class, ReportWriter::item, ReportReader::item);
    form(Deadline.class, ReportWriter::deadline, ReportReader::deadline);
    form(Improvement.class, ReportWriter::improvement, ReportReader::improvement);
    form(Finding.class, ReportWriter::finding, ReportReader::finding);
    form(Statement.class, ReportWriter::statement, ReportReader::statement);
    form(Reason.class, ReportWriter::reason, ReportReader::reason);
    form(FramePart.class, ReportWriter::framePart, ReportReader::framePart);
    form(Diagnostic.class, ReportWriter::diagnostic, ReportReader::diagnostic);
    form(Place.class, ReportWriter::place, ReportReader::place);
    form(PartialDate.class, ReportWriter::value, ReportReader::partialDate);
    form(Grade.class, (json, grade) -> json.value(grade.id()), ReportReader::grade);
    form(Category.class, (json, category) -> json.value(category.id()), ReportReader::category);
    addKeySerializer(Category.class, new CategoryKey());
  }

  private <T> void form(
      Class<T> type, FormSerializer.Writing<T> write, Function<JsonCursor, T> read) {
    addSerializer(type, new FormSerializer<>(type, write));
    addDeserializer(type, new FormDeserializer<>(type, read));
  }

  /** Categories as the names of a map's fields, as in a count for each category. */
  private static final class CategoryKey extends JsonSerializer<Category> {
    @Override
    public void serialize(Category key, JsonGenerator json, SerializerProvider context)
        throws IOException {
      json.writeFieldName(key.id());
    }
  }
}
