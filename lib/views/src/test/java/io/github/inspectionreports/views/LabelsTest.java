package io.github.inspectionreports.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {
  @ParameterizedTest
  @CsvSource({
    "2025-05-20, 2025-05-20, 20 May 2025",
    "2025-05-20, 2025-05-21, 20 and 21 May 2025",
    "2025-05-20, 2025-05-23, 20 to 23 May 2025",
    "2025-04-30, 2025-05-01, 30 April and 1 May 2025",
    "2025-04-28, 2025-05-09, 28 April to 9 May 2025",
    "2024-12-31, 2025-01-01, 31 December 2024 and 1 January 2025",
    "2023-05-02, 2024-05-03, 2 May 2023 to 3 May 2024"
  })
  void daysAreWrittenAsLettersWriteThem(LocalDate first, LocalDate last, String written) {
    assertThat(Labels.days(first, last)).isEqualTo(written);
  }
}
