package io.github.inspectionreports.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.inspectionreports.corpus.CorpusException.Reason;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A corpus in a file of SQLite. */
class SqliteCorpusTest extends CorpusContract {
  @Override
  String address() {
    return file().toString();
  }

  private Path file() {
    return folder.resolve("corpus.db");
  }

  private static void change(Path file, String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static String ask(Path file, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      return result.next() ? result.getString(1) : "";
    }
  }

  private void storeOne() {
    try (CorpusWriter writer = CorpusWriter.open(address())) {
      writer.store("a", folder.resolve("a.pdf"), Reports.visitTo("Solihull", 2022));
    }
  }

  private void isRefused(Reason reason, String... words) throws IOException {
    byte[] before = Files.readAllBytes(file());
    for (boolean writing : new boolean[] {true, false}) {
      assertThatThrownBy(
              () -> {
                if (writing) {
                  CorpusWriter.open(address()).close();
                } else {
                  Corpus.open(address()).close();
                }
              })
          .isInstanceOfSatisfying(
              CorpusException.class, e -> assertThat(e.reason()).isEqualTo(reason))
          .hasMessageContainingAll(words);
    }
    assertThat(Files.readAllBytes(file())).isEqualTo(before);
  }

  @Test
  void theCorpusIsOneFile() throws IOException {
    storeOne();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file());
    }
  }

  @Test
  void aCorpusOfAnotherVersionIsLeftAsItIs() throws Exception {
    storeOne();
    change(file(), "PRAGMA user_version = 0");
    isRefused(Reason.OTHER_VERSION, "older version", "schema 0");
    change(file(), "PRAGMA user_version = 99");
    isRefused(Reason.OTHER_VERSION, "newer version", "schema 99");
  }

  @Test
  void theDatabaseOfAnotherProgramIsLeftAsItIs() throws Exception {
    change(file(), "CREATE TABLE letters (a TEXT)");
    isRefused(Reason.NOT_A_CORPUS, "another program");
  }

  @Test
  void aFileThatIsNoDatabaseIsLeftAsItIs() throws Exception {
    Files.writeString(file(), "My thesis, chapter one.");
    isRefused(Reason.NOT_A_CORPUS, "no database");
    Files.writeString(file(), "x");
    isRefused(Reason.NOT_A_CORPUS, "no database");
  }

  @Test
  void aDamagedCorpusSaysSo() throws Exception {
    storeOne();
    byte[] bytes = Files.readAllBytes(file());
    Arrays.fill(bytes, 100, bytes.length, (byte) 'x');
    Files.write(file(), bytes);
    isRefused(Reason.NOT_A_CORPUS, "damaged");
  }

  @Test
  void anEmptyFileBecomesACorpus() throws Exception {
    Files.createFile(file());
    storeOne();
    assertThat(ask(file(), "SELECT count(*) FROM letters")).isEqualTo("1");
  }

  @Test
  void aFolderIsNoCorpus() throws IOException {
    Files.createDirectories(file());
    assertThatThrownBy(() -> CorpusWriter.open(address())).hasMessageContaining("is a folder");
    assertThatThrownBy(() -> Corpus.open(address())).hasMessageContaining("is a folder");
  }

  @Test
  void askingWhereThereIsNothingMakesNothing() {
    assertThatThrownBy(() -> Corpus.open(address()))
        .isInstanceOfSatisfying(
            CorpusException.class, e -> assertThat(e.reason()).isEqualTo(Reason.MISSING));
    assertThat(file()).doesNotExist();
  }

  @Test
  void foldersThatAreMissingAreMade() {
    Path deep = folder.resolve("x/y/corpus.db");
    CorpusWriter.open(deep.toString()).close();
    assertThat(deep).exists();
  }

  @Test
  void aPlaceThatCannotBeWrittenSaysSo() throws IOException {
    Path below = Reports.file(folder, "plain.txt", "a file").resolve("corpus.db");
    assertThatThrownBy(() -> CorpusWriter.open(below.toString()))
        .isInstanceOfSatisfying(
            CorpusException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NOT_WRITABLE));
  }

  @Test
  void inAReadOnlyFolderACorpusCanBeAskedAndNotWritten() throws Exception {
    storeOne();
    byte[] before = Files.readAllBytes(file());
    Thread atTheEnd = new Thread(this::unlock); // where the tests are stopped meanwhile
    Runtime.getRuntime().addShutdownHook(atTheEnd);
    assumeTrue(lock(true), "the superuser may write everywhere, and there is no chattr here");
    try {
      assertThatThrownBy(() -> CorpusWriter.open(address()))
          .isInstanceOfSatisfying(
              CorpusException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NOT_WRITABLE))
          .hasMessageContaining("read-only");
      assertThatThrownBy(() -> CorpusWriter.open(folder.resolve("other.db").toString()))
          .isInstanceOfSatisfying(
              CorpusException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NOT_WRITABLE))
          .hasMessageContaining("read-only");
      try (Corpus corpus = Corpus.open(address())) {
        assertThat(corpus.letters()).hasSize(1);
      }
    } finally {
      assertThat(lock(false)).as("the folder can be written again").isTrue();
      Runtime.getRuntime().removeShutdownHook(atTheEnd);
    }
    assertThat(Files.readAllBytes(file())).isEqualTo(before);
  }

  /**
   * Whoever may write everywhere still may not in a folder that the file system keeps as it is.
   *
   * @return whether it could be done
   */
  private boolean lock(boolean locked) throws InterruptedException {
    if (!System.getProperty("user.name").equals("root")) {
      return folder.toFile().setWritable(!locked);
    }
    try {
      return new ProcessBuilder("chattr", locked ? "+i" : "-i", folder.toString()).start().waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private void unlock() {
    try {
      lock(false);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void onAFullDiskWhatWasCommittedIsWhole() throws Exception {
    storeOne();
    int pages = Integer.parseInt(ask(file(), "PRAGMA page_count")) + 12;
    assertThatThrownBy(
            () -> {
              try (CorpusWriter writer = CorpusWriter.openOnSmallDisk(file(), pages)) {
                for (int i = 0; i < 500; i++) {
                  writer.store("b" + i, folder.resolve("b"), Reports.visitTo("Marrow " + i, 2022));
                  writer.commit();
                }
              }
            })
        .isInstanceOfSatisfying(
            CorpusException.class, e -> assertThat(e.reason()).isEqualTo(Reason.FULL))
        .hasMessageContaining("disk is full");
    assertThat(ask(file(), "PRAGMA integrity_check")).isEqualTo("ok");
    assertThat(Integer.parseInt(ask(file(), "SELECT count(*) FROM letters"))).isGreaterThan(1);
    assertThat(ask(file(), "SELECT count(*) FROM letters"))
        .isEqualTo(ask(file(), "SELECT count(*) FROM reports"))
        .isEqualTo(ask(file(), "SELECT count(DISTINCT letter_id) FROM statements"));
  }

  /** Stores letters and dies in the middle of it. */
  static final class Dying {
    public static void main(String[] args) {
      CorpusWriter writer = CorpusWriter.open(args[0]);
      for (int i = 0; i < 50; i++) {
        writer.store("a" + i, Path.of("a" + i), Reports.visitTo("Marrow " + i, 2022));
      }
      Runtime.getRuntime().halt(9);
    }
  }

  /** Some who run tests load them from elsewhere than the class path of the process. */
  private static String classPath() {
    StringBuilder path = new StringBuilder(System.getProperty("java.class.path"));
    if (SqliteCorpusTest.class.getClassLoader() instanceof URLClassLoader loader) {
      for (URL url : loader.getURLs()) {
        path.append(File.pathSeparator).append(Path.of(URI.create(url.toString())));
      }
    }
    return path.toString();
  }

  @Test
  void aProcessThatDiesLeavesWhatWasCommitted() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath(),
                Dying.class.getName(),
                address())
            .inheritIO()
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isEqualTo(9);
    try (Corpus corpus = Corpus.open(address())) {
      assertThat(corpus.letters()).hasSize(40);
    }
    storeOne();
    assertThat(ask(file(), "PRAGMA integrity_check")).isEqualTo("ok");
    assertThat(ask(file(), "SELECT count(*) FROM letters")).isEqualTo("41");
  }

  @Test
  void aRunThatWasCutOffWhileItWroteTheFileIsUndone() throws Exception {
    storeOne();
    Path cut = folder.resolve("cut.db");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA cache_size = 1");
      statement.execute("BEGIN IMMEDIATE");
      statement.execute("UPDATE statements SET text = hex(randomblob(20000))");
      statement.execute("DELETE FROM letters");
      // As the disk would be found after the machine lost its power at this point.
      Files.copy(file(), cut);
      Files.copy(Path.of(file() + "-journal"), Path.of(cut + "-journal"));
      statement.execute("ROLLBACK");
    }
    assertThat(Files.size(cut)).isGreaterThan(Files.size(file()));
    try (Corpus corpus = Corpus.open(cut.toString())) {
      assertThat(corpus.letters()).hasSize(1);
    }
    assertThat(ask(cut, "PRAGMA integrity_check")).isEqualTo("ok");
    assertThat(Path.of(cut + "-journal")).doesNotExist();
  }

  @Test
  void noOtherFileCanBeWrittenByAQuestion() {
    storeOne();
    Path other = folder.resolve("other.db");
    for (String sql :
        List.of(
            "ATTACH '" + other + "' AS other",
            "VACUUM INTO '" + other + "'",
            "PRAGMA journal_mode = WAL",
            "PRAGMA user_version = 7")) {
      try (Corpus corpus = Corpus.open(address())) {
        corpusUnlocked(corpus);
        assertThatThrownBy(() -> corpus.ask(sql, new Answer.Gatherer()))
            .as(sql)
            .isInstanceOfSatisfying(
                CorpusException.class, e -> assertThat(e.reason()).isEqualTo(Reason.BAD_QUESTION));
      }
    }
    assertThat(other).doesNotExist();
  }

  /** A question may take one lock away, but there are more. */
  private static void corpusUnlocked(Corpus corpus) {
    assertThatThrownBy(() -> corpus.ask("PRAGMA query_only = 0", new Answer.Gatherer()))
        .hasMessageContaining("asks nothing");
  }

  @Test
  void theSearchFollowsTheTexts() throws Exception {
    storeOne();
    change(
        file(),
        "INSERT INTO statements_search (statements_search, rank) VALUES ('integrity-check', 1)");
    try (CorpusWriter writer = CorpusWriter.open(address())) {
      writer.remove("a");
    }
    assertThat(
            ask(
                file(),
                "SELECT count(*) FROM statements_search WHERE statements_search MATCH 'late'"))
        .isEqualTo("0");
    change(
        file(),
        "INSERT INTO statements_search (statements_search, rank) VALUES ('integrity-check', 1)");
  }
}
