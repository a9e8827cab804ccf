package io.github.inspectionreports.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.document.Document;
import io.github.inspectionreports.internal.layout.words.Characters;
import io.github.inspectionreports.internal.page.PdfPages;
import io.github.inspectionreports.internal.page.Run;
import io.github.inspectionreports.internal.pdf.PdfReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Needs the real letters beside the project. */
@Tag("shared")
class RealLettersTest {
  private static Path letters() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null) {
      Path letters = folder.resolveSibling("shared").resolve("letters");
      if (Files.exists(folder.resolve("pom.xml"))
          && Files.isDirectory(folder.resolve("lib"))
          && Files.isDirectory(letters)) {
        return letters;
      }
      folder = folder.getParent();
    }
    assumeTrue(false, "the folder shared/letters is not beside the project");
    throw new IllegalStateException();
  }

  private static List<Path> pdfs() throws IOException {
    try (Stream<Path> files = Files.list(letters())) {
      return files
          .filter(file -> file.toString().endsWith(".pdf"))
          .filter(file -> !Objects.toString(file.getFileName()).startsWith("not-a-pdf"))
          .sorted()
          .toList();
    }
  }

  private static PdfPages read(Path file) {
    try {
      return PdfReader.read(Files.readAllBytes(file), file.toString());
    } catch (IOException | UnreadableLetterException e) {
      throw new AssertionError(file.toString(), e);
    }
  }

  private static Map<Integer, Integer> letterCounts(String text) {
    Map<Integer, Integer> counts = new HashMap<>();
    Characters.clean(text)
        .chars()
        .filter(Character::isLetter)
        .forEach(c -> counts.merge(c, 1, Integer::sum));
    return counts;
  }

  /**
   * Each letter that is drawn is in the text once, nothing lost and nothing twice, and each block
   * is where it says.
   */
  @Test
  void everyLetterOfEveryPageIsInTheTextAndEveryBlockIsWhereItSays() throws Exception {
    pdfs().parallelStream()
        .forEach(
            file -> {
              PdfPages pages = read(file);
              Document document = Layout.ofPages(pages);
              assertEveryLetterIsInTheText(file, pages, document);
              assertEveryBlockIsWhereItSays(document);
            });
  }

  private static void assertEveryLetterIsInTheText(Path file, PdfPages pages, Document document) {
    StringBuilder drawn = new StringBuilder();
    pages.pages().forEach(page -> page.runs().stream().map(Run::text).forEach(drawn::append));
    Map<Integer, Integer> expected = letterCounts(drawn.toString());
    Map<Integer, Integer> actual = letterCounts(document.text());
    // A ring that is a bullet's mark is drawn as an o.
    expected.remove((int) 'o');
    actual.remove((int) 'o');
    assertThat(actual).as(file.toString()).isEqualTo(expected);
    assertThat(document.diagnostics()).as(file.toString()).isEmpty();
  }

  private static void assertEveryBlockIsWhereItSays(Document document) {
    for (Block block : document.blocks()) {
      assertThat(document.text().substring(block.start(), block.end())).isEqualTo(block.text());
      assertThat(block.firstPage()).isBetween(1, block.lastPage());
      assertThat(block.lastPage()).isLessThanOrEqualTo(document.pages());
    }
  }

  /**
   * The same letter as a PDF and as text, letterhead and address apart, which are set otherwise.
   */
  @Test
  void theSameLetterAsPdfAndAsTextHasTheSameBlocks() throws Exception {
    Path folder = letters();
    Document pdf = Layout.ofPages(read(folder.resolve("fv-dudley-2020-11-27.pdf")));
    Document text =
        Layout.ofText(
            Files.readString(
                folder.resolve("text-fv-dudley-2020-11-27.txt"), StandardCharsets.UTF_8));
    assertThat(body(text)).isEqualTo(body(pdf));
  }

  private static List<String> body(Document document) {
    List<String> blocks =
        document.blocks().stream()
            .filter(block -> block.kind() != Block.Kind.FOOTER)
            .map(Shown::block)
            .map(block -> block.replace('’', '\'').replace('‘', '\'').replace('–', '-'))
            .toList();
    int from = 0;
    while (!blocks.get(from).contains("Dear ")) {
      from++;
    }
    int to = from;
    while (!blocks.get(to).contains("Yours ")) {
      to++;
    }
    return blocks.subList(from, to);
  }
}
