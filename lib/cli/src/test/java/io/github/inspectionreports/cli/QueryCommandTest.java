package io.github.inspectionreports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.cli.internal.exit.ExitStatus;
import io.github.inspectionreports.export.ReportJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that batch writes, and what query says of it. */
class QueryCommandTest {
  @TempDir Path folder;

  private Path in;
  private Path db;

  @BeforeEach
  void letters() throws IOException {
    in = folder.resolve("in");
    db = folder.resolve("letters.db");
    Letters.write(folder, "in/a.txt", Letters.text("Brackenshire"));
    Letters.write(folder, "in/b.txt", Letters.text("Marrowdale"));
  }

  private String batch(Object... more) {
    Object[] args = new Object[4 + more.length];
    args[0] = "batch";
    args[1] = in;
    args[2] = "--db";
    args[3] = db;
    System.arraycopy(more, 0, args, 4, more.length);
    Shell.Result result = Shell.run(args);
    assertThat(result.err()).isEmpty();
    return result.out();
  }

  private String sql(String sql) {
    Shell.Result result = Shell.run("query", db, "--csv", "--sql", sql);
    assertThat(result.err()).isEmpty();
    return result.out();
  }

  @Test
  void aDatabaseIsWrittenInsteadOfAFolder() {
    assertThat(batch()).isEqualTo("2 letters read into " + db + "\n");
    assertThat(sql("SELECT letter, kind, published FROM letters ORDER BY letter"))
        .isEqualTo(
            "letter,kind,published\na,FOCUSED_VISIT,2025-06-12\nb,FOCUSED_VISIT,2025-06-12\n");
  }

  @Test
  void lettersThatHaveNotChangedAreNotReadAgain() throws IOException {
    batch();
    assertThat(batch()).isEqualTo("0 letters read into " + db + "; 2 unchanged\n");
    Letters.write(folder, "in/b.txt", Letters.text("Harrowmere"));
    assertThat(batch()).isEqualTo("1 letter read into " + db + "; 1 unchanged\n");
    assertThat(sql("SELECT authority_as_written FROM letters WHERE letter = 'b'"))
        .contains("Harrowmere");
    assertThat(batch("--anew")).isEqualTo("2 letters read into " + db + "\n");
  }

  @Test
  void otherRulesReadAllLettersAgain() throws IOException {
    batch();
    Letters.write(folder, "rules/phrases.csv", "id,pattern,cue\nzebra,zebras,praise\n");
    assertThat(batch("--rules", folder.resolve("rules"))).startsWith("2 letters read");
    assertThat(sql("SELECT count(*) AS sets FROM rule_sets")).isEqualTo("sets\n1\n");
  }

  @Test
  void aFolderBesideADatabaseHasAllLettersEvenThoseNotReadAgain() throws IOException {
    batch();
    Path out = folder.resolve("out");
    assertThat(batch("--out", out))
        .isEqualTo("0 letters read into " + out + " and " + db + "; 2 unchanged\n");
    assertThat(Files.readString(out.resolve("letters.csv")).lines()).hasSize(3);
    assertThat(ReportJson.read(Files.readString(out.resolve("b.json"))).source().name())
        .isEqualTo("b.txt");
    Path again = folder.resolve("again");
    Shell.run("batch", in, "--out", again);
    assertThat(Files.readString(again.resolve("b.json")))
        .isEqualTo(Files.readString(out.resolve("b.json")));
    assertThat(Files.readString(again.resolve("items.csv")))
        .isEqualTo(Files.readString(out.resolve("items.csv")));
  }

  @Test
  void aLetterWhoseFileIsGoneIsKeptOrRemovedAsAsked() throws IOException {
    batch();
    Files.delete(in.resolve("b.txt"));
    assertThat(batch())
        .isEqualTo(
            "0 letters read into " + db + "; 1 unchanged; 1 kept of which the file is gone\n");
    assertThat(Shell.run("query", db, "failures", "--csv").out()).contains("GONE,");
    assertThat(batch("--prune")).endsWith("; 1 removed of which the file is gone\n");
    assertThat(sql("SELECT letter FROM letters")).isEqualTo("letter\na\n");
  }

  @Test
  void aFileThatMovedIsTheSameLetter() throws IOException {
    batch();
    Files.createDirectories(in.resolve("2025"));
    Files.move(in.resolve("b.txt"), in.resolve("2025/c.txt"));
    assertThat(batch()).isEqualTo("0 letters read into " + db + "; 2 unchanged\n");
    assertThat(sql("SELECT letter FROM letters ORDER BY letter")).isEqualTo("letter\na\nc\n");
  }

  @Test
  void anotherLetterOfTheSameNameIsListedAndTheFirstStays() throws IOException {
    batch();
    Path other = Letters.write(folder, "other/a.txt", Letters.text("Harrowmere"));
    Shell.Result result = Shell.run("batch", other, "--db", db);
    assertThat(result.status()).isEqualTo(ExitStatus.UNREADABLE);
    assertThat(result.out())
        .isEqualTo(
            "0 letters read into " + db + "; 1 could not be read, see query FILE failures\n");
    assertThat(Shell.run("query", db, "failures", "--csv").out())
        .contains("ID_TAKEN," + other, "rename one of them");
    assertThat(sql("SELECT authority_as_written FROM letters WHERE letter = 'a'"))
        .contains("Brackenshire");
  }

  @Test
  void whatCannotBeReadIsListedInTheDatabase() throws IOException {
    Letters.write(folder, "in/c.pdf", Letters.HTML);
    Shell.Result result = Shell.run("batch", in, "--db", db);
    assertThat(result.status()).isEqualTo(ExitStatus.UNREADABLE);
    assertThat(sql("SELECT letter, code FROM failures")).isEqualTo("letter,code\nc,NOT_A_LETTER\n");
    Letters.write(folder, "in/c.pdf", Letters.text("Harrowmere"));
    Files.move(in.resolve("c.pdf"), in.resolve("c.txt"));
    batch();
    assertThat(sql("SELECT letter, code FROM failures")).isEqualTo("letter,code\n");
  }

  @Test
  void itMustBeSaidWhereToWrite() {
    Shell.run("batch", in).failsWith(ExitStatus.USAGE, "--out DIR", "--db FILE");
  }

  @Test
  void whatIsNoCorpusIsLeftAlone() throws IOException {
    Files.writeString(db, "My thesis, chapter one.");
    Shell.run("batch", in, "--db", db).failsWith(ExitStatus.USAGE, db.toString(), "no database");
    Shell.run("query", db).failsWith(ExitStatus.USAGE, db.toString(), "no database");
    assertThat(db).hasContent("My thesis, chapter one.");
    Shell.run("query", folder.resolve("none.db")).failsWith(ExitStatus.USAGE, "is not there");
  }

  @Test
  void theReadyQuestionsAreListed() {
    batch();
    Shell.Result result = Shell.run("query", db);
    assertThat(result.status()).isZero();
    assertThat(result.out())
        .contains("priority-actions\n  Areas for priority action", "    words=VALUE  ".strip());
    assertThat(result.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(81));
  }

  @Test
  void anAnswerIsATableOnTheTerminal() {
    batch();
    assertThat(Shell.run("query", db, "needs-by-theme").out())
        .isEqualTo(
            """
            theme     items  priority  letters  authorities
            --------  -----  --------  -------  -----------
            planning      2         0        2            2
            1 row
            """);
    assertThat(Shell.run("query", db, "words", "words=strategy slow", "since=2025").out())
        .contains("Strategy", "discussions", "2 rows");
    assertThat(Shell.run("query", db, "kinds", "--json").out())
        .isEqualToIgnoringWhitespace(
            "[{\"kind\":\"FOCUSED_VISIT\",\"year\":2025,\"letters\":2,\"authorities\":2,"
                + "\"pages\":2}]");
    assertThat(Shell.run("query", db, "kinds", "--show-sql").out()).startsWith("SELECT kind");
  }

  @Test
  void rowsThatDoNotFitAreListsOfNamesAndValues() {
    batch();
    assertThat(
            Shell.run(
                    "query",
                    db,
                    "--sql",
                    "SELECT letter, text AS one, text AS two, text AS three, text AS four,"
                        + " text AS five FROM statements s JOIN letters l ON l.id = s.letter_id"
                        + " WHERE text LIKE 'Strategy%' ORDER BY letter LIMIT 1")
                .out())
        .isEqualTo(
            """
            letter  a
            one     Strategy discussions are too slow.
            two     Strategy discussions are too slow.
            three   Strategy discussions are too slow.
            four    Strategy discussions are too slow.
            five    Strategy discussions are too slow.

            1 row
            """);
  }

  @Test
  void questionsOnlyRead() {
    batch();
    Shell.run("query", db, "--sql", "DELETE FROM letters")
        .failsWith(ExitStatus.USAGE, "readonly", "only read");
    Shell.run("query", db, "--sql", "VACUUM INTO '" + folder.resolve("copy.db") + "'")
        .failsWith(ExitStatus.USAGE, "cannot be answered");
    assertThat(folder.resolve("copy.db")).doesNotExist();
    assertThat(sql("SELECT count(*) AS letters FROM letters")).isEqualTo("letters\n2\n");
  }

  @Test
  void aQuestionThatIsWrongSaysWhatIsRight() {
    batch();
    Shell.run("query", db, "priority").failsWith(ExitStatus.USAGE, "priority", "lists them");
    Shell.run("query", db, "words").failsWith(ExitStatus.USAGE, "words=VALUE");
    Shell.run("query", db, "kinds", "2018").failsWith(ExitStatus.USAGE, "PARAM=VALUE", "2018");
    Shell.run("query", db, "kinds", "since=2018").failsWith(ExitStatus.USAGE, "takes none");
    Shell.run("query", db, "kinds", "--sql", "SELECT 1").failsWith(ExitStatus.USAGE, "not both");
    Shell.run("query", db, "--sql", "SELEC 1").failsWith(ExitStatus.USAGE, "syntax error");
    Shell.run("query").failsWith(ExitStatus.USAGE, "FILE");
  }

  @Test
  void theDatabaseIsOneFileOnceItIsWritten() throws IOException {
    batch();
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(in, db);
    }
    assertThat(Files.readString(db, StandardCharsets.ISO_8859_1)).startsWith("SQLite format 3");
  }
}
