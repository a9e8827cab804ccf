package io.github.inspectionreports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.cli.internal.exit.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JourneyCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void twoVisitsToBrackenshire() throws IOException {
    Letters.write(folder, "letters/2025.txt", Letters.text("Brackenshire"));
    Letters.write(
        folder,
        "letters/2023.txt",
        Letters.text("Brackenshire")
            .replace("2025", "2023")
            .replace("of plans", "and detail of plans"));
  }

  @Test
  void theVisitsOfOneAuthorityAreToldInTimeWithTheirSentencesAndPages() {
    Shell.Result result = Shell.run("journey", folder.resolve("letters"));
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .startsWith("Brackenshire: letters on 2 visits\n")
        .contains("silence, not success")
        .containsSubsequence("[1]", "20 and 21 May 2023", "[2]", "20 and 21 May 2025")
        .contains("Themes by visit", "Planning")
        .containsPattern("\\[2] p\\. 1 +The quality of plans\\.");
  }

  @Test
  void everythingIsToldWhereAllIsAskedFor() {
    Shell.Result result = Shell.run("journey", folder.resolve("letters"), "--all");
    assertThat(result.out()).contains("What was to improve, and what later letters say");
    assertThat(result.out()).doesNotContain("next letter", "nothing in like words");
  }

  @Test
  void thePageIsWrittenIntoAFolderByTheNameOfTheAuthority() {
    Path out = folder.resolve("pages");
    assertThat(Shell.run("journey", folder.resolve("letters"), "--out", out).status()).isZero();
    assertThat(out.resolve("Brackenshire.html")).content().startsWith("<!doctype html>");
  }

  @Test
  void jsonIsAllThatIsPrintedAndThePageIsWrittenBesides() throws IOException {
    Path page = folder.resolve("page.html");
    Shell.Result result = Shell.run("journey", folder.resolve("letters"), "--json", "--html", page);
    assertThat(result.out()).startsWith("{\n  \"schemaVersion\" : \"1.0\"").endsWith("}\n");
    assertThat(Files.readString(page))
        .startsWith("<!doctype html>")
        .contains("Brackenshire: letters on 2 visits");
  }

  @Test
  void lettersOfSeveralAuthoritiesNeedAName() throws IOException {
    Letters.write(folder, "letters/harrow.txt", Letters.text("Harrowmere"));
    Shell.run("journey", folder.resolve("letters"))
        .failsWith(ExitStatus.USAGE, "--authority", "Brackenshire", "(2)", "Harrowmere", "(1)");
    assertThat(Shell.run("journey", folder.resolve("letters"), "--authority", "Fellmoor").err())
        .contains("no letter is of 'Fellmoor'");
    Shell.Result one =
        Shell.run(
            "journey", folder.resolve("letters"), "--authority", "brackenshire county council");
    assertThat(one.status()).as(one.err()).isZero();
    assertThat(one.out()).startsWith("Brackenshire");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Dudley", "Dudley MBC", "dudley metropolitan borough council", "E08000027"})
  void anAuthorityIsAskedForByAnyOfItsNames(String name) throws IOException {
    Letters.write(
        folder,
        "letters/dudley.txt",
        Letters.text("Dudley").replace("Dudley County Council", "Dudley MBC"));
    Shell.Result result = Shell.run("journey", folder.resolve("letters"), "--authority", name);
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.out())
        .startsWith("Dudley: letters on 1 visit\nmetropolitan district, West Midlands, E08000027\n")
        .contains("it is the only visit");
  }

  @Test
  void aLetterThatCannotBeReadIsListedAndTheOthersAreTold() throws IOException {
    Letters.write(folder, "letters/empty.txt", "");
    Letters.write(folder, "letters/gone.pdf", Letters.HTML);
    Shell.Result result = Shell.run("journey", folder.resolve("letters"));
    assertThat(result.status()).isEqualTo(ExitStatus.UNREADABLE);
    assertThat(result.out())
        .startsWith("Brackenshire: letters on 2 visits\n")
        .contains("empty.txt: it was left out", "gone.pdf: it was left out");
  }

  @Test
  void aFolderWithoutReadableLettersIsSaidToBe() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Shell.run("journey", empty).failsWith(ExitStatus.USAGE, "no letters", "empty");
    Letters.write(folder, "bad/empty.txt", "");
    Shell.run("journey", folder.resolve("bad"))
        .failsWith(ExitStatus.UNREADABLE, "none of the letters could be read");
  }

  @Test
  void aPageThatCannotBeWrittenIsSaidToBe() {
    Shell.run("journey", folder.resolve("letters"), "--html", folder.resolve("none/page.html"))
        .failsWith(ExitStatus.UNEXPECTED, "page.html", "cannot be written");
  }

  @Test
  void namesWithSignsOfHtmlOrFormulasHarmNothing() throws IOException {
    Path page = folder.resolve("page.html");
    Letters.write(
        folder,
        "odd/1.txt",
        Letters.text("Brackenshire").replace("of plans", "of =HYPERLINK(\"x\") <b>plans"));
    Shell.run("journey", folder.resolve("odd"), "--html", page);
    assertThat(Files.readString(page)).doesNotContain("<b>plans").contains("&lt;b&gt;plans");
  }
}
