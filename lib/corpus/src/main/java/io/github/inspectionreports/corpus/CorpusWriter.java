package io.github.inspectionreports.corpus;

import io.github.inspectionreports.corpus.StoredLetter.State;
import io.github.inspectionreports.corpus.internal.database.Engine;
import io.github.inspectionreports.corpus.internal.database.SqliteEngine;
import io.github.inspectionreports.corpus.internal.letters.LetterTables;
import io.github.inspectionreports.corpus.internal.letters.Letters;
import io.github.inspectionreports.corpus.internal.letters.Letters.Row;
import io.github.inspectionreports.corpus.internal.letters.Packed;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.RuleSetInfo;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Writes reports into a corpus, and brings it up to date.
 *
 * <pre>{@code
 * try (CorpusWriter corpus = CorpusWriter.open("letters.db")) {
 *   corpus.store("brackenshire-2025-06-12", file, parser.parse(file));
 * }
 * }</pre>
 *
 * <p>Letters become part of the database whole or not at all. They are committed from time to time,
 * by {@link #commit()} and by {@link #close()}; a process that is killed leaves what was committed.
 * While a corpus is open for writing, no other program can write it; others can read it. Safe for
 * use by several threads, which take turns.
 */
public final class CorpusWriter implements AutoCloseable {
  /** Often enough that little is lost, seldom enough that the disk is not what takes the time. */
  private static final int LETTERS_A_COMMIT = 20;

  private final Engine engine;
  private final Connection connection;
  private final Letters letters;
  private final LetterTables tables;
  private int uncommitted;
  private boolean closed;

  private CorpusWriter(Engine engine) {
    this.engine = engine;
    this.connection = engine.openForWriting();
    this.letters = new Letters(engine, connection);
    try {
      this.tables = new LetterTables(engine, connection);
      engine.commit(connection);
    } catch (SQLException e) {
      close(connection);
      throw engine.failed(e, "cannot be written");
    }
  }

  /**
   * Opens a corpus for writing, and makes it where there is none.
   *
   * @param address a file of SQLite, or an address that begins with {@code jdbc:postgresql:}
   * @return the corpus
   * @throws CorpusException if it cannot be written, is being written by another program, or is
   *     something else than a corpus of this version
   */
  public static CorpusWriter open(String address) {
    return new CorpusWriter(Engine.of(address));
  }

  /** Opens a file that may not grow beyond a number of pages, as on a disk that is nearly full. */
  static CorpusWriter openOnSmallDisk(Path file, int pages) {
    return new CorpusWriter(new SqliteEngine(file, pages));
  }

  /**
   * Returns whether a file must be read. A letter whose content the corpus holds under another id
   * or file that is no longer there has moved: it gets its new id and file.
   *
   * @param id what the letter is called
   * @param file its file
   * @param sha256 of the file's bytes, in lower-case hexadecimal
   * @param rules the rules to read it with
   * @return how it relates to what the corpus holds
   */
  public synchronized FileStatus status(String id, Path file, String sha256, RuleSetInfo rules) {
    checkOpen();
    try {
      Long ruleSet = letters.knownRuleSet(rules);
      String path = absolute(file);
      Row row = letters.byId(id);
      if (row != null && !row.sha256().equals(sha256)) {
        return isTaken(row, path) ? FileStatus.ID_TAKEN : FileStatus.TO_READ;
      }
      if (row == null) {
        for (Row same : letters.withContent(sha256)) {
          if (!isThere(same.file())) {
            row = same;
            break;
          }
        }
      }
      if (row == null) {
        return FileStatus.TO_READ;
      }
      boolean known = row.id().equals(id) && row.file().equals(path);
      boolean current = row.state().equals(State.CURRENT.name());
      if (!known && !(row.id().equals(id) && isThere(row.file())) || !current) {
        letters.move(row, id, path);
        letters.update("DELETE FROM failures WHERE file = ?", path);
        changed();
      }
      return ruleSet != null && ruleSet == row.ruleSet()
          ? FileStatus.UNCHANGED
          : FileStatus.TO_READ;
    } catch (SQLException e) {
      throw engine.failed(e, "cannot be written");
    }
  }

  /** Another letter, whose file is still there, has the id. */
  private static boolean isTaken(Row row, String path) {
    return !row.file().equals(path) && isThere(row.file());
  }

  private static boolean isThere(String file) {
    try {
      return Files.exists(Path.of(file));
    } catch (InvalidPathException e) {
      return false; // a corpus that was written on another system
    }
  }

  private static String absolute(Path file) {
    return file.toAbsolutePath().normalize().toString();
  }

  /**
   * Stores what a letter says, in place of what the corpus held of it.
   *
   * @param id what the letter is called; a letter of that id is replaced
   * @param file where it was read
   * @param report what it says
   * @throws CorpusException if it cannot be written; the letter is then as it was before
   */
  public void store(String id, Path file, Report report) {
    byte[] json = Packed.pack(report);
    synchronized (this) {
      checkOpen();
      Savepoint whole = savepoint();
      try {
        Row before = letters.byId(id);
        if (before != null) {
          tables.clear(before.key());
        }
        String path = absolute(file);
        tables.write(letters.write(before, id, path, report), report, json);
        letters.update("DELETE FROM failures WHERE file = ?", path);
        connection.releaseSavepoint(whole);
        changed();
      } catch (SQLException e) {
        undo(whole, e);
        throw engine.failed(e, "cannot be written");
      }
    }
  }

  private Savepoint savepoint() {
    try {
      return connection.setSavepoint();
    } catch (SQLException e) {
      throw engine.failed(e, "cannot be written");
    }
  }

  /** What of a letter cannot be written whole is not written at all; others before it stay. */
  private void undo(Savepoint whole, SQLException e) {
    try {
      connection.rollback(whole);
      begin();
    } catch (SQLException again) {
      e.addSuppressed(again);
      undo(e); // a full disk ends the whole transaction
    }
  }

  private void begin() throws SQLException {
    letters.forget();
    tables.begin();
  }

  private void undo(SQLException e) {
    try {
      connection.rollback();
      begin();
    } catch (SQLException again) {
      e.addSuppressed(again);
    }
    uncommitted = 0;
  }

  /**
   * Stores that a file cannot be read. A report of it that the corpus holds is kept, in the state
   * {@link State#UNREADABLE}.
   *
   * @param id what the letter is called
   * @param file its file
   * @param code why, for programs
   * @param message why, for people
   */
  public synchronized void storeFailure(String id, Path file, String code, String message) {
    checkOpen();
    try {
      String path = absolute(file);
      letters.update("DELETE FROM failures WHERE file = ?", path);
      letters.update(
          "INSERT INTO failures (file, letter, code, message) VALUES (?, ?, ?, ?)",
          path,
          id,
          code,
          message);
      Row row = letters.byId(id);
      if (row != null && row.file().equals(path)) {
        letters.state(row, State.UNREADABLE);
      }
      changed();
    } catch (SQLException e) {
      undo(e);
      throw engine.failed(e, "cannot be written");
    }
  }

  /**
   * Looks which letters below some folders have lost their file. Their reports are kept, in the
   * state {@link State#GONE}; failures of files that are gone are forgotten.
   *
   * @param folders files and folders to look at; letters elsewhere stay as they are
   * @return how many letters have no file
   */
  public synchronized int markGone(Collection<Path> folders) {
    checkOpen();
    List<Path> below = folders.stream().map(path -> path.toAbsolutePath().normalize()).toList();
    try {
      int gone = 0;
      for (Row row : letters.all()) {
        if (isBelow(row.file(), below) && !isThere(row.file())) {
          gone++;
          if (!row.state().equals(State.GONE.name())) {
            letters.state(row, State.GONE);
            changed();
          }
        }
      }
      for (String file : failedFiles()) {
        if (isBelow(file, below) && !isThere(file)) {
          letters.update("DELETE FROM failures WHERE file = ?", file);
          changed();
        }
      }
      return gone;
    } catch (SQLException e) {
      throw engine.failed(e, "cannot be written");
    }
  }

  private List<String> failedFiles() throws SQLException {
    List<String> files = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SELECT file FROM failures ORDER BY file")) {
      while (result.next()) {
        files.add(result.getString(1));
      }
    }
    return files;
  }

  private static boolean isBelow(String file, List<Path> folders) {
    try {
      Path path = Path.of(file);
      return folders.stream().anyMatch(path::startsWith);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /**
   * Removes the letters in the state {@link State#GONE}.
   *
   * @return how many there were
   */
  public synchronized int removeGone() {
    checkOpen();
    try {
      int removed = letters.update("DELETE FROM letters WHERE file_state = ?", State.GONE);
      uncommitted += removed;
      return removed;
    } catch (SQLException e) {
      undo(e);
      throw engine.failed(e, "cannot be written");
    }
  }

  /**
   * Removes a letter and all that the corpus holds of it.
   *
   * @param id what it is called
   * @return whether there was one
   */
  public synchronized boolean remove(String id) {
    checkOpen();
    try {
      boolean removed = letters.update("DELETE FROM letters WHERE letter = ?", id) > 0;
      changed();
      return removed;
    } catch (SQLException e) {
      undo(e);
      throw engine.failed(e, "cannot be written");
    }
  }

  private void checkOpen() {
    if (closed) {
      throw new IllegalStateException("the corpus is closed");
    }
  }

  private void changed() throws SQLException {
    uncommitted++;
    if (uncommitted >= LETTERS_A_COMMIT) {
      engine.commit(connection);
      uncommitted = 0;
    }
  }

  /**
   * Makes sure that all that was stored stays, whatever becomes of this process.
   *
   * @throws CorpusException if it cannot be written
   */
  public synchronized void commit() {
    checkOpen();
    try {
      letters.tidy();
      engine.commit(connection);
      uncommitted = 0;
    } catch (SQLException e) {
      undo(e);
      throw engine.failed(e, "cannot be written");
    }
  }

  /**
   * Finds the report of a letter, one that is not committed yet included.
   *
   * @param id what the letter is called
   * @return the report, equal to the one that was stored; empty where there is none
   */
  public synchronized Optional<Report> find(String id) {
    checkOpen();
    try {
      return Optional.ofNullable(letters.report(id));
    } catch (SQLException e) {
      throw engine.failed(e, "cannot be read");
    }
  }

  /** Commits what was stored, and closes the corpus. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    try {
      if (uncommitted > 0) {
        commit();
      }
    } finally {
      closed = true;
      try {
        tables.close();
      } catch (SQLException e) {
        // All is committed, or the failure to do so is on its way to the caller.
      } finally {
        close(connection);
      }
    }
  }

  private static void close(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      // Nothing is lost: what was committed is on the disk, and nothing else is promised.
    }
  }
}
