package io.github.inspectionreports.spark.internal.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** How letters are dealt. */
class PartitionsTest {
  @Test
  void thereAreEnoughPartitionsForAllCoresAndNoEmptyOnes() {
    assertThat(Partitions.number(0, 8)).isEqualTo(1);
    assertThat(Partitions.number(3, 8)).isEqualTo(3);
    assertThat(Partitions.number(1_000, 8)).isEqualTo(32);
    assertThat(Partitions.number(100_000, 8)).isEqualTo(500);
    assertThat(Partitions.number(Integer.MAX_VALUE - 200, 8)).isEqualTo(20_000);
  }

  @Test
  void eachRunWeighsAboutTheSame() {
    Random random = new Random(5);
    List<Long> weights =
        LongStream.range(0, 1003).map(i -> i < 20 ? 1000 : random.nextInt(100)).boxed().toList();
    List<Long> dealt = Partitions.evenly(weights, 10, weight -> weight);
    assertThat(dealt).containsExactlyInAnyOrderElementsOf(weights);
    List<Long> runs = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      int from = (int) (i * 1003L / 10);
      int to = (int) ((i + 1) * 1003L / 10);
      runs.add(dealt.subList(from, to).stream().mapToLong(weight -> weight).sum());
    }
    assertThat(runs).allSatisfy(run -> assertThat(run).isBetween(6_500L, 7_500L));
  }
}
