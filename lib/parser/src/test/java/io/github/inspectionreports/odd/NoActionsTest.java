package io.github.inspectionreports.odd;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What says, in few letters' words, that there is no area for priority action. */
class NoActionsTest {
  private static Report below(String paragraph) throws UnreadableLetterException {
    int from = PlainLetter.TEXT.indexOf("The local authority must act at once");
    int to = PlainLetter.TEXT.indexOf("What needs to improve");
    return PlainLetter.read(
        PlainLetter.TEXT.substring(0, from) + paragraph + "\n\n" + PlainLetter.TEXT.substring(to));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nothing that inspectors saw on this visit called for priority action.",
        "Inspectors saw nothing that required priority action by the council.",
        "There was nothing serious enough to need priority action.",
        "No matter seen by inspectors at this visit required priority action.",
        "No concerns seen during the visit were serious enough to warrant priority action.",
        "Inspectors did not see anything that amounted to an area for priority action.",
        "None of these weaknesses requires priority action.",
        "Inspectors saw no practice that needed immediate priority action.",
        "Priority action is not required.",
        "The local authority does not need to take priority action.",
        "This visit has not led to any areas for priority action."
      })
  void noActionIsMadeOfIt(String sentence) throws UnreadableLetterException {
    Report report = below(sentence);
    assertThat(report.priorityActions()).isEmpty();
    assertThat(report.improvements()).hasSize(3);
    assertThat(report.findings())
        .flatMap(finding -> finding.statements())
        .filteredOn(statement -> statement.text().equals(sentence))
        .singleElement()
        .satisfies(said -> assertThat(said.category()).isEqualTo(Category.CONTEXT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nothing has been done about the matters that called for priority action, and children are at risk.",
        "Priority action was not taken to protect children who go missing.",
        "None of the weaknesses that required priority action was put right."
      })
  void whatWasNotDoneRemainsAnAction(String sentence) throws UnreadableLetterException {
    assertThat(below(sentence).priorityActions()).hasSize(1);
  }
}
