package io.github.inspectionreports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.cli.internal.exit.ExitStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesCommandTest {
  private static final String SENTENCE = "The hub is on our watch list.";

  @TempDir Path folder;

  private Path starter() {
    Path rules = folder.resolve("rules");
    assertThat(Shell.run("rules", "new", rules).status()).isZero();
    return rules;
  }

  @Test
  void aNewRuleSetIsSoundAndChangesWhatItsPhrasesSay() {
    Path rules = starter();
    assertThat(Shell.run("rules", "check", "--only-rules", rules).out())
        .isEqualTo("4 rows in 2 tables, no fault\n");
    assertThat(Shell.run("explain", SENTENCE).out()).startsWith("CONTEXT\n");
    assertThat(Shell.run("explain", SENTENCE, "--rules", rules).out())
        .startsWith("NEEDS_IMPROVEMENT\n")
        .contains("row watch-list");
  }

  @Test
  void aTableThatIsThereIsLeftAlone() throws IOException {
    Path rules = starter();
    Path table = rules.resolve("phrases.csv");
    Files.writeString(table, "id,pattern,cue\n");
    Files.delete(rules.resolve("categories.csv"));
    Shell.run("rules", "new", rules).failsWith(ExitStatus.USAGE, "phrases.csv", "there already");
    assertThat(table).hasContent("id,pattern,cue\n");
  }

  @Test
  void aFaultNamesFileLineAndRemedyWhereverTheRulesAreUsed() throws IOException {
    Path rules = starter();
    Files.writeString(
        rules.resolve("phrases.csv"), "id,pattern,cue,hit,near-miss\nbad,(open,criticism,x,y\n");
    Shell.Result check = Shell.run("rules", "check", "--rules", rules);
    assertThat(check.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(check.out()).contains("phrases.csv, line 2: row 'bad'", "1 fault\n");
    Shell.run("read", Letters.letter(folder, "a.txt"), "--rules", rules)
        .failsWith(ExitStatus.USAGE, "phrases.csv, line 2: row 'bad'");
    Shell.run("explain", SENTENCE, "--rules", rules)
        .failsWith(ExitStatus.USAGE, "phrases.csv, line 2");
  }

  @Test
  void aRowThatDoesNotHoldItsSentencesIsAFault() throws IOException {
    Path rules = starter();
    Files.writeString(
        rules.resolve("phrases.csv"),
        "id,pattern,cue,hit,near-miss\nodd,watch list,criticism,A list.,Our watch list.\n");
    assertThat(Shell.run("rules", "check", "--only-rules", rules).out())
        .contains("must catch: A list.", "must leave alone: Our watch list.", "2 faults\n");
  }

  @Test
  void nothingInAStrangersTableSteersTheTerminal() throws IOException {
    Path rules = starter();
    Files.writeString(
        rules.resolve("phrases.csv"),
        "id,pattern,cue,hit,near-miss\nodd\u001B]0;title\u0007,(open,criticism\u001B[2J,x,y\n");
    assertThat(Shell.run("rules", "check", "--rules", rules).out())
        .contains("3 faults\n")
        .doesNotContain("\u001B", "\u0007");
  }

  @Test
  void rowsAreFoundByTheirWords() {
    Path rules = starter();
    assertThat(Shell.run("rules", "list", "watch", "--only-rules", rules).out())
        .contains("phrases (1)", "watch-list", "[phrases.csv, line 9]")
        .doesNotContain("all-cylinders");
    assertThat(Shell.run("rules", "list", "--table", "themes").out())
        .contains("themes (")
        .doesNotContain("phrases (");
  }

  @Test
  void aChangeOfRulesIsShownOnLetters() throws IOException {
    Path rules = starter();
    String text =
        Letters.text("Brackenshire").replace("Social workers know", SENTENCE + " They know");
    Path letter = Letters.write(folder, "letters/a.txt", text);
    Shell.Result diff = Shell.run("rules", "diff", "bundled", rules, "--on", letter.getParent());
    assertThat(diff.status()).isZero();
    assertThat(diff.out())
        .contains(SENTENCE, "CONTEXT \u2192 NEEDS_IMPROVEMENT\n", "Changes (1 letter)")
        .contains("rules none \u2192 blame", "rows +watch-list (phrases)")
        .contains("- CONTEXT \u2192 NEEDS_IMPROVEMENT: 1\n");
    assertThat(Shell.run("rules", "diff", rules, rules, "--on", letter).out())
        .isEqualTo("\nChanges (1 letter)\n  - none\n");
  }

  @Test
  void aCommandIsNeeded() {
    Shell.run("rules")
        .failsWith(ExitStatus.USAGE, "list, check, diff, score or new", "rules --help");
  }

  @Test
  void anUnknownTableIsNamedWithThoseThatThereAre() {
    Shell.run("rules", "list", "--table", "phrase")
        .failsWith(ExitStatus.USAGE, "there is no table 'phrase'; there are ", "phrases");
  }

  @Test
  void rowsAreFoundByWhatTheySpeakFor() {
    Path rules = starter();
    assertThat(
            Shell.run("rules", "list", "--category", "safeguarding_risk", "--rules", rules).out())
        .contains("phrases (1)", "unchecked-adults", "categories (1)")
        .doesNotContain("watch-list");
    assertThat(
            Shell.run("rules", "list", "--category", "care-leavers", "--table", "theme-terms")
                .out())
        .contains("theme-terms (")
        .doesNotContain("theme: adoption");
  }

  private Path letterWith(String sentence) throws IOException {
    String text =
        Letters.text("Brackenshire").replace("Social workers know", sentence + " They know");
    return Letters.write(folder, "letters/a.txt", text).getParent();
  }

  @Test
  void rowsAndRulesAreCountedOnLetters() throws IOException {
    Path rules = starter();
    Path letters = letterWith(SENTENCE);
    String counts = Shell.run("rules", "list", "--rules", rules, "--on", letters).out();
    assertThat(counts).contains("\n1 letter\n", "points (19)", "verdicts (21)");
    assertThat(counts.lines().map(line -> line.replaceAll(" +", " ").strip()))
        .contains("watch-list 1 1 phrases.csv, line 9", "all-cylinders 0 0 phrases.csv, line 10")
        .anyMatch(line -> line.startsWith("blame 2 1 A sentence with blame"));
  }

  @Test
  void theBundledRowsAreCountedToo() throws IOException {
    Shell.Result counts = Shell.run("rules", "list", "--on", letterWith(SENTENCE));
    assertThat(counts.status()).isZero();
    assertThat(counts.out()).contains("\n1 letter\n", "verdicts (21)");
    Shell.Result check = Shell.run("rules", "check", "--on", letterWith(SENTENCE));
    assertThat(check.status()).isZero();
    assertThat(check.out()).contains("speak in none of 1 letter", "no fault");
  }

  @Test
  void aFileThatCannotBeReadIsNamedWithItsReason() {
    Shell.Result counts = Shell.run("rules", "list", "--on", "nosuch.pdf");
    assertThat(counts.status()).isEqualTo(ExitStatus.UNREADABLE);
    assertThat(counts.err()).contains("nosuch.pdf: no such file");
    assertThat(counts.out()).contains("1 letter, 1 unread");
  }

  @Test
  void rowsThatSpeakInNoLetterAreToldAndAreNoFault() throws IOException {
    Path rules = starter();
    Shell.Result check =
        Shell.run("rules", "check", "--only-rules", rules, "--on", letterWith(SENTENCE));
    assertThat(check.status()).isZero();
    assertThat(check.out())
        .contains("note: phrases.csv, line 10: row 'all-cylinders' speaks in no letter\n")
        .contains(" rows and rules speak in none of 1 letter\n4 rows in 2 tables, no fault\n")
        .doesNotContain("watch-list");
  }

  @Test
  void aCategoryOfOnesOwnIsReadFromEndToEnd() throws IOException {
    Path rules = starter();
    Path letters = letterWith("Babies stay overnight with unchecked adults.");
    Path letter = letters.resolve("a.txt");
    assertThat(Shell.run("read", letter, "--rules", rules).out())
        .contains(
            "\nSafeguarding risk (1)\n  p. 1   Babies stay overnight with unchecked adults.\n");
    assertThat(Shell.run("read", letter, "--rules", rules, "--json").out())
        .contains("\"category\" : \"SAFEGUARDING_RISK\"", "\"rule\" : \"unchecked-adults\"");
    Path out = folder.resolve("out");
    Shell.run("batch", letters, "--rules", rules, "--out", out);
    assertThat(Files.readString(out.resolve("items.csv"))).contains(",SAFEGUARDING_RISK,");
    assertThat(Shell.run("explain", "Babies stay with unchecked adults.", "--rules", rules).out())
        .startsWith("SAFEGUARDING_RISK\n")
        .contains("[unchecked-adults]: \"unchecked");
  }

  @Test
  void labelsAreScoredFromATableThatBatchWroteAndAPersonCorrected() throws IOException {
    Path letters = letterWith(SENTENCE);
    Path out = folder.resolve("out");
    Shell.run("batch", letters, "--out", out);
    String items = Files.readString(out.resolve("items.csv"));
    Path labels = folder.resolve("labels.csv");
    Files.writeString(
        labels, items.replace("CONTEXT," + SENTENCE, "NEEDS_IMPROVEMENT," + SENTENCE));
    String score = Shell.run("rules", "score", labels, "--on", letters).out();
    assertThat(score.lines().map(line -> line.replaceAll(" +", " ").strip()))
        .contains("NEEDS_IMPROVEMENT 2 1 1 1.00 0.50", "blame 2 1 1 1.00 0.50");
    String semicolons = "\uFEFFletter;text;category\r\na;" + SENTENCE + ";N\r\n;;\r\n";
    Files.writeString(labels, semicolons);
    assertThat(Shell.run("rules", "score", labels, "--on", letters, "--rules", starter()).out())
        .startsWith("1 letter, 1 labelled sentences\n1 right (1.00), 0 found nowhere");
  }

  @Test
  void labelsAreScoredFromAFolderOfNumberedSentences() throws IOException {
    Path letters = letterWith(SENTENCE);
    Path gold = folder.resolve("gold");
    Letters.write(
        gold,
        "labels/a.json",
        "{\"labels\": {\"1.1\": \"S\", \"2.1\": \"N\"}, \"joins\": [[\"2.1\", \"2.2\"]]}");
    Letters.write(
        gold,
        "text/a.txt",
        "[1]\n"
            + "  1.1\tEarly help is a strength.\n"
            + "[2]\n"
            + "  2.1\tThe hub is on\n"
            + "  2.2\tour watch list.\n");
    Letters.write(gold, "labels/b.json", "{\"labels\": {\"1.1\": \"S\"}}");
    Letters.write(gold, "text/b.txt", "  1.1\tEarly help is a strength.\n");
    Shell.Result score = Shell.run("rules", "score", gold, "--on", letters);
    assertThat(score.status()).isEqualTo(ExitStatus.UNREADABLE);
    assertThat(score.out())
        .startsWith("1 letter, 2 labelled sentences\n1 right (0.50), 0 found nowhere")
        .endsWith("Labelled letters that are not at hand (1)\n  - b\n");
  }

  @Test
  void faultyLabelsAreToldInOneLine() throws IOException {
    Path letters = letterWith(SENTENCE);
    Path labels = Letters.write(folder, "labels.csv", "letter,text\na,x\n");
    Shell.run("rules", "score", labels, "--on", letters)
        .failsWith(ExitStatus.USAGE, "labels.csv: there is no column 'category'");
    Files.writeString(labels, "letter,text,category\na,x,very good\n");
    Shell.run("rules", "score", labels, "--on", letters)
        .failsWith(ExitStatus.USAGE, "labels.csv, line 2: ", "not 'very good'; correct the label");
    Shell.run("rules", "score", folder.resolve("none.csv"), "--on", letters)
        .failsWith(ExitStatus.USAGE, "none.csv: the labels cannot be read", "check the path");
    Shell.run("rules", "score", folder, "--on", letters)
        .failsWith(ExitStatus.USAGE, "there is no folder 'labels' in it");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          id,pattern,cue\\nsaid,"so,c\\nb,c,d | phrases.csv, line 2: a cell runs on over the rows below it; | close its quotation mark
          # nothing\\n              | phrases.csv: the table has no header row; | name the columns in its first row: id, ...
          ident,pattern,cue\\na,b,c    | phrases.csv, line 1: there is no column 'id'; | it names [ident, pattern, cue]
          id,patern,cue\\na,b,criticism   | phrases.csv, line 2: row 'a' has nothing in the column 'pattern'; | needs [pattern, cue]
          id,pattern,cue\\na,b          | phrases.csv, line 2: row 'a' has nothing in the column 'cue'; | needs [pattern, cue]
          id,pattern,cue\\na,b,c,d,e    | phrases.csv, line 2: the row has 5 cells for 3 columns; | in quotation marks
          id,pattern,cue\\na,b.c,criticism  | phrases.csv, line 2: row 'a': '.' at character 2 is no part of a pattern; | use words, (a&#x7C;b)
          id,pattern,cue\\na,a*,criticism   | phrases.csv, line 2: row 'a': 'a*' would match too many words; | give two letters before the *
          id,pattern,cue\\na,~4 b,criticism | phrases.csv, line 2: row 'a': the pattern can begin with a gap; | or take the gap away
          """)
  void aFaultyTableIsToldInOneLine(String csv, String what, String fix) throws IOException {
    Path rules = folder.resolve("own");
    Letters.write(rules, "phrases.csv", csv.replace("\\n", "\n"));
    Shell.run("explain", SENTENCE, "--rules", rules)
        .failsWith(ExitStatus.USAGE, what, fix.replace("&#x7C;", "|"));
  }

  @Test
  void aTableInAnotherEncodingOrTooLargeIsToldInOneLine() throws IOException {
    Path rules = folder.resolve("own");
    Path table = Letters.write(rules, "phrases.csv", "");
    Files.write(
        table, "id,pattern,cue\ncafe,caf\u00e9,criticism\n".getBytes(StandardCharsets.ISO_8859_1));
    Shell.run("explain", SENTENCE, "--rules", rules)
        .failsWith(
            ExitStatus.USAGE, "phrases.csv: the file is not in UTF-8; save it as \"CSV UTF-8\"");
    Files.write(table, "id,pattern,cue\nlate,late,criticism\n".getBytes(StandardCharsets.UTF_16LE));
    Shell.run("explain", SENTENCE, "--rules", rules).failsWith(ExitStatus.USAGE, "phrases.csv");
    Files.writeString(table, "id,pattern,cue\nlong," + "late ".repeat(3_900) + ",criticism\n");
    Shell.run("explain", SENTENCE, "--rules", rules)
        .failsWith(
            ExitStatus.USAGE,
            "phrases.csv, line 2: row 'long': the pattern has 19499 characters;",
            "make it several rows");
    Files.write(table, new byte[(16 << 20) + 1]);
    Shell.run("explain", SENTENCE, "--rules", rules)
        .failsWith(ExitStatus.USAGE, "phrases.csv: the file is larger than 16 MiB; split it");
    Shell.run("explain", SENTENCE, "--rules", folder.resolve("nowhere"))
        .failsWith(
            ExitStatus.USAGE, "nowhere: there is no such folder, jar or table; check the path");
  }

  @Test
  void aMisspeltColumnIsAFault() throws IOException {
    Path rules = folder.resolve("own");
    Letters.write(
        rules,
        "phrases.csv",
        "id,pattern,cue,catgory,hit,near-miss\n"
            + "late,all too late,criticism,RISK,It came all too late.,Late.\n");
    assertThat(Shell.run("rules", "check", "--rules", rules).out())
        .startsWith(
            "phrases.csv: 'catgory' is no column of phrases; name it one of id pattern cue"
                + " category");
  }

  @Test
  void aTableAsASpreadsheetExportsItIsRead() throws IOException {
    Path rules = folder.resolve("own");
    Letters.write(
        rules,
        "phrases.csv",
        "\uFEFFid;pattern;cue;category;hit;near-miss;;\r\n"
            + "watch;\"on ~1, watch list\";criticism;;\"The hub, \"\"our\"\" hub, is on our watch"
            + " list.\";A list.;;\r\n"
            + ";;;;;;;\r\n");
    assertThat(Shell.run("rules", "check", "--rules", rules).out())
        .isEqualTo("1 row in 1 table on top of the bundled rules, no fault\n");
  }

  @Test
  void checkNotesWhatOwnRowsReplaceAndHide() throws IOException {
    Path rules = folder.resolve("own");
    Letters.write(
        rules,
        "phrases.csv",
        "id,pattern,cue,hit,near-miss\n"
            + "told-good,pride and joy,praise,They are our pride and joy.,They take pride.\n"
            + "all,are thorough,criticism,Plans are thorough.,A thorough plan.\n");
    Shell.Result check = Shell.run("rules", "check", "--rules", rules);
    assertThat(check.status()).isZero();
    assertThat(check.out())
        .contains(
            "note: phrases.csv, line 2: row 'told-good' takes the place of the one of that id")
        .contains("note: bundled/", "your rows go first, so this is no fault if you want it so")
        .endsWith("2 rows in 1 table on top of the bundled rules, no fault\n");
  }

  @Test
  void rowsAreListedAsATableThatCanBeCopied() throws IOException {
    String csv = Shell.run("rules", "list", "told-good", "--csv").out();
    assertThat(csv).startsWith("id,pattern,cue,hit,near-miss\ntold-good,");
    Path rules = folder.resolve("own");
    Letters.write(rules, "phrases.csv", csv);
    assertThat(Shell.run("rules", "check", "--rules", rules).out())
        .isEqualTo("1 row in 1 table on top of the bundled rules, no fault\n");
    assertThat(Shell.run("rules", "list", "the", "--csv").out())
        .contains("# phrases.csv\nid,pattern,cue,");
    Shell.run("rules", "list", "drift", "--csv", "--on", letterWith(SENTENCE))
        .failsWith(ExitStatus.USAGE, "--csv prints rows without counts; leave --on out");
  }

  @Test
  void weightsAreListedOnlyWhereAskedFor() {
    assertThat(Shell.run("rules", "list", "drift").out()).doesNotContain("category-weights (");
    assertThat(Shell.run("rules", "list", "drift", "--table", "category-weights").out())
        .contains("category-weights (");
  }

  @Test
  void aScoreListsWhatIsWrong() throws IOException {
    Path letters = letterWith(SENTENCE);
    Path labels =
        Letters.write(
            folder,
            "labels.csv",
            "letter,text,category\na," + SENTENCE + ",N\na,No such words in it.,S\n");
    String score = Shell.run("rules", "score", labels, "--on", letters).out();
    assertThat(score.replaceAll("\\s+", " "))
        .contains("Wrong (2)")
        .contains("labelled NEEDS_IMPROVEMENT, given CONTEXT [(no rule)]: " + SENTENCE)
        .contains("labelled STRENGTH, lost: No such words in it.");
    assertThat(Shell.run("rules", "score", labels, "--on", letters, "--wrong", "1").out())
        .contains("Wrong (1 of 2; --wrong 2 lists all)");
  }

  @Test
  void aTableWithoutAHeaderOrInAWorkbookIsToldAsThat() throws IOException {
    Path rules = folder.resolve("own");
    Path table =
        Letters.write(rules, "phrases.csv", "watch,on our watch list,criticism,It is.,A list.\n");
    Shell.run("rules", "check", "--rules", rules)
        .failsWith(
            ExitStatus.USAGE,
            "phrases.csv, line 1: the table has no header row, for its first row names no column"
                + " of phrases; put one above it: id,pattern,cue,category,hit,near-miss");
    Files.delete(table);
    Path workbook = Letters.write(rules, "phrases.xlsx", "PK");
    for (Path path : new Path[] {rules, workbook}) {
      Shell.run("rules", "check", "--rules", path)
          .failsWith(
              ExitStatus.USAGE,
              "phrases.xlsx: this is a workbook, and tables of phrases are read from CSV",
              "save its sheet as \"CSV UTF-8\" under the name phrases.csv");
    }
  }
}
