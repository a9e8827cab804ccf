package io.github.inspectionreports.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import java.lang.management.ManagementFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Checking a table of twice the rows costs about twice the work, even if all have one pattern. */
class RuleExamplesWorkTest {
  private static final int ROWS = 2_000;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @Test
  void twiceTheRowsOfOnePatternAreAboutTwiceTheWork() {
    allocated(ROWS);
    long once = allocated(ROWS);
    assertThat(allocated(2 * ROWS)).isLessThan(3 * once);
  }

  private static long allocated(int rows) {
    RuleSet rules =
        RuleSet.of(
            Table.of(
                Table.PHRASES,
                IntStream.range(0, rows)
                    .mapToObj(
                        i ->
                            Row.of(
                                "own-" + i,
                                "pattern",
                                "leaves no gap",
                                "cue",
                                "praise",
                                "hit",
                                "The team leaves no gap.",
                                "near-miss",
                                "The team leaves early."))
                    .toArray(Row[]::new)));
    long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    assertThat(RuleExamples.check(rules)).hasSizeGreaterThanOrEqualTo(rows - 1);
    return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
  }
}
