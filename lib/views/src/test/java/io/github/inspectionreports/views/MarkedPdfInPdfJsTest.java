package io.github.inspectionreports.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The marked PDF in pdf.js, the reader of PDFs in browsers. INSPECTION_REPORTS_PDFJS names a folder
 * in which {@code npm install pdfjs-dist} was run; without it the test is skipped.
 */
@Tag("browser")
class MarkedPdfInPdfJsTest {
  private static final int SECONDS = 120;

  @TempDir Path folder;

  @Test
  void pdfJsFindsEachHighlightWithItsNoteOverText() throws Exception {
    @Nullable String installed = System.getenv("INSPECTION_REPORTS_PDFJS");
    assumeTrue(
        installed != null && Files.isDirectory(Path.of(installed, "node_modules", "pdfjs-dist")),
        "skipped: INSPECTION_REPORTS_PDFJS names no folder with pdfjs-dist (npm install pdfjs-dist)");
    byte[] pdf = Letters.pdf();
    MarkedPdf marked = PdfView.write(pdf, Letters.report(pdf), Letters.NAMES);
    Path file = Files.write(folder.resolve("marked.pdf"), marked.bytes());
    Path script =
        Files.copy(
            Letters.project().resolve("lib/views/src/test/pdfjs/check.mjs"),
            folder.resolve("check.mjs"));
    Files.createSymbolicLink(
        folder.resolve("node_modules"), Path.of(installed, "node_modules").toAbsolutePath());
    Path said = folder.resolve("said.txt");
    Process node =
        new ProcessBuilder("node", script.toString(), file.toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    try {
      assertThat(node.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
    } finally {
      node.destroyForcibly();
    }
    String line = Files.readString(said, StandardCharsets.UTF_8);
    assertThat(node.exitValue()).as(line).isZero();
    int highlights = number(line, "(\\d+) highlights");
    assertThat(highlights).as(line).isGreaterThanOrEqualTo(marked.marked());
    assertThat(number(line, "(\\d+) with a note")).as(line).isEqualTo(highlights);
    assertThat(number(line, "(\\d+) over no text")).as(line).isZero();
  }

  private static int number(String line, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(line);
    assertThat(matcher.find()).as(line).isTrue();
    return Integer.parseInt(matcher.group(1));
  }
}
