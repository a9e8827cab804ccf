package io.github.inspectionreports.internal.cue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which way a phrase points once the words around it are read. */
class DirectionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They did not go from 12 to 30.                                      | not            | worsened
          Visits were not made in 4 cases, compared with 9 last year.         | not            | improved
          There has been a decline in the quality of practice.                | a decline in   | worsened
          There has been a decline in repeat referrals.                       | a decline in   | improved
          There was an increase in complaints and a decrease in visits.       | an increase in | worsened
          There was an increase in complaints and a decrease in visits.       | a decrease in  | worsened
          There was an increase in visits and a decrease in complaints.       | a decrease in  | improved
          Oversight of unregistered homes has slackened.                      | has slackened  | worsened
          The use of unregistered homes has fallen.                           | has fallen     | improved
          Fewer children wait longer than a week.                             | Fewer children | improved
          Drift, which marked court work last year, has all but vanished.     | has all but vanished | improved
          Rigour, which marked court work last year, has all but vanished.    | has all but vanished | worsened
          More children wait longer than a week.                              | More children  | worsened
          The waiting list for speech, language and play therapy has shrunk.  | has shrunk     | improved
          Staff sickness is far higher than in similar councils.              | is far higher than in similar | criticism
          Areas for improvement from the visit have been addressed.           | have been addressed | drop
          The panel, which had lost its way, is now focused.                  | focused        | improved
          Gaps in files, noted in audits, have been addressed.                | have been addressed | improved
          Vacancies have fallen, as has the use of agency staff.              | have fallen    | improved
          Parents are no longer given a plan.                                 | no longer      | worsened
          Carers are no longer sent home without a plan.                      | no longer      | improved
          """)
  void isReadFromWhatMoves(String sentence, String phrase, String kind) {
    assertThat(Read.at(sentence, phrase)).contains(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hardly any court work is marred by delay.                           | Hardly any         | no-shortcoming
          Hardly any court work is done by then.                              | Hardly any         | criticism
          Only one in three children have a health assessment on coming into care. | Only one in three | criticism
          Delay has become a rarity.                                          | has become a rarity | improved
          Delay is a rarity.                                                  | is a rarity        | no-shortcoming
          It is now rare for a review to be late.                             | is now rare        | improved
          It is rare for a child to be without a plan.                        | is rare            | no-shortcoming
          Few families wait, and none waits for long.                         | none               | no-shortcoming
          Nobody asked why they were absent.                                  | Nobody             | negator
          They are not told about their right to come into care.              | not                | negator
          Children do not come into care without help.                        | not                | no-shortcoming
          """)
  void isReadFromWhatFewHave(String sentence, String phrase, String kind) {
    assertThat(Read.at(sentence, phrase)).contains(kind);
  }
}
