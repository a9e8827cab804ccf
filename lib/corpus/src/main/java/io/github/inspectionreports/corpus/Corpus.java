package io.github.inspectionreports.corpus;

import io.github.inspectionreports.corpus.CorpusException.Reason;
import io.github.inspectionreports.corpus.StoredLetter.State;
import io.github.inspectionreports.corpus.internal.database.Engine;
import io.github.inspectionreports.corpus.internal.database.Insert;
import io.github.inspectionreports.corpus.internal.database.Rows;
import io.github.inspectionreports.corpus.internal.database.Versions;
import io.github.inspectionreports.corpus.internal.letters.Letters;
import io.github.inspectionreports.corpus.internal.question.Prepared;
import io.github.inspectionreports.model.Report;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reports of many letters in a database, one file of SQLite or a schema of PostgreSQL, to find,
 * compare and ask questions of. {@link CorpusWriter} writes it. Nothing can be written through a
 * corpus, whatever it is asked.
 *
 * <pre>{@code
 * try (Corpus corpus = Corpus.open("letters.db")) {
 *   Question question = Question.named("needs-by-theme").orElseThrow();
 *   Answer answer = corpus.ask(question, Map.of("since", "2021"));
 * }
 * }</pre>
 *
 * <p>Safe for use by several threads, which take turns.
 */
public final class Corpus implements AutoCloseable {
  private final Engine engine;
  private final Connection connection;

  private Corpus(Engine engine) {
    this.engine = engine;
    this.connection = engine.openForReading();
  }

  /**
   * Opens a corpus for reading.
   *
   * @param address a file of SQLite, or an address that begins with {@code jdbc:postgresql:}
   * @return the corpus
   * @throws CorpusException if there is none of this version
   */
  public static Corpus open(String address) {
    return new Corpus(Engine.of(address));
  }

  /**
   * Finds the report of a letter.
   *
   * @param id what the letter is called
   * @return the report, equal to the one that was stored; empty where there is none
   */
  public synchronized Optional<Report> find(String id) {
    try {
      return Optional.ofNullable(new Letters(engine, connection).report(id));
    } catch (SQLException e) {
      throw engine.failed(e, "cannot be read");
    } finally {
      ended();
    }
  }

  /**
   * Lists the letters.
   *
   * @return the letters, by date and id
   */
  public synchronized List<StoredLetter> letters() {
    List<StoredLetter> found = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery(
                "SELECT l.letter, l.file, l.file_state, l.sha256, a.name, l.dated FROM letters l"
                    + " LEFT JOIN authorities a ON a.id = l.authority_id"
                    + " ORDER BY l.dated, l.letter")) {
      while (result.next()) {
        String dated = result.getString(6);
        found.add(
            new StoredLetter(
                result.getString(1),
                result.getString(2),
                State.valueOf(result.getString(3)),
                result.getString(4),
                result.getString(5),
                dated == null ? null : LocalDate.parse(dated)));
      }
      return found;
    } catch (SQLException e) {
      throw engine.failed(e, "cannot be read");
    } finally {
      ended();
    }
  }

  /**
   * Compares two letters.
   *
   * @param earlier what the one is called
   * @param later what the other is called
   * @return what is the same and what is not; empty where either is not there
   */
  public Optional<Comparison> compare(String earlier, String later) {
    Optional<Report> before = find(earlier);
    Optional<Report> after = find(later);
    return before.isEmpty() || after.isEmpty()
        ? Optional.empty()
        : Optional.of(Comparison.of(before.get(), after.get()));
  }

  /**
   * Answers a ready question.
   *
   * @param question the question
   * @param values of its parameters by name; those left out have their usual value
   * @return the answer
   * @throws CorpusException with the reason {@code BAD_QUESTION} if a parameter is missing, unknown
   *     or has a value of another type
   */
  public Answer ask(Question question, Map<String, String> values) {
    Answer.Gatherer gatherer = new Answer.Gatherer();
    ask(question, values, gatherer);
    return gatherer.answer();
  }

  /**
   * Answers a ready question row by row.
   *
   * @param question the question
   * @param values of its parameters by name; those left out have their usual value
   * @param to takes the rows
   * @throws CorpusException as {@link #ask(Question, Map)} does
   */
  public synchronized void ask(Question question, Map<String, String> values, AnswerReader to) {
    Prepared prepared = Prepared.of(question, values, engine);
    try (PreparedStatement statement = connection.prepareStatement(prepared.sql())) {
      Insert.bind(engine, statement, prepared.values().toArray());
      try (ResultSet rows = statement.executeQuery()) {
        Rows.begin(rows, to);
        Rows.hand(rows, to);
      }
    } catch (SQLException e) {
      throw engine.failed(e, "cannot answer " + question.name());
    } finally {
      ended();
    }
  }

  /**
   * Answers any question in the database's own SQL, row by row. The database itself refuses to
   * write for it.
   *
   * @param sql one query
   * @param to takes the rows
   * @throws CorpusException with the reason {@code BAD_QUESTION} if the SQL is wrong or would write
   */
  public synchronized void ask(String sql, AnswerReader to) {
    try {
      engine.ask(connection, sql, to);
    } catch (SQLException e) {
      CorpusException failed = engine.failed(e, "cannot answer");
      if (failed.reason() == Reason.FAILED || failed.reason() == Reason.NOT_WRITABLE) {
        throw new CorpusException(
            Reason.BAD_QUESTION,
            "this SQL cannot be answered: "
                + Versions.oneLine(e)
                + (failed.reason() == Reason.FAILED ? "" : "; a corpus is only read by questions"),
            e);
      }
      throw failed;
    } finally {
      ended();
    }
  }

  /** Ends what a question began, so that the next one sees what was committed since. */
  private void ended() {
    try {
      if (!connection.getAutoCommit()) {
        connection.rollback();
      }
    } catch (SQLException e) {
      // The next caller gets the message that the connection is broken.
    }
  }

  /** Closes the corpus. */
  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      // Nothing was written, so nothing can be lost.
    }
  }
}
