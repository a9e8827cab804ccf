package io.github.inspectionreports.internal.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word is found whatever its capitals. */
class AnyCaseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          An area for priority action           | priority          | true
          AREAS FOR PRIORITY ACTION             | priority          | true
          Priority                              | priority          | true
          Its priorities are clear              | priority          | false
          A Written statement of action         | written statement | true
          prior                                 | priority          | false
          ''                                    | priority          | false
          """)
  void isFound(String text, String word, boolean found) {
    assertThat(AnyCase.contains(text, word)).isEqualTo(found);
  }
}
