package io.github.inspectionreports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.inspectionreports.cli.internal.exit.ExitStatus;
import io.github.inspectionreports.export.ReportJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchCommandTest {
  private static final String[] TABLES = {
    "failures.csv", "inspections.xlsx", "items.csv", "letters.csv", "themes.csv"
  };

  @TempDir Path folder;

  /** These files and the tables. */
  private static String[] and(String... files) {
    return Stream.of(files, TABLES).flatMap(Stream::of).toArray(String[]::new);
  }

  private Path out() {
    return folder.resolve("out");
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> list = Files.list(folder)) {
      for (Path file : list.toList()) {
        String name = file.getFileName().toString();
        // A workbook holds the time at which it was made.
        String content =
            name.endsWith(".xlsx") ? "" : Files.readString(file, StandardCharsets.UTF_8);
        files.put(name, content);
      }
    }
    return files;
  }

  private List<NamedCsvRecord> rows(String name) throws IOException {
    String table = written(name).replaceFirst("^\uFEFF", "");
    return CsvReader.builder().ofNamedCsvRecord(table).stream().toList();
  }

  private String written(String name) throws IOException {
    return Files.readString(out().resolve(name), StandardCharsets.UTF_8);
  }

  @Test
  void everyLetterHasItsReportAndItsRow() throws IOException {
    Letters.write(folder, "in/a.txt", Letters.text("Brackenshire"));
    Letters.write(folder, "in/b.one.TXT", Letters.text("Marrowdale"));
    Shell.Result result = Shell.run("batch", folder.resolve("in"), "--out", out());
    assertThat(result.status()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).isEqualTo("2 letters read into " + out() + "\n");
    Map<String, String> files = files(out());
    assertThat(files).containsOnlyKeys(and("a.json", "b.one.json"));
    assertThat(ReportJson.read(written("a.json")).source().name()).isEqualTo("a.txt");
    assertThat(written("letters.csv").lines().map(line -> line.split(",")[0]))
        .containsExactly("letter", "a", "b.one");
    assertThat(written("items.csv").lines().map(line -> line.split(",")[0])).contains("a", "b.one");
    assertThat(written("failures.csv")).isEqualTo("file,code,message\n");
  }

  @Test
  void aRuleThatFailsOnOneLetterFailsThatLetterAlone() throws IOException {
    Letters.write(folder, "in/a.txt", Letters.text("Brackenshire"));
    Letters.write(
        folder, "in/b.txt", Letters.text("Marrowdale").replace("Social workers", "Zebras"));
    Letters.write(folder, "rules/cue-kinds.csv", "id,meaning\nzebra,An animal\n");
    Letters.write(folder, "rules/phrases.csv", "id,pattern,cue\nzebra,zebras,zebra\n");
    Letters.write(
        folder,
        "rules/zebra.drl",
        """
        package zebra;
        import io.github.inspectionreports.facts.*;
        rule "Zebras divide by nothing"
        @id("zebra-fails")
        when
          $c : Cue(kind == "zebra")
        then
          insertLogical(new Verdict($c.sentence() / ($c.start() - $c.start()), "MIXED"));
        end
        """);
    Shell.Result result =
        Shell.run(
            "batch", folder.resolve("in"), "--rules", folder.resolve("rules"), "--out", out());
    assertThat(result.status()).isEqualTo(ExitStatus.UNREADABLE);
    assertThat(files(out())).containsKey("a.json").doesNotContainKey("b.json");
    assertThat(written("failures.csv"))
        .contains("b.txt,RULE_FAILED,", "Zebras divide by nothing", "zebra.drl, line 3")
        .doesNotContain("org.drools");
  }

  @Test
  void foldersAreSearchedForLettersThatAreNotHidden() throws IOException {
    Letters.letter(folder, "in/2024/b.txt");
    Letters.letter(folder, "in/a.txt");
    Letters.letter(folder, "in/.hidden.txt");
    Letters.letter(folder, "in/.git/c.txt");
    Letters.letter(folder, "in/notes.md");
    Shell.Result result = Shell.run("batch", folder.resolve("in"), "--out", out());
    assertThat(result.status()).isZero();
    assertThat(files(out()).keySet())
        .filteredOn(n -> n.endsWith("json"))
        .containsExactly("a.json", "b.json");
  }

  @Test
  void aFileThatIsNamedIsReadWhateverItIsCalled() throws IOException {
    Path hidden = Letters.letter(folder, "in/.draft");
    Path other = Letters.letter(folder, "in/letter.md");
    assertThat(Shell.run("batch", hidden, other, "--out", out()).status()).isZero();
    assertThat(files(out())).containsKeys(".draft.json", "letter.json");
  }

  @Test
  void aFileThatIsNamedTwiceIsReadOnce() throws IOException {
    Path file = Letters.letter(folder, "in/a.txt");
    Path again = folder.resolve("in/../in/a.txt");
    Shell.Result result = Shell.run("batch", file, folder.resolve("in"), again, "--out", out());
    assertThat(result.out()).startsWith("1 letter read");
  }

  @Test
  void lettersOfOneNameAreAllReadAndToldApartByTheirFolders() throws IOException {
    Letters.letter(folder, "in/2024/a.txt");
    Letters.letter(folder, "in/2025/a.txt");
    Letters.letter(folder, "in/b.txt");
    assertThat(Shell.run("batch", folder.resolve("in"), "--out", out()).status()).isZero();
    assertThat(written("letters.csv").lines().map(line -> line.split(",")[0]))
        .containsExactly("letter", "2024_a", "2025_a", "b");
    assertThat(files(out())).containsKeys("2024_a.json", "2025_a.json", "b.json");
  }

  @Test
  void namesThatSomeFileSystemsTakeForOneAreToldApartToo() throws IOException {
    Letters.letter(folder, "in/Brackenshire.txt");
    Letters.letter(folder, "other/brackenshire.txt");
    Shell.run("batch", folder.resolve("in"), folder.resolve("other"), "--out", out());
    assertThat(files(out())).containsKeys("in_Brackenshire.json", "other_brackenshire.json");
  }

  @Test
  void whatIsNoFileIsOneRowAndTheRestIsRead() throws IOException {
    Letters.letter(folder, "in/a.txt");
    Files.createSymbolicLink(folder.resolve("in/b.pdf"), folder.resolve("gone.pdf"));
    Shell.Result result =
        Shell.run(
            "batch", folder.resolve("in"), "https://example.org/1.pdf", "-", "", "--out", out());
    assertThat(result.status()).isEqualTo(ExitStatus.UNREADABLE);
    assertThat(files(out())).containsKey("a.json");
    assertThat(written("failures.csv").lines().skip(1))
        .satisfiesExactly(
            row -> assertThat(row).contains("b.pdf: is a link"),
            row -> assertThat(row).startsWith("https://example.org/1.pdf,IO,").contains("download"),
            row -> assertThat(row).startsWith("'-,IO,").contains("standard input"),
            row -> assertThat(row).startsWith("'',IO,"));
  }

  @Test
  void aLinkToAFolderIsReadAsTheFolderIs() throws IOException {
    Letters.letter(folder, "in/2024/a.txt");
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("in"));
    assertThat(Shell.run("batch", link, "--out", out()).out()).startsWith("1 letter read");
  }

  @Test
  void aSecondRunSaysWhatItReplacesAndWhatStays() throws IOException {
    Letters.letter(folder, "in/a.txt");
    Letters.letter(folder, "in/b.txt");
    Shell.run("batch", folder.resolve("in"), "--out", out());
    assertThat(Shell.run("batch", folder.resolve("in/a.txt"), "--out", out()).out())
        .isEqualTo(
            "1 letter read into "
                + out()
                + "; 1 report of an earlier run replaced; 1 report of other letters left there by"
                + " an earlier run, not in the tables\n");
  }

  @Test
  void whatCannotBeReadIsListedAndTheRestIsRead() throws IOException {
    Letters.letter(folder, "in/b.txt");
    Path empty = Letters.write(folder, "in/a.txt", "");
    Path page = Letters.write(folder, "in/c.pdf", Letters.HTML);
    Path cut = Letters.write(folder, "in/d.pdf", "%PDF-1.7\n1 0 obj <<");
    Path missing = folder.resolve("in/e.pdf");
    Shell.Result result = Shell.run("batch", folder.resolve("in"), missing, "--out", out());
    assertThat(result.status()).isEqualTo(ExitStatus.UNREADABLE);
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .isEqualTo(
            "1 letter read into " + out() + "; 4 could not be read, see failures.csv there\n");
    String failures = written("failures.csv");
    assertThat(failures.lines()).hasSize(5);
    assertThat(failures)
        .contains(empty + ",EMPTY,", page + ",NOT_A_LETTER,", cut + ",DAMAGED,", missing + ",IO,");
    assertThat(files(out())).containsOnlyKeys(and("b.json"));
  }

  @Test
  void whatIsOddIsCountedInTheLastLine() throws IOException {
    Letters.letter(folder, "in/a.txt");
    Letters.write(folder, "in/b.txt", Letters.text("Marrow").replace("12 June 2025\n", ""));
    Letters.write(folder, "in/c.txt", "");
    assertThat(Shell.run("batch", folder.resolve("in"), "--out", out()).out())
        .isEqualTo(
            "2 letters read into "
                + out()
                + "; 1 warning; 1 could not be read, see failures.csv there\n");
    assertThat(
            rows("letters.csv").stream()
                .map(row -> row.getField("diagnosticsINFO") + row.getField("diagnosticsWARNING")))
        .containsExactly("00", "01");
  }

  @Test
  void aReportOfAnEarlierRunDoesNotOutliveItsLetter() throws IOException {
    Path file = Letters.letter(folder, "in/a.txt");
    assertThat(Shell.run("batch", file, "--out", out()).status()).isZero();
    Files.writeString(file, "");
    assertThat(Shell.run("batch", file, "--out", out()).status()).isEqualTo(ExitStatus.UNREADABLE);
    assertThat(files(out())).doesNotContainKey("a.json");
  }

  @Test
  void theResultIsTheSameWhateverTheNumberOfJobs() throws IOException {
    for (int i = 0; i < 40; i++) {
      Letters.write(folder, "in/letter" + i + ".txt", i % 7 == 0 ? "" : Letters.text("B" + i));
    }
    Path one = folder.resolve("one");
    Path eight = folder.resolve("eight");
    Path in = folder.resolve("in");
    assertThat(Shell.run("batch", in, "--out", one, "--jobs", 1).status()).isEqualTo(3);
    assertThat(Shell.run("batch", in, "--out", eight, "--jobs", 8).status()).isEqualTo(3);
    assertThat(files(eight)).isEqualTo(files(one)).hasSize(34 + 5);
  }

  @Test
  void theResultsMayStandAmongTheLetters() throws IOException {
    Path in = folder.resolve("in");
    Letters.letter(folder, "in/a.txt");
    assertThat(Shell.run("batch", in, "--out", in).status()).isZero();
    assertThat(Shell.run("batch", in, "--out", in).out()).startsWith("1 letter read");
  }

  @Test
  void aFolderWithoutLettersSaysSo() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    Shell.Result result = Shell.run("batch", in, "--out", out());
    assertThat(result.status()).isZero();
    assertThat(result.out()).isEqualTo("No letters (.pdf or .txt) found in " + in + "\n");
  }

  @Test
  void aFileInTheWayOfTheFolderIsWrongUsage() throws IOException {
    Path file = Letters.letter(folder, "a.txt");
    Shell.run("batch", file, "--out", file)
        .failsWith(ExitStatus.USAGE, "--out", file.toString(), "is a file");
    Shell.run("batch", file, "--out", file.resolve("below")).failsWith(ExitStatus.USAGE, "--out");
  }

  @Test
  void jobsAndOutAreChecked() throws IOException {
    Path file = Letters.letter(folder, "a.txt");
    Shell.run("batch", file, "--out", out(), "--jobs", 0)
        .failsWith(ExitStatus.USAGE, "--jobs must be at least 1, not 0");
    Shell.run("batch", file, "--out", out(), "--jobs", "many")
        .failsWith(ExitStatus.USAGE, "--jobs", "many");
    Shell.run("batch", file).failsWith(ExitStatus.USAGE, "--out");
    Shell.run("batch", "--out", out()).failsWith(ExitStatus.USAGE, "PATH");
  }

  @Test
  void aPersonAtATerminalSeesProgressAndItIsTakenAway() throws IOException {
    Path file = Letters.letter(folder, "a.txt");
    Shell.Result result = Shell.runAtTerminal("batch", file, "--out", out());
    assertThat(result.err()).contains("[####################]  1 of 1  a").endsWith("\r");
    assertThat(result.out()).isEqualTo("1 letter read into " + out() + "\n");
  }

  @Test
  void aTableThatCannotBeWrittenEndsTheRunAndLeavesNothingHalfWritten() throws IOException {
    Path file = Letters.letter(folder, "a.txt");
    Files.createDirectories(out().resolve("items.csv/in-the-way"));
    Shell.run("batch", file, "--out", out())
        .failsWith(ExitStatus.UNEXPECTED, "items.csv", "cannot be written");
    try (Stream<Path> list = Files.list(out())) {
      assertThat(list.map(path -> path.getFileName().toString()))
          .noneMatch(n -> n.contains("part"));
    }
  }

  @Test
  void resumeKeepsWhatAnEarlierRunWroteAndReadsTheRest() throws IOException {
    Letters.write(folder, "in/a.txt", Letters.text("Brackenshire"));
    Shell.run("batch", folder.resolve("in"), "--out", out());
    String before = written("a.json");
    Files.writeString(out().resolve("a.json"), before.replace("a.txt", "kept.txt"));
    Letters.write(folder, "in/b.txt", Letters.text("Marrowdale"));
    Shell.Result result = Shell.run("batch", folder.resolve("in"), "--out", out(), "--resume");
    assertThat(result.status()).isZero();
    assertThat(ReportJson.read(written("a.json")).source().name()).isEqualTo("kept.txt");
    assertThat(written("letters.csv").lines().map(line -> line.split(",")[0]))
        .containsExactly("letter", "a", "b");
  }

  @Test
  void aWorkbookAndATableOfThemesAreWrittenToo() throws IOException {
    Letters.letter(folder, "in/a.txt");
    Letters.write(folder, "in/b.txt", "");
    Shell.run("batch", folder.resolve("in"), "--out", out());
    try (ZipFile workbook = new ZipFile(out().resolve("inspections.xlsx").toFile())) {
      assertThat(workbook.getEntry("xl/worksheets/sheet4.xml")).isNotNull();
    }
    assertThat(rows("items.csv").get(0).getFieldsAsMap())
        .containsEntry("kind", "FOCUSED_VISIT")
        .containsEntry("start", "2025-05-20")
        .containsEntry("published", "2025-06-12")
        .containsEntry("theme", "planning");
    assertThat(written("themes.csv").lines())
        .startsWith("letter,item,theme,label", "a,1,planning,Planning");
  }

  @Test
  void anIndexAddsWhatLettersDoNotPrint() throws IOException {
    Letters.write(folder, "in/a.txt", Letters.text("Marrow").replace("12 June 2025\n", ""));
    Letters.letter(folder, "in/b.txt");
    Path index =
        Letters.write(folder, "list.csv", "id,published,link\na,13/06/2025,https://x.example/a\n");
    Shell.Result result =
        Shell.run("batch", folder.resolve("in"), "--out", out(), "--index", index);
    assertThat(result.out()).contains("; 1 letter not in the index");
    assertThat(rows("letters.csv").get(0).getFieldsAsMap())
        .containsEntry("published", "2025-06-13")
        .containsEntry("publishedFrom", "INDEX")
        .containsEntry("link", "https://x.example/a");
    assertThat(rows("letters.csv").get(1).getField("publishedFrom")).isEqualTo("LETTER");
    Path faulty = Letters.write(folder, "faulty.csv", "id,published\na,soon\n");
    Shell.run("batch", folder.resolve("in"), "--out", out(), "--index", faulty)
        .failsWith(ExitStatus.USAGE, "faulty.csv, line 2: 'soon' is no date");
    Shell.run("batch", folder.resolve("in"), "--out", out(), "--index", folder.resolve("none"))
        .failsWith(ExitStatus.USAGE, "none cannot be read");
  }

  @Test
  void excelIsToldThatTheTablesAreInUtf8WhereThatIsAskedFor() throws IOException {
    Path file = Letters.letter(folder, "a.txt");
    Shell.run("batch", file, "--out", out(), "--excel");
    for (String table : List.of("letters.csv", "items.csv", "themes.csv", "failures.csv")) {
      assertThat(written(table)).startsWith("\uFEFF");
    }
    assertThat(Shell.run("rules", "score", out().resolve("items.csv"), "--on", file).out())
        .startsWith("1 letter, ");
  }

  @Test
  void aCategoryOfOnesOwnHasAColumn() throws IOException {
    Path file = Letters.letter(folder, "a.txt");
    Path rules = folder.resolve("rules");
    Shell.run("rules", "new", rules);
    Shell.run("batch", file, "--out", out(), "--rules", rules);
    assertThat(written("letters.csv").lines().findFirst().orElse(""))
        .containsPattern(",CONTEXT,[A-Z_]+,otherCategories,");
  }

  @Test
  void aNameThatIsTooLongForItsReportIsShortened() throws IOException {
    Letters.write(folder, "in/" + "x".repeat(251) + ".txt", Letters.text("Brackenshire"));
    assertThat(Shell.run("batch", folder.resolve("in"), "--out", out()).status()).isZero();
    assertThat(files(out()).keySet())
        .filteredOn(name -> name.endsWith(".json"))
        .singleElement()
        .satisfies(name -> assertThat(name).startsWith("xxxx").hasSizeLessThan(100));
  }

  @Test
  void whatAKilledRunBeganIsClearedAway() throws IOException {
    Letters.write(folder, "in/a.txt", Letters.text("Brackenshire"));
    Letters.write(folder, "out/.7.999999999.part", "half a table");
    assertThat(Shell.run("batch", folder.resolve("in"), "--out", out()).status()).isZero();
    assertThat(files(out())).doesNotContainKey(".7.999999999.part");
  }

  @Test
  void aFileNamedWithAnAtSignIsALetterAndNoListOfArguments() throws IOException {
    Letters.write(folder, "in/x.txt", "--help");
    Letters.write(folder, "in/@x.txt", Letters.text("Brackenshire"));
    Shell.Result result = Shell.run("read", "@" + folder.resolve("in").resolve("x.txt"), "--json");
    assertThat(result.status()).isEqualTo(ExitStatus.UNREADABLE);
    assertThat(result.out()).isEmpty();
  }
}
