package io.github.inspectionreports.internal.statement.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EarlierFindingsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "At the last inspection, plans were not clear.",
        "At the last inspection, in May 2019, plans were not clear.",
        "During the previous focused visit, records were late.",
        "At the time of the last inspection in 2014, the service was new."
      })
  void whatWasSoThenIsNoFindingOfNow(String sentence) {
    assertThat(EarlierFindings.of(sentence)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "At the last inspection, plans were not clear and they are still late.",
        "Plans were not clear at this visit.",
        "At the last inspection, plans were not clear; this has improved.",
        "Since the last inspection, plans were made clear.",
        "At the last visit, there were signs of progress.",
        "At the last child protection conference, plans were not clear."
      })
  void whatIsSoNowIsAFinding(String sentence) {
    assertThat(EarlierFindings.of(sentence)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council was told that it “requires improvement to be good” in 2018.",
        "In 2018, services were judged inadequate."
      })
  void aGradeOfAnEarlierYearIsNotOfNow(String sentence) {
    assertThat(EarlierFindings.ofGrade(sentence, 2023)).isNotNull();
    assertThat(EarlierFindings.ofGrade(sentence, 2018)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Services were rated inadequate in 2018 and are still poor.",
        "Services are good.",
        "Since services were rated inadequate in 2018, the council has changed.",
        "Visits were late in 2018."
      })
  void whatSaysMoreThanAnEarlierGradeIsRead(String sentence) {
    assertThat(EarlierFindings.ofGrade(sentence, 2023)).isNull();
  }
}
