package io.github.inspectionreports.odd;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.model.Report;
import java.util.List;
import java.util.function.Consumer;

/** The plain letter set on pages in some way, and read. */
final class PlainLetterOnPages {
  static final List<String> PLAIN = PlainLetter.facts(read(odd -> {}));

  private PlainLetterOnPages() {}

  /** Reads the letter, set so. */
  static Report read(Consumer<OddPdf> how) {
    OddPdf odd = new OddPdf();
    how.accept(odd);
    return read(odd.bytes());
  }

  /** Reads pages that can be read. */
  static Report read(byte[] pdf) {
    try {
      return PlainLetter.read(pdf, "letter.pdf");
    } catch (UnreadableLetterException e) {
      throw new AssertionError(e);
    }
  }

  /** The letter, set so, says what it says set plainly. */
  static void readsAsPlain(Consumer<OddPdf> how) {
    assertThat(PlainLetter.facts(read(how))).isEqualTo(PLAIN);
  }
}
