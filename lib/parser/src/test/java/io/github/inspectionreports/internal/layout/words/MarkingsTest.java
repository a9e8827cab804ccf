package io.github.inspectionreports.internal.layout.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "OFFICIAL – SENSITIVE Page 1 of 3; OFFICIAL – SENSITIVE",
        "OFFICIAL | Page 12; OFFICIAL",
        "Page 2 of 9 - DRAFT; DRAFT",
        "THIS PAGE IS BLANK; THIS PAGE IS BLANK"
      })
  void theNumberOfAPageIsNoPartOfAMarking(String line, String marking) {
    assertThat(Markings.withoutPage(line)).isEqualTo(marking);
  }
}
