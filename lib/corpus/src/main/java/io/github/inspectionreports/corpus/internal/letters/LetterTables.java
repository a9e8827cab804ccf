package io.github.inspectionreports.corpus.internal.letters;

import io.github.inspectionreports.corpus.internal.database.Engine;
import io.github.inspectionreports.corpus.internal.database.Insert;
import io.github.inspectionreports.model.Deadline;
import io.github.inspectionreports.model.Diagnostic;
import io.github.inspectionreports.model.Finding;
import io.github.inspectionreports.model.Grade;
import io.github.inspectionreports.model.Improvement;
import io.github.inspectionreports.model.Item;
import io.github.inspectionreports.model.Judgement;
import io.github.inspectionreports.model.PriorityAction;
import io.github.inspectionreports.model.Reason;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.Statement;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what a letter says into the tables below that of letters. */
public final class LetterTables implements AutoCloseable {
  private final Connection connection;
  private final Insert reports;
  private final Insert judgements;
  private final Insert items;
  private final Insert itemThemes;
  private final Insert statements;
  private final Insert statementThemes;
  private final Insert rules;
  private final Insert reasons;
  private final Insert diagnostics;

  /** In an order in which no row names one that is not there yet. */
  private final List<Insert> all;

  private long lastItem;
  private long lastStatement;
  private long lastRule;

  /** By id and name; names that hold words of a letter are many. */
  private final Map<String, Long> knownRules = new HashMap<>();

  public LetterTables(Engine engine, Connection connection) throws SQLException {
    this.connection = connection;
    reports = new Insert(engine, connection, "reports (letter_id, json)");
    judgements =
        new Insert(
            engine,
            connection,
            "judgements (letter_id, position, area, area_as_written, grade, grade_rank, as_written,"
                + " page)");
    items =
        new Insert(
            engine,
            connection,
            "items (id, letter_id, position, type, number, lead_in, text, responsible, deadline,"
                + " deadline_days, deadline_date, reference, first_page, last_page)");
    itemThemes = new Insert(engine, connection, "item_themes (item_id, position, theme)");
    statements =
        new Insert(
            engine,
            connection,
            "statements (id, letter_id, position, finding, section, heading, judgement_area,"
                + " category, text, first_page, last_page)");
    statementThemes =
        new Insert(engine, connection, "statement_themes (statement_id, position, theme)");
    rules = new Insert(engine, connection, "rules (id, rule, name)");
    reasons = new Insert(engine, connection, "reasons (statement_id, position, rule_id, phrase)");
    diagnostics =
        new Insert(
            engine, connection, "diagnostics (letter_id, position, code, severity, message, page)");
    all =
        List.of(
            reports,
            judgements,
            items,
            itemThemes,
            statements,
            statementThemes,
            rules,
            reasons,
            diagnostics);
    begin();
  }

  private long last(String table) throws SQLException {
    try (java.sql.Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SELECT max(id) FROM " + table)) {
      return result.next() ? result.getLong(1) : 0;
    }
  }

  /** Looks what the corpus holds: at first, and after something was undone. */
  public void begin() throws SQLException {
    for (Insert insert : all) {
      insert.clear();
    }
    lastItem = last("items");
    lastStatement = last("statements");
    knownRules.clear();
    lastRule = 0;
    try (java.sql.Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SELECT id, rule, name FROM rules")) {
      while (result.next()) {
        knownRules.put(result.getString(2) + '\n' + result.getString(3), result.getLong(1));
        lastRule = Math.max(lastRule, result.getLong(1));
      }
    }
  }

  /** Takes away what the tables hold of a letter. */
  public void clear(long letter) throws SQLException {
    try (java.sql.Statement statement = connection.createStatement()) {
      for (String table : List.of("reports", "judgements", "items", "statements", "diagnostics")) {
        statement.executeUpdate("DELETE FROM " + table + " WHERE letter_id = " + letter);
      }
    }
  }

  /** Writes what a letter says. */
  public void write(long letter, Report report, byte[] json) throws SQLException {
    reports.row(letter, json);
    int position = 0;
    for (Judgement judgement : report.visit().judgements()) {
      judgements.row(
          letter,
          ++position,
          judgement.area(),
          judgement.areaAsWritten(),
          judgement.grade().id(),
          rank(judgement.grade()),
          judgement.asWritten(),
          judgement.place().firstPage());
    }
    items(letter, report);
    statements(letter, report);
    position = 0;
    for (Diagnostic odd : report.diagnostics()) {
      diagnostics.row(letter, ++position, odd.code(), odd.severity(), odd.message(), odd.page());
    }
    for (Insert insert : all) {
      insert.write();
    }
  }

  private static @Nullable Integer rank(Grade grade) {
    return switch (grade) {
      case OUTSTANDING -> 4;
      case GOOD, OUTCOME_1 -> 3;
      case REQUIRES_IMPROVEMENT, ADEQUATE, OUTCOME_2 -> 2;
      case INADEQUATE, OUTCOME_3 -> 1;
      case NOT_JUDGED -> null;
    };
  }

  /** An action without items is a row of its own; one with items begins the row of each. */
  private void items(long letter, Report report) throws SQLException {
    int position = 0;
    int number = 0;
    for (PriorityAction action : report.priorityActions()) {
      number++;
      Deadline deadline = action.deadline();
      for (Item item : action.toItems()) {
        items.row(
            ++lastItem,
            letter,
            ++position,
            "PRIORITY_ACTION",
            number,
            action.leadIn(),
            item.text(),
            joined(action.responsible()),
            deadline == null ? null : deadline.asWritten(),
            deadline == null ? null : deadline.workingDays(),
            deadline == null ? null : deadline.date(),
            null,
            item.place().firstPage(),
            item.place().lastPage());
        themes(itemThemes, lastItem, item.themes());
      }
    }
    number = 0;
    for (Improvement improvement : report.improvements()) {
      Deadline deadline = improvement.deadline();
      items.row(
          ++lastItem,
          letter,
          ++position,
          "IMPROVEMENT",
          ++number,
          null,
          improvement.text(),
          joined(improvement.responsible()),
          deadline == null ? null : deadline.asWritten(),
          deadline == null ? null : deadline.workingDays(),
          deadline == null ? null : deadline.date(),
          joined(improvement.references()),
          improvement.place().firstPage(),
          improvement.place().lastPage());
      themes(itemThemes, lastItem, improvement.themes());
    }
  }

  private void statements(long letter, Report report) throws SQLException {
    int position = 0;
    int number = 0;
    for (Finding finding : report.findings()) {
      number++;
      for (Statement statement : finding.statements()) {
        statements.row(
            ++lastStatement,
            letter,
            ++position,
            number,
            finding.section(),
            finding.heading(),
            finding.judgementArea(),
            statement.category(),
            statement.text(),
            statement.place().firstPage(),
            statement.place().lastPage());
        themes(statementThemes, lastStatement, finding.themesOf(statement));
        int order = 0;
        for (Reason reason : statement.because()) {
          reasons.row(lastStatement, ++order, rule(reason), reason.phrase());
        }
      }
    }
  }

  private long rule(Reason reason) throws SQLException {
    String rule = reason.rule() + '\n' + reason.name();
    Long known = knownRules.get(rule);
    if (known == null) {
      known = ++lastRule;
      rules.row(known, reason.rule(), reason.name());
      knownRules.put(rule, known);
    }
    return known;
  }

  private static void themes(Insert into, long id, List<String> themes) throws SQLException {
    int position = 0;
    for (String theme : themes) {
      into.row(id, ++position, theme);
    }
  }

  static @Nullable String joined(List<String> values) {
    return values.isEmpty() ? null : String.join("; ", values);
  }

  @Override
  public void close() throws SQLException {
    for (Insert insert : all) {
      insert.close();
    }
  }
}
