package io.github.inspectionreports.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates of scans that were read badly. */
class DamagedDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "on l4 and l5 Septernber 2O18 | on 14 and 15 September 2018",
        "dated 3Ost N0vember 20l9 | dated 30st November 2019",
        "from 3l Ju1y to l August 2018 | from 31 July to 1 August 2018",
        "I2/O6/2O24 | 12/06/2024",
        "2 rnay 2017 | 2 May 2017",
        "7th Apri1 2016 | 7th April 2016"
      })
  void lettersInThePlaceOfFiguresAreReadAsFigures(String damaged, String whole) {
    assertThat(DamagedDate.repaired(damaged)).isEqualTo(whole);
    assertThat(DamagedDate.first(damaged)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "on 14 and 15 September 2018",
        "I may see Ian on 2 May 2017.",
        "Level 3 of 12 flats, in 2019",
        "The modern l5 bus",
        ""
      })
  void whatIsWholeStays(String text) {
    assertThat(DamagedDate.repaired(text)).isEqualTo(text);
    assertThat(DamagedDate.first(text)).isNull();
  }

  @Test
  void theFirstDamagedDateIsNamedAndNoWholeOne() {
    assertThat(DamagedDate.first("From 3 June 2019 or l0 June 2019 on")).isEqualTo("l0 June 2019");
  }
}
