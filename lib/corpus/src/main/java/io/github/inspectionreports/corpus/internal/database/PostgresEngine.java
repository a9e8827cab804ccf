package io.github.inspectionreports.corpus.internal.database;

import io.github.inspectionreports.corpus.AnswerReader;
import io.github.inspectionreports.corpus.CorpusException;
import io.github.inspectionreports.corpus.CorpusException.Reason;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/** A corpus in the current schema of a database of PostgreSQL. */
final class PostgresEngine implements Engine {
  private static final int LOCK = SqliteEngine.APPLICATION_ID;
  private static final int ROWS_AT_ONCE = 1_000;
  private static final Pattern SECRET = Pattern.compile("(?i)(password=)[^&]*");
  private static final List<String> TABLES =
      List.of("letters", "reports", "items", "statements", "authorities", "rules", "rule_sets");

  private final String address;

  PostgresEngine(String address) {
    this.address = address;
  }

  @Override
  public Connection openForWriting() {
    Connection connection = connect(false);
    try {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        if (!is(
            statement, "SELECT pg_try_advisory_lock(" + LOCK + ", hashtext(current_schema()))")) {
          throw new CorpusException(
              Reason.BUSY,
              name() + " is being written by another program; wait until it has ended");
        }
        if (!isCorpus(statement)) {
          create(statement);
        }
        statement.execute("UPDATE corpus_info SET value = value WHERE name = 'schema_version'");
      }
      connection.commit();
      return connection;
    } catch (SQLException e) {
      throw closing(connection, failed(e, "cannot be written"));
    } catch (CorpusException e) {
      throw closing(connection, e);
    }
  }

  @Override
  public Connection openForReading() {
    Connection connection = connect(true);
    try (Statement statement = connection.createStatement()) {
      if (!isCorpus(statement)) {
        throw new CorpusException(
            Reason.MISSING, name() + " has no tables of a corpus; batch --db writes one");
      }
      connection.setAutoCommit(false);
      return connection;
    } catch (SQLException e) {
      throw closing(connection, failed(e, "cannot be read"));
    } catch (CorpusException e) {
      throw closing(connection, e);
    }
  }

  private Connection connect(boolean readOnly) {
    Properties properties = new Properties();
    properties.setProperty("reWriteBatchedInserts", "true");
    properties.setProperty("ApplicationName", "inspection-reports");
    if (readOnly) {
      properties.setProperty("readOnly", "true");
      properties.setProperty("readOnlyMode", "always");
    }
    try {
      Connection connection = new Driver().connect(address, properties);
      if (connection == null) {
        throw new CorpusException(
            Reason.MISSING,
            name()
                + " is no address of PostgreSQL; write jdbc:postgresql://HOST/DATABASE?user=NAME");
      }
      return connection;
    } catch (SQLException e) {
      throw failed(e, "cannot be opened");
    } catch (LinkageError e) {
      throw new CorpusException(
          Reason.NO_DRIVER,
          "the driver of PostgreSQL is missing; add org.postgresql:postgresql to the class path",
          e);
    }
  }

  /** The address as messages may show it. */
  private String name() {
    return SECRET.matcher(address).replaceAll("$1...");
  }

  private static CorpusException closing(Connection connection, CorpusException e) {
    try {
      connection.close();
    } catch (SQLException again) {
      e.addSuppressed(again);
    }
    return e;
  }

  private boolean isCorpus(Statement statement) throws SQLException {
    if (!is(statement, there("corpus_info"))) {
      for (String table : TABLES) {
        if (is(statement, there(table))) {
          throw notOurs("has a table " + table + " of another program");
        }
      }
      return false;
    }
    String version = version(statement);
    if (version == null) {
      throw notOurs("has a table corpus_info of another program");
    }
    if (!version.equals(String.valueOf(SCHEMA_VERSION))) {
      throw Versions.other(name(), Long.parseLong(version));
    }
    return true;
  }

  private static String there(String table) {
    return "SELECT to_regclass(quote_ident(current_schema()) || '." + table + "') IS NOT NULL";
  }

  private CorpusException notOurs(String why) {
    return new CorpusException(
        Reason.NOT_A_CORPUS,
        name() + " " + why + "; it was left as it is, name another database or schema");
  }

  private @Nullable String version(Statement statement) throws SQLException {
    String columns =
        "SELECT count(*) = 2 FROM information_schema.columns WHERE table_schema = current_schema()"
            + " AND table_name = 'corpus_info' AND column_name IN ('name', 'value')";
    if (!is(statement, columns)) {
      return null;
    }
    try (ResultSet result =
        statement.executeQuery(
            "SELECT value FROM corpus_info WHERE name = 'schema_version' AND value ~ '^[0-9]+$'")) {
      return result.next() ? result.getString(1) : null;
    }
  }

  private static boolean is(Statement statement, String sql) throws SQLException {
    try (ResultSet result = statement.executeQuery(sql)) {
      return result.next() && result.getBoolean(1);
    }
  }

  private static void create(Statement statement) throws SQLException {
    for (String sql : Resources.statements("schema.sql")) {
      statement.execute(
          sql.replace("INTEGER PRIMARY KEY", "BIGINT PRIMARY KEY")
              .replace("INTEGER NOT NULL REFERENCES", "BIGINT NOT NULL REFERENCES")
              .replace("INTEGER REFERENCES", "BIGINT REFERENCES")
              .replace(" WITHOUT ROWID", "")
              .replace("BLOB", "BYTEA"));
    }
    for (String sql : Resources.statements("search-postgres.sql")) {
      statement.execute(sql);
    }
    statement.execute(Versions.INSERT);
  }

  @Override
  public void commit(Connection connection) throws SQLException {
    connection.commit();
  }

  @Override
  public String matches(String table, String alias, String parameter) {
    return alias + ".search @@ websearch_to_tsquery('english', " + parameter + ")";
  }

  @Override
  public void bindDate(PreparedStatement statement, int at, LocalDate date) throws SQLException {
    statement.setObject(at, date);
  }

  /**
   * The SQL goes to the server as a value, which opens it as a cursor: it can be one query only,
   * can neither end the read-only transaction nor begin another.
   */
  @Override
  public void ask(Connection reading, String sql, AnswerReader to) throws SQLException {
    try (PreparedStatement set =
        reading.prepareStatement("SELECT set_config('inspection_reports.question', ?, true)")) {
      set.setString(1, sql);
      set.execute();
    }
    try (Statement statement = reading.createStatement()) {
      statement.execute(
          "DO $$ DECLARE answer refcursor := 'answer'; BEGIN OPEN answer NO SCROLL FOR EXECUTE"
              + " current_setting('inspection_reports.question'); END $$");
      boolean first = true;
      int rows;
      do {
        try (ResultSet fetched = statement.executeQuery("FETCH " + ROWS_AT_ONCE + " FROM answer")) {
          if (first) {
            Rows.begin(fetched, to);
            first = false;
          }
          rows = Rows.hand(fetched, to);
        }
      } while (rows == ROWS_AT_ONCE);
      statement.execute("CLOSE answer");
    }
  }

  @Override
  public CorpusException failed(SQLException e, String doing) {
    String state = String.valueOf(e.getSQLState());
    String where = name() + " " + doing + ": ";
    if (state.startsWith("53100")) {
      return new CorpusException(
          Reason.FULL,
          where
              + "the server's disk is full; what was committed before is whole, make room and run"
              + " again",
          e);
    }
    if (state.startsWith("08")) {
      return new CorpusException(
          Reason.UNREACHABLE,
          where + "the server does not answer; check the address and that it runs",
          e);
    }
    if (state.startsWith("55P03")) {
      return new CorpusException(
          Reason.BUSY, where + "another program keeps its tables locked; wait until it ends", e);
    }
    Reason reason =
        state.startsWith("3D")
            ? Reason.MISSING
            : state.startsWith("28") || state.equals("42501") || state.equals("25006")
                ? Reason.NOT_WRITABLE
                : Reason.FAILED;
    return new CorpusException(reason, where + Versions.oneLine(e), e);
  }
}
