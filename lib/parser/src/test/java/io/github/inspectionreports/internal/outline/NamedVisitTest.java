package io.github.inspectionreports.internal.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedVisitTest {
  private static final int MARCH_2023 = 2023 * 12 + 3;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "At the focused visit in October 2022 inspectors set two areas:",
        "At the visit on 4 and 5 July 2021, inspectors found:",
        "Progress since the July 2021 focused visit",
        "At the 2021 inspection these areas were named:",
        "A visit undertaken by inspectors in May 2019 named two areas"
      })
  void earlierVisitsAreToldByTheirMonth(String text) {
    assertThat(NamedVisit.isIn(text)).isTrue();
    assertThat(NamedVisit.isEarlier(text, MARCH_2023)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"At our last focused visit we found two areas:", "The previous inspection"})
  void theVisitBeforeIsToldByAWord(String text) {
    assertThat(NamedVisit.isEarlier(text, 0)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "At the focused visit in February 2023 inspectors set two areas:",
        "At the visit on 14 and 15 December 2022, inspectors found:",
        "The 2022 inspection found:"
      })
  void thoseOfItsOwnTimeAreNot(String text) {
    assertThat(NamedVisit.isEarlier(text, MARCH_2023)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Inspectors found two areas:",
        "The visit found that plans of 2021 were late",
        "In 2021 two areas were named"
      })
  void otherTextsNameNone(String text) {
    assertThat(NamedVisit.isEarlier(text, MARCH_2023)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"At the focused visit in October 2022 inspectors set two areas:"})
  void nothingIsEarlierThanADocumentWithoutADate(String text) {
    assertThat(NamedVisit.isEarlier(text, 0)).isFalse();
  }
}
