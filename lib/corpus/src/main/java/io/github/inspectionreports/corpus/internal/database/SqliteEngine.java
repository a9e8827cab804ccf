package io.github.inspectionreports.corpus.internal.database;

import io.github.inspectionreports.corpus.AnswerReader;
import io.github.inspectionreports.corpus.CorpusException;
import io.github.inspectionreports.corpus.CorpusException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteErrorCode;

/**
 * A corpus in one file of SQLite. It is written with a rollback journal and not with a write-ahead
 * log, so that between two commits the one file is the whole database, and can be read where its
 * folder cannot be written.
 */
public final class SqliteEngine implements Engine {
  /** Distinguishes our files from those of other programs; "IRPC" in ASCII. */
  static final int APPLICATION_ID = 0x49525043;

  private static final String HEAD = "SQLite format 3\0";
  private static final int WAIT_FOR_WRITER = 2_000;
  private static final int WAIT_FOR_READERS = 60_000;

  private final Path file;
  private final int mostPages;

  /**
   * Prepares.
   *
   * @param mostPages how large the file may grow, in its pages; 0 for as large as the disk allows
   */
  public SqliteEngine(Path file, int mostPages) {
    this.file = file.toAbsolutePath().normalize();
    this.mostPages = mostPages;
  }

  @Override
  public Connection openForWriting() {
    if (Files.exists(file)) {
      checkHead();
    } else {
      createFolder();
    }
    SQLiteConfig config = new SQLiteConfig();
    config.setTransactionMode(TransactionMode.IMMEDIATE);
    config.setBusyTimeout(WAIT_FOR_WRITER);
    config.enforceForeignKeys(true);
    config.setCacheSize(-65_536);
    if (mostPages > 0) {
      config.setMaxPageCount(mostPages);
    }
    Connection connection = connect(config);
    try {
      connection.setAutoCommit(false);
      if (!isCorpus(connection)) {
        create(connection);
      }
      try (Statement statement = connection.createStatement()) {
        // A write at once, so that what cannot be written is known before letters are read. It must
        // change something, for SQLite does not write what is there already; it is taken back.
        statement.execute("UPDATE corpus_info SET value = '' WHERE name = 'schema_version'");
        connection.rollback();
        statement.execute("PRAGMA busy_timeout = " + WAIT_FOR_READERS);
      }
      return connection;
    } catch (SQLException e) {
      throw closing(connection, failed(e, "cannot be written"));
    } catch (CorpusException e) {
      throw closing(connection, e);
    }
  }

  @Override
  public Connection openForReading() {
    if (!Files.exists(file)) {
      throw new CorpusException(
          Reason.MISSING, file + " is not there; batch --db " + file + " writes a corpus");
    }
    checkHead();
    try {
      return reading();
    } catch (CorpusException e) {
      // A run that was cut off leaves its journal, which only a writer may roll back.
      if (!Files.exists(Path.of(file + "-journal"))) {
        throw e;
      }
      try (Connection writer = openForWriting()) {
        writer.rollback();
      } catch (SQLException cannot) {
        throw failed(cannot, "cannot be read: a run was cut off, and what it began must be undone");
      }
      return reading();
    }
  }

  /**
   * Three locks on one door: the file is opened for reading, changes are refused, and no second
   * file can be attached, which is also how SQLite would write a copy.
   */
  private Connection reading() {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setPragma(Pragma.LIMIT_ATTACHED, "0");
    config.setBusyTimeout(WAIT_FOR_READERS);
    Connection connection = connect(config);
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA query_only = 1");
      if (!isCorpus(connection)) {
        throw new CorpusException(Reason.NOT_A_CORPUS, file + " is an empty database");
      }
      return connection;
    } catch (SQLException e) {
      throw closing(connection, failed(e, "cannot be read"));
    } catch (CorpusException e) {
      throw closing(connection, e);
    }
  }

  private Connection connect(SQLiteConfig config) {
    try {
      return config.createConnection("jdbc:sqlite:" + file);
    } catch (SQLException e) {
      if (e.getErrorCode() == 0 && e.getCause() != null) {
        throw noDriver(e);
      }
      throw failed(e, "cannot be opened");
    } catch (LinkageError e) {
      throw noDriver(e);
    }
  }

  private static CorpusException noDriver(Throwable e) {
    return new CorpusException(
        Reason.NO_DRIVER,
        "SQLite cannot be loaded on this machine; its library is unpacked into the folder for"
            + " temporary files, or that named by -Dorg.sqlite.tmpdir=FOLDER, from which the system"
            + " must allow programs to run",
        e);
  }

  private static CorpusException closing(Connection connection, CorpusException e) {
    try {
      connection.close();
    } catch (SQLException again) {
      e.addSuppressed(again);
    }
    return e;
  }

  private void createFolder() {
    Path parent = file.getParent();
    try {
      if (parent != null) {
        Files.createDirectories(parent);
      }
    } catch (IOException e) {
      throw new CorpusException(
          Reason.NOT_WRITABLE,
          file + " cannot be written: its folder cannot be created; name another file",
          e);
    }
  }

  /**
   * An empty file is as good as none: SQLite leaves one where a run ends before its first commit.
   */
  private void checkHead() {
    if (Files.isDirectory(file)) {
      throw new CorpusException(
          Reason.NOT_A_CORPUS, file + " is a folder; name a file for the corpus");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(HEAD.length());
      if (head.length > 0 && !new String(head, StandardCharsets.ISO_8859_1).equals(HEAD)) {
        throw notOurs("is no database of SQLite");
      }
    } catch (IOException e) {
      throw new CorpusException(
          Reason.NOT_WRITABLE, file + " cannot be read; check its permissions", e);
    }
  }

  private CorpusException notOurs(String why) {
    return new CorpusException(
        Reason.NOT_A_CORPUS, file + " " + why + "; it was left as it is, name another file");
  }

  /** Whether there are our tables; false for a database without any. */
  private boolean isCorpus(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      long tables = number(statement, "SELECT count(*) FROM sqlite_schema");
      long application = number(statement, "PRAGMA application_id");
      long version = number(statement, "PRAGMA user_version");
      if (tables == 0 && application == 0) {
        return false;
      }
      if (application != APPLICATION_ID) {
        throw notOurs("is a database of another program");
      }
      if (version != SCHEMA_VERSION) {
        throw Versions.other(file.toString(), version);
      }
      return true;
    }
  }

  private static long number(Statement statement, String sql) throws SQLException {
    try (ResultSet result = statement.executeQuery(sql)) {
      return result.next() ? result.getLong(1) : 0;
    }
  }

  private static void create(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : Resources.statements("schema.sql")) {
        statement.execute(sql);
      }
      for (String sql : Resources.statements("search-sqlite.sql")) {
        statement.execute(sql);
      }
      statement.execute(Versions.INSERT);
      statement.execute("PRAGMA application_id = " + APPLICATION_ID);
      statement.execute("PRAGMA user_version = " + SCHEMA_VERSION);
      connection.commit();
    }
  }

  @Override
  public void commit(Connection connection) throws SQLException {
    connection.commit();
    try (Statement statement = connection.createStatement()) {
      // Begins the next transaction, which keeps other writers out.
      statement.execute("SELECT 1");
    }
  }

  @Override
  public String matches(String table, String alias, String parameter) {
    return "%1$s.id IN (SELECT rowid FROM %2$s_search WHERE %2$s_search MATCH %3$s)"
        .formatted(alias, table, parameter);
  }

  @Override
  public void bindDate(PreparedStatement statement, int at, LocalDate date) throws SQLException {
    statement.setString(at, date.toString());
  }

  @Override
  public void ask(Connection reading, String sql, AnswerReader to) throws SQLException {
    try (Statement statement = reading.createStatement()) {
      if (!statement.execute(sql)) {
        throw new CorpusException(Reason.BAD_QUESTION, "this SQL asks nothing; write a SELECT");
      }
      try (ResultSet rows = statement.getResultSet()) {
        Rows.begin(rows, to);
        Rows.hand(rows, to);
      }
    }
  }

  @Override
  public CorpusException failed(SQLException e, String doing) {
    SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xff);
    String where = file + " " + doing + ": ";
    return switch (code) {
      case SQLITE_BUSY, SQLITE_LOCKED ->
          new CorpusException(
              Reason.BUSY,
              where + "another program is using it; wait until it has ended, or name another file",
              e);
      case SQLITE_FULL ->
          new CorpusException(
              Reason.FULL,
              where
                  + "the disk is full; what was committed before is whole, make room and run again",
              e);
      case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM ->
          new CorpusException(
              Reason.NOT_WRITABLE,
              where + "the file or its folder is read-only; check their permissions",
              e);
      case SQLITE_NOTADB, SQLITE_CORRUPT ->
          new CorpusException(
              Reason.NOT_A_CORPUS, where + "the file is damaged, or no database of SQLite", e);
      default -> new CorpusException(Reason.FAILED, where + Versions.oneLine(e), e);
    };
  }
}
