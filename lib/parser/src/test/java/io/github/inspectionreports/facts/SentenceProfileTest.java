package io.github.inspectionreports.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.facts.Point.Sense;
import io.github.inspectionreports.model.SectionKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SentenceProfileTest {
  private static Point point(Sense sense, int segment, int start, int end, String row) {
    Cue cue =
        new Cue(0, segment, "kind", row, "phrase", start, end, false, false, false, false, "");
    return new Point(0, segment, sense, cue);
  }

  private static Point point(Sense sense, int segment, int start) {
    return point(sense, segment, start, start + 4, "row");
  }

  private static SentenceProfile of(int segments, Point... points) {
    Sentence sentence =
        new Sentence(0, -1, SectionKind.FINDINGS, false, 9, segments, Set.of("aware"));
    return new SentenceProfile(sentence, List.of(points));
  }

  @Test
  void pointsStandByPlaceTheLongestPhraseFirstAndEachOnce() {
    Point late = point(Sense.BAD, 0, 20);
    Point longer = point(Sense.GOOD, 0, 5, 15, "b");
    Point shorter = point(Sense.GOOD, 0, 5, 9, "a");
    assertThat(of(1, late, shorter, longer, late).points()).containsExactly(longer, shorter, late);
    assertThat(of(1, longer, longer).points()).containsExactly(longer);
    assertThat(of(1).points()).isEmpty();
  }

  @Test
  void aProfileSaysWhatAPointOfItSays() {
    SentenceProfile profile = of(1, point(Sense.GOOD, 0, 3), point(Sense.SERVICE, 0, 9));
    assertThat(profile.says(Sense.SERVICE)).isTrue();
    assertThat(profile.says(Sense.BAD)).isFalse();
    assertThat(profile.has("aware")).isTrue();
    assertThat(profile.has("action")).isFalse();
  }

  @Test
  void theFirstAndTheLastPlaceOfASenseAreFound() {
    SentenceProfile profile =
        of(1, point(Sense.GOOD, 0, 3), point(Sense.BAD, 0, 9), point(Sense.GOOD, 0, 12));
    assertThat(profile.first(Sense.GOOD)).isEqualTo(3);
    assertThat(profile.last(Sense.GOOD)).isEqualTo(12);
    assertThat(profile.first(Sense.BETTER)).isEqualTo(Integer.MAX_VALUE);
    assertThat(profile.last(Sense.BETTER)).isEqualTo(-1);
  }

  @Test
  void praiseInOneSegmentAndBlameInAnotherContrast() {
    assertThat(of(2, point(Sense.GOOD, 0, 3), point(Sense.BAD, 1, 9)).contrasts()).isTrue();
    assertThat(of(2, point(Sense.ACTION, 1, 9), point(Sense.BAD, 0, 3)).contrasts()).isTrue();
  }

  @Test
  void blameBesidePraiseInItsOwnSegmentIsNoContrast() {
    assertThat(of(1, point(Sense.GOOD, 0, 3), point(Sense.BAD, 0, 9)).contrasts()).isFalse();
    assertThat(of(2, point(Sense.GOOD, 1, 3), point(Sense.BAD, 1, 9)).contrasts()).isFalse();
    assertThat(of(2, point(Sense.GOOD, 0, 3), point(Sense.GOOD, 1, 9)).contrasts()).isFalse();
    assertThat(of(2, point(Sense.PLANNED, 0, 3), point(Sense.BAD, 1, 9)).contrasts()).isFalse();
  }

  @Test
  void whatIsBadOrOnlyPlannedDoesNotSpeakForTheService() {
    assertThat(Sense.values())
        .filteredOn(sense -> !sense.favourable())
        .containsExactlyInAnyOrder(Sense.BAD, Sense.PLANNED);
  }
}
