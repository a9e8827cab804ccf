package io.github.inspectionreports.corpus.internal.letters;

import io.github.inspectionreports.Authorities;
import io.github.inspectionreports.corpus.StoredLetter;
import io.github.inspectionreports.corpus.internal.database.Engine;
import io.github.inspectionreports.corpus.internal.database.Insert;
import io.github.inspectionreports.corpus.internal.database.Resources;
import io.github.inspectionreports.model.Authority;
import io.github.inspectionreports.model.Person;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.RuleSetInfo;
import io.github.inspectionreports.model.Visit;
import io.github.inspectionreports.rules.RuleSetException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table of letters, and those of rule sets and authorities that it names. */
public final class Letters {
  private static final String COLUMNS =
      "letter, file, file_state, sha256, format, pages, kind, subject, authority_id,"
          + " authority_as_written, visit_start, visit_end, published, dated, year,"
          + " days_to_publication, addressee, addressee_role, inspectors, lead_inspector, focus,"
          + " rule_set_id";

  private final Engine engine;
  private final Connection connection;
  private final Map<RuleSetInfo, Long> ruleSets = new HashMap<>();
  private final Map<String, Long> authorities = new HashMap<>();

  public Letters(Engine engine, Connection connection) {
    this.engine = engine;
    this.connection = connection;
  }

  /**
   * A row of the table.
   *
   * @param key its key in the database
   */
  public record Row(long key, String id, String file, String state, String sha256, long ruleSet) {}

  public @Nullable Row byId(String id) throws SQLException {
    List<Row> rows = rows("WHERE letter = ?", id);
    return rows.isEmpty() ? null : rows.get(0);
  }

  public List<Row> withContent(String sha256) throws SQLException {
    return rows("WHERE sha256 = ? ORDER BY id", sha256);
  }

  public List<Row> all() throws SQLException {
    return rows("ORDER BY id");
  }

  private List<Row> rows(String which, Object... values) throws SQLException {
    List<Row> rows = new ArrayList<>();
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT id, letter, file, file_state, sha256, rule_set_id FROM letters " + which)) {
      Insert.bind(engine, statement, values);
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          rows.add(
              new Row(
                  result.getLong(1),
                  result.getString(2),
                  result.getString(3),
                  result.getString(4),
                  result.getString(5),
                  result.getLong(6)));
        }
      }
    }
    return rows;
  }

  /** The whole report of a letter; null where there is none. */
  public @Nullable Report report(String id) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT r.json FROM reports r JOIN letters l ON l.id = r.letter_id WHERE l.letter ="
                + " ?")) {
      statement.setString(1, id);
      try (ResultSet result = statement.executeQuery()) {
        return result.next() ? Packed.unpack(result.getBytes(1)) : null;
      }
    }
  }

  /** Writes a letter's row, in place of the one it had, and returns its key. */
  public long write(@Nullable Row before, String id, String file, Report report)
      throws SQLException {
    Visit visit = report.visit();
    Person addressee = visit.addressee();
    LocalDate published = visit.published();
    LocalDate end = visit.end();
    // A letter of a day before its visit has a misprint in one of them.
    boolean misprint = published != null && end != null && published.isBefore(end);
    LocalDate dated = published == null || misprint ? end : published;
    Object[] values = {
      id,
      file,
      StoredLetter.State.CURRENT,
      report.source().sha256(),
      report.source().format(),
      report.source().pages(),
      visit.kind(),
      visit.subject(),
      authority(visit.authority()),
      visit.authorityAsWritten(),
      visit.start(),
      visit.end(),
      visit.published(),
      dated,
      dated == null ? null : dated.getYear(),
      end == null || published == null || misprint ? null : ChronoUnit.DAYS.between(end, published),
      addressee == null ? null : addressee.name(),
      addressee == null ? null : addressee.role(),
      LetterTables.joined(
          visit.inspectors().stream().map(Person::name).filter(name -> name != null).toList()),
      visit.lead(),
      LetterTables.joined(visit.focus()),
      ruleSet(report.ruleSet()),
      before == null ? nextKey("letters") : before.key()
    };
    String marks = "?, ".repeat(values.length - 1) + "?";
    String sql =
        before == null
            ? "INSERT INTO letters (" + COLUMNS + ", id) VALUES (" + marks + ")"
            : "UPDATE letters SET " + COLUMNS.replace(",", " = ?,") + " = ? WHERE id = ?";
    update(sql, values);
    return (Long) Objects.requireNonNull(values[values.length - 1]);
  }

  /** Gives a letter that moved its new file and id. */
  public void move(Row row, String id, String file) throws SQLException {
    update(
        "UPDATE letters SET letter = ?, file = ?, file_state = 'CURRENT' WHERE id = ?",
        id,
        file,
        row.key());
  }

  public void state(Row row, StoredLetter.State state) throws SQLException {
    update("UPDATE letters SET file_state = ? WHERE id = ?", state, row.key());
  }

  public int update(String sql, @Nullable Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      Insert.bind(engine, statement, values);
      return statement.executeUpdate();
    }
  }

  /** Takes away rule sets and authorities that no letter names any more. */
  public void tidy() throws SQLException {
    update("DELETE FROM rule_sets WHERE id NOT IN (SELECT rule_set_id FROM letters)");
    update(
        "DELETE FROM authorities WHERE id NOT IN (SELECT authority_id FROM letters WHERE"
            + " authority_id IS NOT NULL)");
    forget();
  }

  /** Forgets what was known of the tables, after something was undone. */
  public void forget() {
    ruleSets.clear();
    authorities.clear();
  }

  /** The key of a rule set as this version of the program uses it; null where it is not there. */
  public @Nullable Long knownRuleSet(RuleSetInfo rules) throws SQLException {
    Long known = ruleSets.get(rules);
    if (known == null) {
      known =
          key(
              "SELECT id FROM rule_sets WHERE hash = ? AND program = ?",
              rules.hash(),
              Resources.VERSION);
      if (known != null) {
        ruleSets.put(rules, known);
      }
    }
    return known;
  }

  private long ruleSet(RuleSetInfo rules) throws SQLException {
    Long known = knownRuleSet(rules);
    if (known == null) {
      known = nextKey("rule_sets");
      update(
          "INSERT INTO rule_sets (id, name, version, hash, program) VALUES (?, ?, ?, ?, ?)",
          known,
          rules.name(),
          rules.version(),
          rules.hash(),
          Resources.VERSION);
      ruleSets.put(rules, known);
    }
    return known;
  }

  private @Nullable Long authority(@Nullable String name) throws SQLException {
    if (name == null) {
      return null;
    }
    Long known = authorities.get(name);
    if (known == null) {
      Optional<Authority> found = register(name);
      String shortName = found.map(Authority::name).orElse(name);
      known = key("SELECT id FROM authorities WHERE name = ?", shortName);
      if (known == null) {
        known = nextKey("authorities");
        update(
            "INSERT INTO authorities (id, name, code, kind, region) VALUES (?, ?, ?, ?, ?)",
            known,
            shortName,
            found.map(Authority::onsCode).orElse(null),
            found.map(Authority::kind).map(kind -> kind.title()).orElse(null),
            found.map(Authority::region).map(region -> region.title()).orElse(null));
      }
      authorities.put(name, known);
    }
    return known;
  }

  private static Optional<Authority> register(String name) {
    try {
      return Authorities.english().find(name);
    } catch (RuleSetException e) {
      // Without the bundled rules there is no register: the name alone is stored.
      return Optional.empty();
    }
  }

  private @Nullable Long key(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      Insert.bind(engine, statement, values);
      try (ResultSet result = statement.executeQuery()) {
        return result.next() ? result.getLong(1) : null;
      }
    }
  }

  private long nextKey(String table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SELECT max(id) FROM " + table)) {
      return result.next() ? result.getLong(1) + 1 : 1;
    }
  }
}
