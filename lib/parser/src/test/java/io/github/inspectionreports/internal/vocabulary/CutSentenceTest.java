package io.github.inspectionreports.internal.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CutSentenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Plans are too long for most children. Reviews are | Reviews are",
        "Plans are too long (see 3.2). Many of them lack dates | Many of them lack dates",
        "Managers do not see the | Managers do not see the"
      })
  void theHalfOfASentenceIsFound(String text, String half) {
    assertThat(CutSentence.at(text)).isEqualTo(half);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Plans are too long for most children. Reviews are late.",
        "Edwin Marsh",
        "E. M. Marsh",
        "His Majesty’s Inspector",
        "For and on behalf of the",
        "The quality of plans for children in need",
        "I thank you for the help that you gave. Edwin Marsh",
        "Marsh, B.A. Hons of London",
        ""
      })
  void wholeSentencesNamesAndItemsAreNotCut(String text) {
    assertThat(CutSentence.at(text)).isEmpty();
  }
}
