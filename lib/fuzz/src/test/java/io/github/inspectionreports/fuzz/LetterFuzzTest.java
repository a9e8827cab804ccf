package io.github.inspectionreports.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.UnreadableLetterException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a letter contains, it is read or refused with the documented exception. */
class LetterFuzzTest {
  private static final ReportParser PARSER = ReportParser.create();
  private static final String SEEDS = "io.github.inspectionreports.fuzz.Seeds#";
  private static final byte[] MAP =
      "begincmap 1 beginbfchar <41> <0042> endbfchar endcmap".getBytes(StandardCharsets.UTF_8);

  @MethodSource(SEEDS + "pdfs")
  @FuzzTest
  void pdf(byte[] bytes) {
    read(bytes, "letter.pdf");
  }

  @MethodSource(SEEDS + "pages")
  @FuzzTest
  void page(byte[] content) {
    read(MadePdf.of(content, MAP), "letter.pdf");
  }

  @MethodSource(SEEDS + "maps")
  @FuzzTest
  void map(byte[] map) {
    byte[] content =
        "BT /F1 12 Tf 72 720 Td (Dear Director, A B C) Tj ET".getBytes(StandardCharsets.UTF_8);
    read(MadePdf.of(content, map), "letter.pdf");
  }

  @MethodSource(SEEDS + "texts")
  @FuzzTest
  void text(byte[] bytes) {
    read(bytes, "letter.txt");
  }

  private static void read(byte[] bytes, String name) {
    try {
      PARSER.parse(bytes, name);
    } catch (UnreadableLetterException e) {
      // This is what a letter that cannot be read is to end in.
    }
  }
}
