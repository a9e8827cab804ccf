package io.github.inspectionreports.internal.cue.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.cue.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Into how many segments a sentence falls that set something against something. */
class ClausesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Plans are thorough and visits are late.                      | 1
          Plans are thorough but visits are late.                      | 2
          But visits are late.                                         | 1
          Plans are thorough; visits are late.                         | 2
          Although plans are thorough, visits are late.                | 2
          Visits are late, although plans are thorough.                | 2
          Plans are thorough, but visits are late; records are muddled.| 3
          """)
  void wordsOfContrastAndSemicolonsPartASentence(String text, int segments) {
    assertThat(Read.sentence(text).sentence().segments()).isEqualTo(segments);
  }
}
