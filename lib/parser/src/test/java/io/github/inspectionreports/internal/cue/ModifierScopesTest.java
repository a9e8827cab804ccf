package io.github.inspectionreports.internal.cue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What negators, remedies and words of noticing do to the cues around them: "-" negated, "~" dealt
 * with, "^" noticed, "?" in a clause of circumstance.
 */
class ModifierScopesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Plans are thorough.                                     | thorough     | praise
          Plans are not thorough.                                 | thorough     | praise-
          Plans are not yet, in all teams, thorough.              | thorough     | praise
          Plans are not kept, but visits are thorough.            | thorough     | praise
          """)
  void aNegatorNegatesWhatFollowsItSoonInItsClause(String text, String phrase, String cue) {
    assertThat(Read.at(text, phrase)).isEqualTo(cue);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Panels see drift.                                       | drift        | shortcoming
          Panels reduce drift.                                    | drift        | shortcoming~
          Drift is reduced.                                       | Drift        | shortcoming~
          Panels reduce costs, but drift is common.               | drift        | shortcoming
          """)
  void aRemedyDealsWithTheFlawThatFollowsItOrThatItIsSaidOf(
      String text, String phrase, String cue) {
    assertThat(Read.at(text, phrase)).isEqualTo(cue);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Audits identify gaps in recording.                      | gaps         | shortcoming^
          There are gaps in recording.                            | gaps         | shortcoming
          """)
  void whatAnAuditFindsIsNoticed(String text, String phrase, String cue) {
    assertThat(Read.at(text, phrase)).isEqualTo(cue);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          When plans are muddled, chairs respond well.            | muddled      | criticism?
          Chairs respond well, but plans are muddled.             | muddled      | criticism
          """)
  void aFaultInAClauseOfCircumstanceIsOnlyACircumstance(String text, String phrase, String cue) {
    assertThat(Read.at(text, phrase)).isEqualTo(cue);
  }
}
