package io.github.inspectionreports.internal.cue.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.cue.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of whom the main clause speaks, and with which verbs. */
class MainClauseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Leaders have introduced a panel.                    | leaders  | have:participle
          Children are introduced to their worker.            | children | be:participle
          Plans are not kept up to date.                      | work     | be!:participle
          Social workers have been visiting weekly.           | staff    | have+been:ing
          This is a strength.                                 | this     | be:noun-phrase
          The hall was painted.                               | other    | was:participle
          In most cases, children are seen.                   | children | be:participle
          Children who were seen are safe.                    | children | be:other
          Leaders meet weekly.                                | leaders  | none
          """)
  void anOpeningPhraseAndTheFirstVerbsOfARelativeClauseArePassedOver(
      String text, String subject, String verbs) {
    MainClause clause = Read.sentence(text).main();
    assertThat(clause.subject()).isEqualTo(subject);
    assertThat(clause.verbForm()).isEqualTo(verbs);
  }
}
