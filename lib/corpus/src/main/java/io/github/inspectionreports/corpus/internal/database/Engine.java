package io.github.inspectionreports.corpus.internal.database;

import io.github.inspectionreports.corpus.AnswerReader;
import io.github.inspectionreports.corpus.CorpusException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;

/** What differs between the databases in which a corpus can live. */
public interface Engine {
  /** The version of the tables in {@code schema.sql}; a change of theirs raises it. */
  int SCHEMA_VERSION = 1;

  /**
   * Opens the corpus for writing, makes its tables where there are none, and keeps other writers
   * out until the connection is closed. The connection does not commit by itself.
   *
   * @throws CorpusException if it cannot be written or is none
   */
  Connection openForWriting();

  /**
   * Opens the corpus so that nothing can be written through the connection, whatever it is asked.
   *
   * @throws CorpusException if it cannot be read or is none
   */
  Connection openForReading();

  /** Commits, and still keeps other writers out. */
  void commit(Connection connection) throws SQLException;

  /**
   * Returns the condition that the text of a row holds words.
   *
   * @param table statements or items
   * @param alias what the row is called
   * @param parameter stands for quoted terms, such as {@code "case" "strategy discussion"}
   */
  String matches(String table, String alias, String parameter);

  /** Binds a date. */
  void bindDate(PreparedStatement statement, int at, LocalDate date) throws SQLException;

  /** Runs SQL that somebody else wrote and hands its rows over. */
  void ask(Connection reading, String sql, AnswerReader to) throws SQLException;

  /**
   * Describes what went wrong.
   *
   * @param doing what was being done, such as "cannot be written"
   */
  CorpusException failed(SQLException e, String doing);

  /**
   * Returns the engine for an address.
   *
   * @param address a file of SQLite, or an address that begins with {@code jdbc:postgresql:}
   */
  static Engine of(String address) {
    return address.startsWith("jdbc:postgresql:")
        ? new PostgresEngine(address)
        : new SqliteEngine(Path.of(address), 0);
  }
}
