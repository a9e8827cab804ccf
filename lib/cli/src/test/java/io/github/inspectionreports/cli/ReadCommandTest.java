package io.github.inspectionreports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.cli.internal.exit.ExitStatus;
import io.github.inspectionreports.export.ReportJson;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.VisitKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadCommandTest {
  @TempDir Path folder;

  @Test
  void aLetterIsSummedUp() throws IOException {
    Shell.Result result = Shell.run("read", Letters.letter(folder, "a.txt"));
    assertThat(result.status()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .startsWith("Focused visit to Brackenshire\n20 and 21 May 2025, published 12 June 2025\n")
        .contains("What needs to improve (1)\n  p. 1   The quality of plans.\n")
        .contains("Strengths", "Early help is a strength.")
        .doesNotContain("\u001B");
  }

  @Test
  void aFileAloneIsReadAsOneWithOptions() throws IOException {
    Path letter = Letters.letter(folder, "a.txt");
    assertThat(Shell.run("read", letter)).isEqualTo(Shell.run("read", letter, "--debug"));
  }

  @Test
  void jsonIsAllThatIsPrinted() throws IOException {
    Shell.Result result = Shell.run("read", Letters.letter(folder, "a.txt"), "--json");
    Report report = ReportJson.read(result.out());
    assertThat(report.visit().kind()).isEqualTo(VisitKind.FOCUSED_VISIT);
    assertThat(report.source().name()).isEqualTo("a.txt");
    assertThat(result.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "empty.txt, '', EMPTY",
    "page.pdf, <!DOCTYPE html><html><body>gone</body></html>, NOT_A_LETTER",
    "cut.pdf, %PDF-1.7, DAMAGED"
  })
  void whatCannotBeReadIsSaidInOneLineWithItsReason(String name, String content, String code)
      throws IOException {
    Path file = Letters.write(folder, name, content);
    Shell.run("read", file).failsWith(ExitStatus.UNREADABLE, name, "(" + code + ")");
    Shell.run("read", file, "--json").failsWith(ExitStatus.UNREADABLE, name);
  }

  @Test
  void aFileThatIsMissingOrAFolderOrAnAddressIsSaidToBeAndNamedAsTyped() throws IOException {
    Path typed = folder.resolve("in/../none.pdf");
    Shell.run("read", typed).failsWith(ExitStatus.UNREADABLE, typed + ": no such file", "(IO)");
    Shell.run("read", folder)
        .failsWith(
            ExitStatus.UNREADABLE,
            folder + ": is a folder: use batch",
            "inspection-reports batch " + folder + " --out results");
    Shell.run("read", "https://example.org/letters/1")
        .failsWith(
            ExitStatus.UNREADABLE, "https://example.org/letters/1: is a web address: download it");
    Shell.run("read", "").failsWith(ExitStatus.UNREADABLE, "an empty name");
    Path link = Files.createSymbolicLink(folder.resolve("link.pdf"), folder.resolve("gone.pdf"));
    Shell.run("read", link).failsWith(ExitStatus.UNREADABLE, link + ": is a link");
  }

  @Test
  void standardInputIsReadWhereItIsNamedOrSomethingWaitsThere() {
    String letter = Letters.text("Brackenshire");
    Shell.Result named = Shell.runWithInput(letter, "read", "-");
    assertThat(named.status()).isZero();
    assertThat(named.out()).startsWith("Focused visit to Brackenshire\n");
    assertThat(Shell.runWithInput(letter, "read")).isEqualTo(named);
    Shell.runWithInput("", "read", "-").failsWith(ExitStatus.UNREADABLE, "-: ", "(EMPTY)");
    Shell.runWithInput(Letters.HTML, "read", "-").failsWith(ExitStatus.UNREADABLE, "NOT_A_LETTER");
  }
}
