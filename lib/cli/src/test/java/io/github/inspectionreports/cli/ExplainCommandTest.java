package io.github.inspectionreports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.cli.internal.exit.ExitStatus;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {
  @Test
  void aPhraseThatIsNegatedIsShownWithWhatNegatesIt() {
    Shell.Result result = Shell.run("explain", "Supervision is not effective.");
    assertThat(result.status()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .startsWith("NEEDS_IMPROVEMENT\nSupervision is not effective.\n")
        .containsSubsequence("Why\n", "Phrases seen\n", "What else was considered\n")
        .containsPattern("\"effective\" +praise +row \\S+ +negated")
        .contains("- STRENGTH without \"not\": ");
  }

  @Test
  void twoPhrasesThatSayTheSameAreNamedTogether() {
    assertThat(Shell.run("explain", "Assessments are too slow and poor.").out())
        .startsWith("NEEDS_IMPROVEMENT\n")
        .containsOnlyOnce("without \"too slow\" and \"poor\": ")
        .doesNotContain("without \"too slow\": ");
  }

  @Test
  void whatNoRuleSpeaksOfIsContext() {
    assertThat(Shell.run("explain", "The river runs to the sea.").out())
        .startsWith("CONTEXT\n")
        .contains("No rule fired", "Nothing: removing any one phrase");
  }

  @Test
  void ofSeveralSentencesEachIsExplained() {
    assertThat(Shell.run("explain", "Leaders are strong. Plans are weak.").out())
        .startsWith("STRENGTH\nLeaders are strong.\n")
        .contains("\n\nNEEDS_IMPROVEMENT\nPlans are weak.\n");
  }

  @Test
  void whatIsNoSentenceIsSaidToBeNone() {
    assertThat(Shell.run("explain", "Hello world").out())
        .startsWith("CONTEXT\nHello world\n")
        .contains("This sentence cannot be judged")
        .doesNotContain("Weighed", "beside it");
  }

  @Test
  void theSectionMayMakeTheDifference() {
    assertThat(Shell.run("explain", "Early help is a strength.", "--section", "about").out())
        .startsWith("CONTEXT\n")
        .contains("- STRENGTH in section FINDINGS: ");
    Shell.run("explain", "Early help is a strength.", "--section", "elsewhere")
        .failsWith(ExitStatus.USAGE, "elsewhere", "FINDINGS");
  }

  @Test
  void aSentenceIsNeeded() {
    Shell.run("explain").failsWith(ExitStatus.USAGE, "SENTENCE");
    Shell.run("explain", " ").failsWith(ExitStatus.USAGE, "SENTENCE is empty");
  }
}
