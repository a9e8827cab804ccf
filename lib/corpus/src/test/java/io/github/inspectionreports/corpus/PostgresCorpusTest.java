package io.github.inspectionreports.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.inspectionreports.corpus.CorpusException.Reason;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A corpus in PostgreSQL; each test has a schema of its own. */
@Tag("postgres")
class PostgresCorpusTest extends CorpusContract {
  private static @Nullable PostgresServer server;
  private static int schemas;

  private String address = "";

  @BeforeAll
  static void start() throws Exception {
    server = PostgresServer.find();
    assumeTrue(server != null, PostgresServer.HOW);
  }

  @AfterAll
  static void stop() throws Exception {
    if (server != null) {
      server.close();
    }
  }

  @BeforeEach
  void schema() throws SQLException {
    String schema = "corpus_test_" + ++schemas;
    change(base(), "DROP SCHEMA IF EXISTS " + schema + " CASCADE", "CREATE SCHEMA " + schema);
    address = base() + "&currentSchema=" + schema;
  }

  private static String base() {
    if (server == null) {
      throw new IllegalStateException(PostgresServer.HOW);
    }
    return server.address();
  }

  private static void change(String address, String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection(address);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  @Override
  String address() {
    return address;
  }

  private void isRefused(Reason reason, String words) {
    assertThatThrownBy(() -> CorpusWriter.open(address))
        .isInstanceOfSatisfying(
            CorpusException.class, e -> assertThat(e.reason()).isEqualTo(reason))
        .hasMessageContaining(words);
    assertThatThrownBy(() -> Corpus.open(address))
        .isInstanceOfSatisfying(
            CorpusException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  @Test
  void theTablesOfAnotherProgramAreLeftAsTheyAre() throws SQLException {
    change(address, "CREATE TABLE letters (a TEXT)");
    isRefused(Reason.NOT_A_CORPUS, "another program");
    change(address, "DROP TABLE letters", "CREATE TABLE corpus_info (a TEXT)");
    isRefused(Reason.NOT_A_CORPUS, "another program");
  }

  @Test
  void theTablesOfAnotherVersionAreLeftAsTheyAre() throws SQLException {
    CorpusWriter.open(address).close();
    change(address, "UPDATE corpus_info SET value = '0'");
    isRefused(Reason.OTHER_VERSION, "older version");
    change(address, "UPDATE corpus_info SET value = '99'");
    isRefused(Reason.OTHER_VERSION, "newer version");
  }

  @Test
  void aServerThatDoesNotAnswerIsNamedWithoutThePassword() {
    String nobody = "jdbc:postgresql://127.0.0.1:1/letters?user=me&password=secret";
    assertThatThrownBy(() -> Corpus.open(nobody))
        .isInstanceOfSatisfying(
            CorpusException.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNREACHABLE))
        .hasMessageContaining("127.0.0.1:1/letters")
        .hasMessageNotContaining("secret");
  }

  @Test
  void whoeverMayOnlyReadCanAskAndNotWrite() {
    try (CorpusWriter writer = CorpusWriter.open(address)) {
      writer.store("a", folder.resolve("a.pdf"), Reports.visitTo("Solihull", 2022));
    }
    String readOnly = address + "&options=-c%20default_transaction_read_only=on";
    assertThatThrownBy(() -> CorpusWriter.open(readOnly).close())
        .isInstanceOfSatisfying(
            CorpusException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NOT_WRITABLE));
    try (Corpus corpus = Corpus.open(readOnly)) {
      assertThat(corpus.letters()).hasSize(1);
    }
  }

  @Test
  void whereTheServersDiskIsFullWhatWasCommittedIsWhole() throws SQLException {
    try (CorpusWriter writer = CorpusWriter.open(address)) {
      writer.store("a", folder.resolve("a.pdf"), Reports.visitTo("Solihull", 2022));
    }
    // The server's own words for it, on the last table that a letter is written to.
    change(
        address,
        "CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS"
            + " 'BEGIN RAISE EXCEPTION ''could not extend file'' USING ERRCODE = ''53100''; END'",
        "CREATE TRIGGER full_disk BEFORE INSERT ON reasons EXECUTE FUNCTION full_disk()");
    assertThatThrownBy(
            () -> {
              try (CorpusWriter writer = CorpusWriter.open(address)) {
                writer.store("b", folder.resolve("b.pdf"), Reports.visitTo("Solihull", 2023));
              }
            })
        .isInstanceOfSatisfying(
            CorpusException.class, e -> assertThat(e.reason()).isEqualTo(Reason.FULL))
        .hasMessageContaining("disk is full");
    try (Corpus corpus = Corpus.open(address)) {
      assertThat(corpus.letters()).extracting(StoredLetter::id).containsExactly("a");
      assertThat(corpus.find("a")).isPresent();
    }
  }

  @Test
  void aQuestionCannotEndItsTransactionToWriteInAnother() {
    try (CorpusWriter writer = CorpusWriter.open(address)) {
      writer.store("a", folder.resolve("a.pdf"), Reports.visitTo("Solihull", 2022));
    }
    for (String sql :
        List.of(
            "COMMIT; DELETE FROM letters",
            "SELECT 1; DELETE FROM letters",
            "SELECT set_config('transaction_read_only', 'off', false)",
            "WITH gone AS (DELETE FROM letters RETURNING 1) SELECT * FROM gone")) {
      try (Corpus corpus = Corpus.open(address)) {
        assertThatThrownBy(() -> corpus.ask(sql, new Answer.Gatherer()))
            .as(sql)
            .isInstanceOfSatisfying(
                CorpusException.class, e -> assertThat(e.reason()).isEqualTo(Reason.BAD_QUESTION));
        assertThat(corpus.letters()).hasSize(1);
      }
    }
  }

  @Test
  void anAnswerOfManyRowsComesWhole() {
    CorpusWriter.open(address).close();
    try (Corpus corpus = Corpus.open(address)) {
      Answer.Gatherer rows = new Answer.Gatherer();
      corpus.ask("SELECT * FROM generate_series(1, 2500) AS number", rows);
      assertThat(rows.answer().rows()).hasSize(2500).last().isEqualTo(List.of(2500L));
    }
  }
}
