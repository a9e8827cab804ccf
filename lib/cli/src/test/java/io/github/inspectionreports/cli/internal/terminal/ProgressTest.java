package io.github.inspectionreports.cli.internal.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private long seconds;

  /** The line that stands after some letters of many, each of which took half a second. */
  private String line(boolean interactive, int columns, int done, int of) {
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    Progress progress =
        new Progress(
            new Terminal(stream, stream, interactive, columns),
            of,
            () -> TimeUnit.SECONDS.toNanos(seconds));
    for (int i = 1; i <= done; i++) {
      seconds = i / 2;
      progress.done("letter-" + i);
    }
    String shown = err.toString(StandardCharsets.UTF_8);
    return shown.substring(shown.lastIndexOf('\r') + 1).strip();
  }

  @Test
  void itShowsHowFarTheWorkIsHowFastItGoesAndHowLongTheRestTakes() {
    assertThat(line(true, 80, 10, 200))
        .isEqualTo("[#...................]  10 of 200, 2.0/s, 1 min 35 s left  letter-10");
  }

  @Test
  void nothingIsSaidOfTheRestWhileNobodyCanKnow() {
    assertThat(line(true, 80, 1, 200)).isEqualTo("[....................]  1 of 200  letter-1");
  }

  @Test
  void aNarrowTerminalShowsTheNumbers() {
    assertThat(line(true, 40, 10, 200)).isEqualTo("10 of 200, 2.0/s, 1 min 35 s left  lett");
  }

  @Test
  void nobodyIsShownNothing() {
    assertThat(line(false, 80, 10, 200)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 0 s", "59, 59 s", "60, 1 min 0 s", "3599, 59 min 59 s", "7500, 2 h 5 min"})
  void durationsAreInTheirTwoLargestUnits(long length, String words) {
    assertThat(Progress.duration(length)).isEqualTo(words);
  }
}
