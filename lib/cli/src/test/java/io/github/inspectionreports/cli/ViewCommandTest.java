package io.github.inspectionreports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.cli.internal.exit.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewCommandTest {
  @TempDir Path folder;

  private static Path sample() {
    return Letters.project().resolve("examples/quickstart/letters/brackenshire-2025-06-12.pdf");
  }

  private static long files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }

  @Test
  void aPageIsWrittenAndItsPlaceIsPrinted() throws IOException {
    Path out = folder.resolve("pages");
    Shell.Result result = Shell.run("view", Letters.letter(folder, "a.txt"), "--out", out);
    Path page = out.resolve("a.html");
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.out()).isEqualTo(page + "\n");
    assertThat(result.err()).isEmpty();
    assertThat(page).content().contains("<title>Focused visit to Brackenshire</title>");
    assertThat(files(out)).isEqualTo(1);
  }

  @Test
  void ofAPdfTheMarkedPdfIsWrittenBesideThePage() throws IOException {
    Path page = folder.resolve("letter.html");
    Shell.Result result = Shell.run("view", sample(), "--out", page);
    Path pdf = folder.resolve("letter.pdf");
    assertThat(result.out()).isEqualTo(page + "\n" + pdf + "\n");
    assertThat(result.err()).isEmpty();
    assertThat(Shell.run("read", pdf).out().replace("letter.pdf", "brackenshire-2025-06-12.pdf"))
        .isEqualTo(Shell.run("read", sample()).out());
  }

  @Test
  void whatIsThereIsReplacedOnlyByForce() throws IOException {
    Path letter = Letters.letter(folder, "a.txt");
    Path page = Letters.write(folder, "a.html", "mine");
    Shell.run("view", letter, "--out", folder)
        .failsWith(ExitStatus.USAGE, "a.html", "is there already", "--force");
    assertThat(page).hasContent("mine");
    assertThat(Shell.run("view", letter, "--out", folder, "--force").status()).isZero();
    assertThat(page).content().contains("Brackenshire");
  }

  @Test
  void aFolderGetsBothByTheNameOfTheLetterAndThePageAloneIfAsked() throws IOException {
    Path out = folder.resolve("pages");
    assertThat(Shell.run("view", sample(), "--out", out).status()).isZero();
    assertThat(out.resolve("brackenshire-2025-06-12.html")).isNotEmptyFile();
    assertThat(out.resolve("brackenshire-2025-06-12.pdf")).isNotEmptyFile();
    Path alone = folder.resolve("alone");
    assertThat(Shell.run("view", sample(), "--no-pdf", "--out", alone).status()).isZero();
    assertThat(files(alone)).isEqualTo(1);
  }

  @Test
  void theLetterItselfIsNeverWrittenOver() throws IOException {
    Path letter = Files.copy(sample(), folder.resolve("letter.pdf"));
    Shell.run("view", letter, "--out", folder, "--force")
        .failsWith(ExitStatus.USAGE, "is the letter itself", "--no-pdf");
    assertThat(letter).hasSameBinaryContentAs(sample());
    assertThat(files(folder)).isEqualTo(1);
    assertThat(Shell.run("view", letter, "--out", folder, "--no-pdf").status()).isZero();
  }

  @Test
  void whatCannotBeReadIsSaidInOneLine() throws IOException {
    Path empty = Letters.write(folder, "empty.txt", "");
    Path out = folder.resolve("pages");
    Shell.run("view", empty, "--out", out).failsWith(ExitStatus.UNREADABLE, "(EMPTY)");
    Shell.run("view", folder.resolve("none.pdf"), "--out", out)
        .failsWith(ExitStatus.UNREADABLE, "none.pdf", "(IO)");
    Shell.run("view", folder, "--out", out).failsWith(ExitStatus.UNREADABLE, "(IO)");
    assertThat(out).doesNotExist();
  }

  @Test
  void aPlaceThatCannotBeWrittenToIsSaidInOneLine() throws IOException {
    Path letter = Letters.letter(folder, "a.txt");
    Path file = Letters.write(folder, "file", "x");
    Shell.run("view", letter, "--out", file.resolve("deeper"))
        .failsWith(ExitStatus.USAGE, "must be a folder");
    Files.createDirectories(folder.resolve("b").resolve("a.html"));
    Shell.run("view", letter, "--out", folder.resolve("b"))
        .failsWith(ExitStatus.USAGE, "is a folder");
  }

  @Test
  void aNameWithHtmlInItIsShownAsItIs() throws IOException {
    Path letter = Letters.letter(folder, "<b>a&b.txt");
    Shell.Result result = Shell.run("view", letter, "--out", folder.resolve("pages"));
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(folder.resolve("pages/<b>a&b.html"))
        .content()
        .contains("&lt;b&gt;a&amp;b.txt")
        .doesNotContain("<b>a");
  }
}
