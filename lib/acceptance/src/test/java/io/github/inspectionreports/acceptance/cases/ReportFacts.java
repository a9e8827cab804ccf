package io.github.inspectionreports.acceptance.cases;

import io.github.inspectionreports.acceptance.cases.ExpectedCase.Fact;
import io.github.inspectionreports.model.Finding;
import io.github.inspectionreports.model.Improvement;
import io.github.inspectionreports.model.Item;
import io.github.inspectionreports.model.Judgement;
import io.github.inspectionreports.model.JudgementArea;
import io.github.inspectionreports.model.Person;
import io.github.inspectionreports.model.PriorityAction;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.Section;
import io.github.inspectionreports.model.Statement;
import io.github.inspectionreports.model.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a report says of a fact, in the words of a case's file. */
final class ReportFacts {
  private static final String NONE = "-";

  private final Report report;

  ReportFacts(Report report) {
    this.report = report;
  }

  /**
   * Says how a report differs from a fact.
   *
   * @return what the report says instead; null where the fact holds
   */
  @Nullable String differs(Fact fact) {
    Visit visit = report.visit();
    Person addressee = visit.addressee();
    String value = fact.value();
    return switch (fact.key()) {
      case "kind" -> other(value, visit.kind());
      case "subject" -> other(value, visit.subject());
      case "authority" -> other(value, visit.authority());
      case "start" -> other(value, visit.start());
      case "end" -> other(value, visit.end());
      case "published" -> other(value, visit.published());
      case "addressee" -> other(value, addressee == null ? null : addressee.name());
      case "addressees" ->
          other(
              value,
              joined(
                  Stream.concat(Stream.ofNullable(addressee), visit.otherAddressees().stream())
                      .map(person -> person.name() + ", " + person.role())));
      case "lead" -> other(value, visit.lead());
      case "signatory" -> other(value, visit.signatory());
      case "inspectors" -> other(value, joined(visit.inspectors().stream().map(Person::name)));
      case "judgement" -> {
        Judgement judgement = visit.judgement(JudgementArea.valueOf(fact.of()));
        yield other(value, judgement == null ? null : judgement.grade().id());
      }
      case "previous" ->
          other(value, joined(visit.previous().stream().map(p -> p.kind() + " " + p.when())));
      case "sections" ->
          other(
              value,
              report.sections().stream()
                  .map(section -> section.kind().name())
                  .collect(Collectors.joining(" ")));
      case "heading" -> in(value, headings(fact.of()), true);
      case "priorityActions" -> other(value, report.priorityActions().size());
      case "priorityActionItems" ->
          other(value, report.priorityActions().stream().mapToInt(a -> a.items().size()).sum());
      case "improvements" -> other(value, report.improvements().size());
      case "findings" -> other(value, report.findings().size());
      case "priorityAction" -> in(value, actions(), false);
      case "improvement" -> in(value, improvements(), false);
      case "due" -> in(value, due(fact.of()), false);
      case "asked" -> in(value, asked(fact.of()), false);
      case "finding" -> in(value, findings(fact.of()), false);
      case "judged" -> in(value, judged(fact.of()), false);
      case "refers" -> in(value, references(), true);
      case "itemThemes" -> in(value, itemThemes(), true);
      case "statement" -> in(value, statements(fact.of()), false);
      case "no-statement" -> holds(value, everythingSaid());
      case "frame" -> lacks(value, frame(fact.of()));
      case "text" -> lacks(value, List.of(report.text()));
      case "diagnostic" -> codes().contains(value) ? null : codes().toString();
      case "no-diagnostic" -> codes().contains(value) ? codes().toString() : null;
      case "message" -> lacks(value, messages(fact.of()));
      default -> throw new IllegalArgumentException("unknown key '" + fact.key() + "'");
    };
  }

  /** Returns what two cases that are alike have in common, a line for each thing. */
  List<String> shape() {
    Visit visit = report.visit();
    List<String> lines = new ArrayList<>();
    lines.add(visit.kind() + " " + visit.authority() + " " + visit.start() + " " + visit.end());
    lines.add(visit.published() + " " + visit.addressee() + " " + visit.signatory());
    lines.add(joined(visit.inspectors().stream().map(Person::name)));
    lines.add(joined(visit.previous().stream().map(p -> p.kind() + " " + p.when())));
    visit.judgements().forEach(j -> lines.add(j.area() + " " + j.grade().id()));
    report.sections().forEach(s -> lines.add("section " + s.kind() + " " + s.heading()));
    actions().forEach(text -> lines.add("priority action " + text));
    improvements().forEach(text -> lines.add("improvement " + text));
    for (Finding finding : report.findings()) {
      for (Statement statement : finding.statements()) {
        lines.add(finding.section() + " " + statement.category().id() + " " + statement.text());
      }
    }
    return lines;
  }

  private static String joined(Stream<String> parts) {
    return parts.collect(Collectors.joining("; "));
  }

  private static @Nullable String other(String expected, @Nullable Object said) {
    String written = said == null || said.toString().isEmpty() ? NONE : said.toString();
    return written.equals(expected) ? null : written;
  }

  private static @Nullable String in(String expected, List<String> texts, boolean whole) {
    return texts.stream().anyMatch(t -> whole ? t.equals(expected) : t.startsWith(expected))
        ? null
        : texts.toString();
  }

  private static @Nullable String holds(String words, List<String> texts) {
    return texts.stream().filter(text -> text.contains(words)).findFirst().orElse(null);
  }

  private static @Nullable String lacks(String words, List<String> texts) {
    return texts.stream().anyMatch(text -> text.contains(words)) ? null : texts.toString();
  }

  private List<String> headings(String kind) {
    return report.sections().stream()
        .filter(section -> section.kind().name().equals(kind))
        .map(Section::heading)
        .toList();
  }

  private List<String> actions() {
    List<String> texts = new ArrayList<>();
    for (PriorityAction action : report.priorityActions()) {
      texts.add(action.text());
      action.items().stream().map(Item::text).forEach(texts::add);
    }
    return texts;
  }

  private List<String> improvements() {
    return report.improvements().stream().map(Improvement::text).toList();
  }

  /** The items of what needs to improve that a body is asked; of the council those of no other. */
  private List<String> asked(String body) {
    return report.improvements().stream()
        .filter(
            item ->
                body.equals("COUNCIL")
                    ? item.responsible().isEmpty()
                    : item.responsible().contains(body))
        .map(Improvement::text)
        .toList();
  }

  private List<String> due(String time) {
    return report.improvements().stream()
        .filter(item -> time.equals(item.deadline() == null ? NONE : item.deadline().asWritten()))
        .map(Improvement::text)
        .toList();
  }

  private List<String> findings(String section) {
    return report.findings().stream()
        .filter(finding -> finding.section().name().equals(section))
        .map(Finding::text)
        .toList();
  }

  private List<String> judged(String area) {
    return report.findings().stream()
        .filter(finding -> String.valueOf(finding.judgementArea()).equals(area))
        .map(Finding::text)
        .toList();
  }

  private List<String> references() {
    List<String> all = new ArrayList<>();
    report.findings().forEach(finding -> all.addAll(finding.references()));
    report.improvements().forEach(item -> all.addAll(item.references()));
    return all;
  }

  private List<String> itemThemes() {
    return report.priorityActions().stream()
        .flatMap(action -> action.items().stream())
        .map(item -> String.join(" ", item.themes()))
        .toList();
  }

  private List<String> statements(String categories) {
    List<String> allowed = List.of(categories.split("/"));
    return report.statements().stream()
        .filter(statement -> allowed.contains(statement.category().id()))
        .map(Statement::text)
        .toList();
  }

  private List<String> everythingSaid() {
    List<String> texts = new ArrayList<>(actions());
    texts.addAll(improvements());
    report.statements().forEach(statement -> texts.add(statement.text()));
    report.sections().forEach(section -> texts.add(String.valueOf(section.heading())));
    return texts;
  }

  private List<String> frame(String kind) {
    return report.frame().stream()
        .filter(part -> part.kind().name().equals(kind))
        .map(part -> part.text())
        .toList();
  }

  private List<String> codes() {
    return report.diagnostics().stream().map(d -> d.code().name()).toList();
  }

  private List<String> messages(String code) {
    return report.diagnostics().stream()
        .filter(diagnostic -> diagnostic.code().name().equals(code))
        .map(diagnostic -> diagnostic.message())
        .toList();
  }
}
