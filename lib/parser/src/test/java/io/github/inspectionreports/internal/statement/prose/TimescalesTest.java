package io.github.inspectionreports.internal.statement.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.model.Deadline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimescalesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Immediately:|Immediately",
        "Immediately|Immediately",
        "Within three months:|Within three months",
        "Within 12 weeks.|Within 12 weeks",
        "Within six months of the publication of this report:"
            + "|Within six months of the publication of this report",
        "In the next two years|In the next two years",
        "By March 2014|By March 2014",
        "As soon as possible:|As soon as possible"
      })
  void aLineGivesATime(String line, String words) {
    assertThat(Timescales.of(line)).isEqualTo(new Deadline(words, null, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Immediately see each child.",
        "Immediate action",
        "Within the team:",
        "Within three months social workers left",
        "Areas for improvement"
      })
  void otherLinesGiveNone(String line) {
    assertThat(Timescales.of(line)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Within three months: see each child alone|Within three months",
        "Immediately – stop the use of hostels|Immediately"
      })
  void anItemBeginsWithATime(String item, String words) {
    assertThat(Timescales.before(item)).isEqualTo(new Deadline(words, null, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Within three months plans drift: see below", "Immediately-made plans"})
  void otherItemsDoNot(String item) {
    assertThat(Timescales.before(item)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Immediately and then every week",
        "Immediately, and monthly thereafter",
        "Within two weeks and then at least once a quarter",
        "Within one month, then every six months"
      })
  void whatIsToBeDoneAgainHasBothTimes(String line) {
    assertThat(Timescales.of(line + ":")).isEqualTo(new Deadline(line, null, null));
    assertThat(Timescales.before(line + ": count the visits"))
        .isEqualTo(new Deadline(line, null, null));
  }
}
