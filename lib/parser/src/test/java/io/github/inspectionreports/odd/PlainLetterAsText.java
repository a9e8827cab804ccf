package io.github.inspectionreports.odd;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.model.Report;
import java.util.List;

/** The plain letter as a text that was changed in some way, and read. */
final class PlainLetterAsText {
  static final List<String> PLAIN = PlainLetter.facts(read(PlainLetter.TEXT));

  private PlainLetterAsText() {}

  /** Reads a text that can be read. */
  static Report read(String text) {
    try {
      return PlainLetter.read(text);
    } catch (UnreadableLetterException e) {
      throw new AssertionError(e);
    }
  }

  /** A text says what the plain letter says. */
  static void readsAsPlain(String text) {
    assertThat(PlainLetter.facts(read(text))).isEqualTo(PLAIN);
  }
}
