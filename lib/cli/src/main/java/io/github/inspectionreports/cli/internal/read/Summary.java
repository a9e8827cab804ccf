package io.github.inspectionreports.cli.internal.read;

import io.github.inspectionreports.cli.internal.terminal.Terminal;
import io.github.inspectionreports.cli.internal.terminal.TextPage;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Deadline;
import io.github.inspectionreports.model.Diagnostic;
import io.github.inspectionreports.model.Diagnostic.Severity;
import io.github.inspectionreports.model.Finding;
import io.github.inspectionreports.model.Highlight;
import io.github.inspectionreports.model.Highlights;
import io.github.inspectionreports.model.Improvement;
import io.github.inspectionreports.model.Item;
import io.github.inspectionreports.model.Judgement;
import io.github.inspectionreports.model.JudgementArea;
import io.github.inspectionreports.model.Person;
import io.github.inspectionreports.model.PriorityAction;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.model.Statement;
import io.github.inspectionreports.model.Visit;
import io.github.inspectionreports.model.VisitKind;
import io.github.inspectionreports.views.Labels;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A report as the director of children's services to whom it went would want to read it. */
final class Summary {
  /** Words that say by when something is to be done. */
  private static final Pattern TIME =
      Pattern.compile(
          "(?i)\\b(?:\\d{1,3} (?:working )?(?:days|weeks|months)|(?:by|before|than|on)"
              + " (?:\\p{L}{6,9}day,? )?\\d{1,2}(?:st|nd|rd|th)? \\p{Lu}\\p{L}{2,8})\\b");

  private final Report report;
  private final boolean all;
  private final Map<String, String> labels;
  private final TextPage page;

  private Summary(Report report, boolean all, Map<String, String> labels, TextPage page) {
    this.report = report;
    this.all = all;
    this.labels = labels;
    this.page = page;
  }

  /**
   * Writes a summary.
   *
   * @param report the report
   * @param all whether to list every statement, not only the first of each kind
   * @param labels of categories that are not ours, by id
   * @param terminal for which to write it
   */
  static String write(Report report, boolean all, Map<String, String> labels, Terminal terminal) {
    TextPage page = new TextPage(terminal.columns(), terminal.styled(), report.source().pages());
    new Summary(report, all, labels, page).write();
    return page.toString();
  }

  private void write() {
    who();
    diagnostics("Read with care", report.diagnostics(Severity.ERROR));
    judgements();
    priorityActions();
    improvements();
    statements();
    nextSteps();
    List<Diagnostic> notes = new ArrayList<>(report.diagnostics(Severity.WARNING));
    notes.addAll(report.diagnostics(Severity.INFO));
    diagnostics("Notes on the reading", notes);
  }

  private void who() {
    Visit visit = report.visit();
    page.title(Labels.title(visit.kind(), visit.subject(), visit.authority()));
    String when =
        visit.start() == null || visit.end() == null ? "" : Labels.days(visit.start(), visit.end());
    String published = visit.published() == null ? "" : Labels.date(visit.published());
    if (!published.isEmpty()) {
      published = when.isEmpty() ? "Published " + published : ", published " + published;
    }
    if (!(when + published).isEmpty()) {
      page.line(when + published);
    }
    page.blank();
    page.particular("Document", document());
    if (visit.kind() != VisitKind.PRESS) {
      List<Person> addressees = new ArrayList<>();
      if (visit.addressee() != null) {
        addressees.add(visit.addressee());
      }
      addressees.addAll(visit.otherAddressees());
      particular("To", people(addressees, null));
      particular("Inspectors", people(visit.inspectors(), visit.lead()));
    }
    particular("Focus", String.join("; ", visit.focus()));
    particular(
        "Earlier",
        visit.previous().stream()
            .map(p -> p.asWritten())
            .distinct()
            .collect(Collectors.joining("; ")));
  }

  private String document() {
    int pages = report.source().pages();
    return report.source().name() + ", " + pages + (pages == 1 ? " page" : " pages");
  }

  private void particular(String name, String value) {
    if (!value.isEmpty()) {
      page.particular(name, value);
    }
  }

  private static String people(List<Person> people, @Nullable String lead) {
    List<String> named = new ArrayList<>();
    for (Person person : people) {
      String name = person.name() == null ? "" : person.name();
      String role = person.role() == null ? "" : person.role();
      if (name.equals(lead)) {
        role = "lead";
      }
      named.add(name.isEmpty() || role.isEmpty() ? name + role : name + " (" + role + ")");
    }
    return String.join(", ", named);
  }

  private void judgements() {
    List<Judgement> judgements = report.visit().judgements();
    if (judgements.isEmpty()) {
      return;
    }
    page.heading("Judgements", "");
    for (Judgement judgement : judgements) {
      String further = judgement.area().isFurther() ? ", " + judgement.areaAsWritten() : "";
      String area = Labels.of(judgement.area()) + further;
      page.item(
          judgement.place(),
          area
              + ": "
              + judgement.asWritten()
              + said(judgement, Category.STRENGTH, "strength")
              + said(judgement, Category.NEEDS_IMPROVEMENT, "concern"));
    }
  }

  /** How many statements of a category are under a judgement's heading. */
  private String said(Judgement judgement, Category category, String name) {
    long count =
        report.findings(judgement).stream()
            .flatMap(finding -> finding.statements().stream())
            .filter(statement -> statement.category().equals(category))
            .count();
    return count == 0 ? "" : ", " + count + " " + name + (count == 1 ? "" : "s");
  }

  private void priorityActions() {
    List<PriorityAction> actions = report.priorityActions();
    if (actions.isEmpty()) {
      return;
    }
    page.heading("Areas for priority action", String.valueOf(actions.size()));
    for (PriorityAction action : actions) {
      page.item(action.place(), action.text());
      for (Item item : action.items()) {
        page.bullet(item.text());
      }
      responsible(action.responsible());
      Deadline deadline = action.deadline();
      if (deadline != null) {
        page.remark("Deadline for the plan: " + deadline.asWritten());
      }
    }
  }

  private void responsible(List<String> bodies) {
    if (!bodies.isEmpty()) {
      page.remark("Responsible: " + String.join("; ", bodies));
    }
  }

  private void improvements() {
    List<Improvement> improvements = report.improvements();
    if (improvements.isEmpty()) {
      return;
    }
    page.heading("What needs to improve", String.valueOf(improvements.size()));
    String above = "";
    for (Improvement improvement : improvements) {
      String time = improvement.deadline() == null ? "" : improvement.deadline().asWritten() + ":";
      if (!time.equals(above)) {
        page.subheading(time.isEmpty() ? "Without a time:" : time);
      }
      above = time;
      page.item(improvement.place(), withReferences(improvement));
      responsible(improvement.responsible());
    }
  }

  private static String withReferences(Improvement improvement) {
    String text = improvement.text();
    if (improvement.references().isEmpty()) {
      return text;
    }
    String references = " (" + String.join("; ", improvement.references()) + ")";
    return text.endsWith(".")
        ? text.substring(0, text.length() - 1) + references + "."
        : text + references;
  }

  /** Lists statements by category, those to read first at the front; context is left out. */
  private void statements() {
    for (Highlights.Group group : Highlights.of(report).groups()) {
      List<Highlight> shown = all ? everyOne(group.category()) : group.chosen();
      String count = String.valueOf(group.all());
      page.heading(
          Labels.of(group.category(), labels),
          shown.size() == group.all()
              ? count
              : shown.size() + " of " + count + "; --all lists them all");
      byJudgement(shown);
    }
  }

  private List<Highlight> everyOne(Category category) {
    List<Highlight> every = new ArrayList<>();
    for (Finding finding : report.findings()) {
      for (Statement statement : finding.statements()) {
        if (statement.category().equals(category)) {
          every.add(new Highlight(statement, finding, List.of(), 0));
        }
      }
    }
    return every;
  }

  /**
   * Lists what happens after the letter: by when a plan or a statement is to be sent, and to whom;
   * on demand all that the letter says of it.
   */
  private void nextSteps() {
    List<Statement> steps = new ArrayList<>();
    for (Finding finding : report.findings()) {
      if (finding.section() == SectionKind.NEXT_STEPS) {
        for (Statement statement : finding.statements()) {
          boolean context = statement.category().equals(Category.CONTEXT);
          if (context && (all || TIME.matcher(statement.text()).find())) {
            steps.add(statement);
          }
        }
      }
    }
    if (!steps.isEmpty()) {
      page.heading("Next steps", String.valueOf(steps.size()));
      steps.forEach(step -> page.item(step.place(), step.text()));
    }
  }

  /** Lists statements, with the judgement that each belongs to above the first. */
  private void byJudgement(List<Highlight> highlights) {
    boolean graded = highlights.stream().anyMatch(one -> one.finding().judgementArea() != null);
    String above = "";
    Set<Statement> shown = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Highlight highlight : highlights) {
      String part = graded ? part(highlight.finding()) : "";
      if (!part.isEmpty() && !part.equals(above)) {
        page.subheading(part);
      }
      above = part;
      page.item(highlight.statement().place(), text(highlight, shown));
      shown.add(highlight.statement());
    }
  }

  /** What the part of a graded report is about in which a finding stands. */
  private static String part(Finding finding) {
    JudgementArea area = finding.judgementArea();
    if (area != null) {
      return Labels.of(area) + ":";
    }
    boolean overview = finding.section() == SectionKind.OVERVIEW;
    return overview ? Labels.of(SectionKind.OVERVIEW) + ":" : "Elsewhere:";
  }

  /** A sentence, after those in brackets that it leans on and that do not stand above it. */
  private static String text(Highlight highlight, Set<Statement> shown) {
    StringBuilder text = new StringBuilder();
    for (Statement before : highlight.before()) {
      if (!shown.contains(before)) {
        text.append(text.length() == 0 ? "(" : " ").append(before.text());
      }
    }
    return text + (text.length() == 0 ? "" : ") ") + highlight.text();
  }

  private void diagnostics(String heading, List<Diagnostic> diagnostics) {
    if (diagnostics.isEmpty()) {
      return;
    }
    page.heading(heading, String.valueOf(diagnostics.size()));
    for (Diagnostic diagnostic : diagnostics) {
      page.marginal(
          diagnostic.page() == null ? "" : "p. " + diagnostic.page(),
          diagnostic.message() + " (" + diagnostic.code() + ")");
    }
  }
}
