package io.github.inspectionreports.spark.internal.rows;

import io.github.inspectionreports.Authorities;
import io.github.inspectionreports.model.Authority;
import io.github.inspectionreports.model.Deadline;
import io.github.inspectionreports.model.Diagnostic;
import io.github.inspectionreports.model.Finding;
import io.github.inspectionreports.model.Improvement;
import io.github.inspectionreports.model.Item;
import io.github.inspectionreports.model.Judgement;
import io.github.inspectionreports.model.Person;
import io.github.inspectionreports.model.Place;
import io.github.inspectionreports.model.PreviousVisit;
import io.github.inspectionreports.model.PriorityAction;
import io.github.inspectionreports.model.Reason;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.Statement;
import io.github.inspectionreports.model.Visit;
import io.github.inspectionreports.rules.RuleSetException;
import io.github.inspectionreports.spark.DiagnosticRow;
import io.github.inspectionreports.spark.ItemRow;
import io.github.inspectionreports.spark.JudgementRow;
import io.github.inspectionreports.spark.LetterRow;
import io.github.inspectionreports.spark.PreviousVisitRow;
import io.github.inspectionreports.spark.ReasonRow;
import io.github.inspectionreports.spark.StatementRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a report says, as a row. */
public final class Rows {
  private Rows() {}

  /** Returns the row of a report, without the columns about the reading. */
  public static LetterRow of(Report report) {
    LetterRow row = new LetterRow();
    row.setSha256(report.source().sha256());
    row.setFormat(report.source().format().name());
    row.setPages(report.source().pages());
    visit(row, report.visit());
    row.setItems(items(report));
    row.setStatements(statements(report));
    row.setDiagnostics(report.diagnostics().stream().map(Rows::diagnostic).toList());
    return row;
  }

  private static void visit(LetterRow row, Visit visit) {
    row.setKind(visit.kind().name());
    row.setSubject(name(visit.subject()));
    row.setAuthority(visit.authority());
    row.setAuthorityAsWritten(visit.authorityAsWritten());
    Authority authority = authority(visit.authority());
    if (authority != null) {
      row.setOnsCode(authority.onsCode());
      row.setRegion(authority.region() == null ? null : authority.region().title());
    }
    row.setVisitStart(visit.start());
    row.setVisitEnd(visit.end());
    row.setPublished(visit.published());
    Person addressee = visit.addressee();
    row.setAddressee(addressee == null ? null : addressee.name());
    row.setAddresseeRole(addressee == null ? null : addressee.role());
    row.setInspectors(
        visit.inspectors().stream().map(Person::name).filter(Objects::nonNull).toList());
    row.setLead(visit.lead());
    row.setSignatory(visit.signatory());
    row.setFocus(visit.focus());
    row.setPrevious(visit.previous().stream().map(Rows::previous).toList());
    row.setJudgements(visit.judgements().stream().map(Rows::judgement).toList());
  }

  private static @Nullable String name(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }

  private static @Nullable Authority authority(@Nullable String name) {
    if (name == null) {
      return null;
    }
    try {
      return Authorities.english().find(name).orElse(null);
    } catch (RuleSetException e) {
      return null; // without the bundled rules there is no register
    }
  }

  private static PreviousVisitRow previous(PreviousVisit previous) {
    PreviousVisitRow row = new PreviousVisitRow();
    row.setKind(name(previous.kind()));
    row.setDate(previous.when() == null ? null : previous.when().toString());
    row.setAsWritten(previous.asWritten());
    return row;
  }

  private static JudgementRow judgement(Judgement judgement) {
    JudgementRow row = new JudgementRow();
    row.setArea(judgement.area().name());
    row.setAreaAsWritten(judgement.areaAsWritten());
    row.setGrade(judgement.grade().id());
    row.setAsWritten(judgement.asWritten());
    row.setPage(judgement.place().firstPage());
    return row;
  }

  private static List<ItemRow> items(Report report) {
    List<ItemRow> rows = new ArrayList<>();
    int number = 0;
    for (PriorityAction action : report.priorityActions()) {
      number++;
      for (Item item : action.toItems()) {
        rows.add(item(action, number, item));
      }
    }
    number = 0;
    for (Improvement improvement : report.improvements()) {
      ItemRow row = item("IMPROVEMENT", ++number, improvement.text(), improvement.place());
      row.setThemes(improvement.themes());
      row.setResponsible(improvement.responsible());
      row.setReferences(improvement.references());
      setDeadline(row, improvement.deadline());
      rows.add(row);
    }
    return rows;
  }

  private static ItemRow item(PriorityAction action, int number, Item item) {
    ItemRow row = item("PRIORITY_ACTION", number, item.text(), item.place());
    row.setLeadIn(action.leadIn());
    row.setThemes(item.themes());
    row.setResponsible(action.responsible());
    setDeadline(row, action.deadline());
    return row;
  }

  private static void setDeadline(ItemRow row, @Nullable Deadline deadline) {
    if (deadline != null) {
      row.setDeadline(deadline.asWritten());
      row.setDeadlineDays(deadline.workingDays());
      row.setDeadlineDate(deadline.date());
    }
  }

  private static ItemRow item(String type, int number, String text, Place place) {
    ItemRow row = new ItemRow();
    row.setType(type);
    row.setNumber(number);
    row.setText(text);
    row.setFirstPage(place.firstPage());
    row.setLastPage(place.lastPage());
    return row;
  }

  private static List<StatementRow> statements(Report report) {
    List<StatementRow> rows = new ArrayList<>();
    int number = 0;
    for (Finding finding : report.findings()) {
      number++;
      for (Statement statement : finding.statements()) {
        StatementRow row = new StatementRow();
        row.setFinding(number);
        row.setSection(finding.section().name());
        row.setHeading(finding.heading());
        row.setJudgementArea(name(finding.judgementArea()));
        row.setCategory(statement.category().id());
        row.setText(statement.text());
        row.setThemes(finding.themesOf(statement));
        row.setReasons(statement.because().stream().map(Rows::reason).toList());
        row.setFirstPage(statement.place().firstPage());
        row.setLastPage(statement.place().lastPage());
        rows.add(row);
      }
    }
    return rows;
  }

  private static ReasonRow reason(Reason reason) {
    ReasonRow row = new ReasonRow();
    row.setRule(reason.rule());
    row.setName(reason.name());
    row.setPhrase(reason.phrase());
    return row;
  }

  private static DiagnosticRow diagnostic(Diagnostic diagnostic) {
    DiagnosticRow row = new DiagnosticRow();
    row.setCode(diagnostic.code().name());
    row.setSeverity(diagnostic.severity().name());
    row.setMessage(diagnostic.message());
    row.setPage(diagnostic.page());
    return row;
  }
}
