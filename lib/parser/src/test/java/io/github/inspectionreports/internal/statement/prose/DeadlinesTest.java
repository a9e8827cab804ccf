package io.github.inspectionreports.internal.statement.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlinesTest {
  @Test
  void aDraftIsNotTheAnswer() {
    assertThat(
            Deadlines.find(
                List.of(
                    "Share a draft of the action plan within 20 days.",
                    "The action plan is due within 70 working days of this letter.")))
        .satisfies(deadline -> assertThat(deadline.workingDays()).isEqualTo(70));
  }

  @Test
  void theLetterFromWhichDaysCountIsNamedInFull() {
    assertThat(
            Deadlines.find(
                List.of(
                    "Submit an action plan within 70 working days of receiving the final focused"
                        + " visit letter.")))
        .satisfies(
            deadline ->
                assertThat(deadline.asWritten())
                    .isEqualTo(
                        "within 70 working days of receiving the final focused visit letter"));
  }

  @Test
  void aDateGoesBeforeACountOfDays() {
    assertThat(
            Deadlines.find(
                List.of(
                    "The action plan is due within 70 working days of this letter.",
                    "We expect your final action plan on or before 3 May 2019 and your draft"
                        + " plan by 1 March 2019.")))
        .satisfies(
            deadline -> {
              assertThat(deadline.date()).isEqualTo(LocalDate.of(2019, 5, 3));
              assertThat(deadline.asWritten()).isEqualTo("on or before 3 May 2019");
            });
  }

  @Test
  void theWordsGoOnToTheEndOfThePhrase() {
    assertThat(
            Deadlines.find(
                List.of(
                    "We require an action plan within 70 working days of receiving the final"
                        + " focused visit letter.")))
        .satisfies(
            deadline ->
                assertThat(deadline.asWritten())
                    .isEqualTo(
                        "within 70 working days of receiving the final focused visit letter"));
  }

  @Test
  void noDeadlineIsAssumed() {
    assertThat(
            Deadlines.find(
                List.of("You should submit an action plan.", "By 4 May 2020 all was well.")))
        .isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "You should send a written response to these areas within 60 working days of receipt of this report.",
        "Please reply in writing; a response to this letter is due within 60 working days.",
        "Leaders must respond in writing within 60 working days of receiving this letter."
      })
  void aResponseIsDueAsAPlanIs(String sentence) {
    assertThat(Deadlines.find(List.of(sentence)).workingDays()).isEqualTo(60);
  }

  @Test
  void howSoonTheServiceRespondsIsNoDeadline() {
    assertThat(Deadlines.find(List.of("The response to complaints comes within 60 days.")))
        .isNull();
  }
}
