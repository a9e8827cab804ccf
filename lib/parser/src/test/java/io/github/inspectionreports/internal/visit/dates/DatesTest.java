package io.github.inspectionreports.internal.visit.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
  private static final LocalDate LETTER = LocalDate.of(2024, 7, 3);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "on 7 November 2018 | 2018-11-07 | 2018-11-07",
        "on 7 and 8 November 2018 | 2018-11-07 | 2018-11-08",
        "between 9 and 13 July 2018 | 2018-07-09 | 2018-07-13",
        "on 30 June and 1 July 2021 | 2021-06-30 | 2021-07-01",
        "27 June to 28 June 2023 | 2023-06-27 | 2023-06-28",
        "from 30 September 2024 to 16 January 2025 | 2024-09-30 | 2025-01-16",
        "from 30 December to 4 January 2025 | 2024-12-30 | 2025-01-04",
        "14–18 March 2022 | 2022-03-14 | 2022-03-18",
        "11 March 2014 – 2 April 2014 | 2014-03-11 | 2014-04-02",
        "on 6, 7 and 8 May 2019 | 2019-05-06 | 2019-05-08",
        "on Tuesday 5 and Wednesday 6 June 2018 | 2018-06-05 | 2018-06-06",
        "23 September to 4 October 2024 and 6 to 9 January 2025 | 2024-09-23 | 2025-01-09",
        "on 1st and 2nd of May 2019 | 2019-05-01 | 2019-05-02",
        "Between 22 January 2018 and 26 January 2018 | 2018-01-22 | 2018-01-26",
        "on 1 to 3 and 8 to 10 May 2019 | 2019-05-01 | 2019-05-10",
        "14 November 2022 to 2 December | 2022-11-14 | 2022-12-02",
        "12 December 2022 to 13 January | 2022-12-12 | 2023-01-13",
        "14 November 2022 to 28 November | 2022-11-14 | 2022-11-28",
        "on 12/13 March 2019 | 2019-03-12 | 2019-03-13",
        "on 12 th and 13 th of March 2019 | 2019-03-12 | 2019-03-13",
        "on Monday 2 March 2020, to Friday, 6 March 2020 | 2020-03-02 | 2020-03-06",
        "between 8 and 10, and on 15 May 2019 | 2019-05-08 | 2019-05-15",
        "on 6, 7, 8 and 9 of May 2019 | 2019-05-06 | 2019-05-09",
        "12/09/2016 to 06/10/2016 | 2016-09-12 | 2016-10-06",
        "on 04/06/2024 and 05/06/2024 | 2024-06-04 | 2024-06-05",
        "on 04-05/06/2024 | 2024-06-04 | 2024-06-05",
        "12.09.2016 – 06.10.2016 | 2016-09-12 | 2016-10-06",
        "12/09/16 to 06/10/16 | 2016-09-12 | 2016-10-06",
        "4-6-2024 to 5-6-2024 | 2024-06-04 | 2024-06-05",
        "2024-06-04 to 2024-06-05 | 2024-06-04 | 2024-06-05",
        "2024-06-04/2024-06-05 | 2024-06-04 | 2024-06-05",
        "on June 4 and 5, 2024 | 2024-06-04 | 2024-06-05",
        "on June 4th–5th, 2024 | 2024-06-04 | 2024-06-05",
        "from June 28 to July 2, 2024 | 2024-06-28 | 2024-07-02",
        "on Tuesday, June 4, 2024, and Wednesday, June 5, 2024 | 2024-06-04 | 2024-06-05",
        "on 4 and 5 June2024 | 2024-06-04 | 2024-06-05",
        "on 4June 2024 | 2024-06-04 | 2024-06-04",
        "on 4 & 5 June 2024 | 2024-06-04 | 2024-06-05",
        "4—5 June 2024 | 2024-06-04 | 2024-06-05",
        "20 June 2017 ─ 13 July 2017 | 2017-06-20 | 2017-07-13",
        "on Tue 4 and Wed. 5 Jun 2024 | 2024-06-04 | 2024-06-05",
        "on 4 and 5 june 2024 | 2024-06-04 | 2024-06-05",
        "4 JUNE 2024 | 2024-06-04 | 2024-06-04",
        "10  to  14 June 2024 | 2024-06-10 | 2024-06-14",
        "on 10 June and ended on 14 June 2024 | 2024-06-10 | 2024-06-14",
        "from 10 June up to and including 14 June 2024 | 2024-06-10 | 2024-06-14",
        "On 4 June 2024, 5 children were seen. | 2024-06-04 | 2024-06-04",
        "On June 4, 2024, 5 children were seen. | 2024-06-04 | 2024-06-04",
        "Published at 21:04, 11 November 2025 | 2025-11-11 | 2025-11-11",
        "Updated 09:30 - 3 May 2024 | 2024-05-03 | 2024-05-03",
        "21.04, 11 November 2025 | 2025-11-11 | 2025-11-11",
        "11 November 2025, 21:14 | 2025-11-11 | 2025-11-11",
        "11 November 2025 – 17.30 | 2025-11-11 | 2025-11-11",
        "2025-11-11T21:04:00 | 2025-11-11 | 2025-11-11",
        "07:05:10 on 4 and 5 June 2024 | 2024-06-04 | 2024-06-05"
      })
  void periodsAreReadAsWritten(String text, LocalDate first, LocalDate last) {
    assertPeriod(text, null, first, last);
  }

  @Test
  void theLettersDateTellsAYearThatIsLeftOut() {
    assertPeriod(
        "on 13 and 14 July.",
        LocalDate.of(2021, 8, 23),
        LocalDate.of(2021, 7, 13),
        LocalDate.of(2021, 7, 14));
    assertPeriod(
        "on 8 December.",
        LocalDate.of(2022, 1, 4),
        LocalDate.of(2021, 12, 8),
        LocalDate.of(2021, 12, 8));
    assertPeriod(
        "on 3 January.",
        LocalDate.of(2022, 1, 24),
        LocalDate.of(2022, 1, 3),
        LocalDate.of(2022, 1, 3));
  }

  @Test
  void numbersAndImpossibleDaysAreNoDates() {
    assertThat(Dates.periods("16 and 17 year-olds, 24 of 31 cases", null)).isEmpty();
    assertThat(Dates.periods("on 31 June 2019", null)).isEmpty();
    assertThat(Dates.periods("in March 2019", null)).isEmpty();
    assertThat(Dates.periods("13/13/2024, 6/13/2024, 12345/06/2024", null)).isEmpty();
    assertThat(Dates.periods("in 2023/24, of 5 may be 12 march home", LETTER)).isEmpty();
  }

  @Test
  void daysInTheWrongOrderAreNoPeriod() {
    assertThat(Dates.periods("on 5 and 4 June 2024", null)).isEmpty();
    assertThat(Dates.periods("5 July to 4 June 2024", null)).isEmpty();
    assertThat(Dates.periods("06/10/2016 to 12/09/2016", null)).isEmpty();
  }

  private static void assertPeriod(
      String text, @Nullable LocalDate letter, LocalDate first, LocalDate last) {
    assertThat(Dates.periods(text, letter))
        .singleElement()
        .satisfies(
            period -> {
              assertThat(period.first()).isEqualTo(first);
              assertThat(period.last()).isEqualTo(last);
            });
  }
}
