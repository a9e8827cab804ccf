package io.github.inspectionreports.internal.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.rules.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinearModelTest {
  private static final LinearModel MODEL =
      new LinearModel(
          List.of(
              Row.of("a", "feature", "word=good", "praise", "1.5", "blame", "-1"),
              Row.of("b", "feature", "word=late", "blame", "2")),
          List.of("praise", "blame"));

  private static Features features(String... values) {
    Features features = new Features(MODEL.index());
    for (String value : values) {
      features.add(MODEL.index().group("word").number(value));
    }
    return features;
  }

  @Test
  void theWeightsOfAllFeaturesAddUp() {
    double[] sums = new double[2];
    MODEL.addTo(sums, features("good", "late"));
    assertThat(sums).containsExactly(1.5, 1);
  }

  @Test
  void aFeatureCountsOnceAndAnUnknownOneNever() {
    double[] sums = new double[2];
    MODEL.addTo(sums, features("late", "late", "other"));
    assertThat(sums).containsExactly(0, 2);
  }

  @Test
  void anEmptyCellWeighsNothing() {
    int late = MODEL.index().group("word").number("late");
    assertThat(MODEL.weight(late, 0)).isZero();
    assertThat(MODEL.weight(late, 1)).isEqualTo(2);
  }
}
