package io.github.inspectionreports.internal.cue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.facts.Cue;
import io.github.inspectionreports.facts.Point;
import io.github.inspectionreports.facts.Point.Sense;
import io.github.inspectionreports.internal.cue.points.Points;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class PointsTest {
  private static final Cue PRAISE = cue("praise", 0, "", "");
  private static final Cue CRITICISM = cue("criticism", 1, "", "");

  private static Cue cue(String kind, int segment, String attributes, String targets) {
    return new Cue(
        7,
        segment,
        kind,
        "row-of-" + kind,
        kind,
        segment * 10,
        segment * 10 + 5,
        attributes.contains("negated"),
        attributes.contains("remedied"),
        attributes.contains("noticed"),
        attributes.contains("circumstantial"),
        targets);
  }

  private static List<Sense> senses(Row row, Cue... cues) {
    Points points = Points.of(RuleSet.of(Table.of(Table.POINTS, row)));
    return points.of(List.of(cues)).stream().map(Point::sense).toList();
  }

  @Test
  void aCueOfOneOfTheKindsMakesThePoint() {
    Row row = Row.of("p", "cues", "praise service", "sense", "GOOD");
    assertThat(senses(row, PRAISE, cue("service", 0, "", ""))).hasSize(2);
    assertThat(senses(row, CRITICISM)).isEmpty();
  }

  @Test
  void aPointNamesItsSentenceSegmentAndCue() {
    Row row = Row.of("p", "cues", "criticism", "sense", "BAD");
    assertThat(Points.of(RuleSet.of(Table.of(Table.POINTS, row))).of(List.of(PRAISE, CRITICISM)))
        .containsExactly(new Point(7, 1, Sense.BAD, CRITICISM));
  }

  @Test
  void everyStateAskedForMustHoldAndNoneNegatedMay() {
    Row row =
        Row.of("p", "cues", "criticism", "sense", "BAD", "attributes", "noticed, not  negated");
    assertThat(senses(row, cue("criticism", 0, "noticed", ""))).hasSize(1);
    assertThat(senses(row, cue("criticism", 0, "noticed circumstantial remedied", ""))).hasSize(1);
    assertThat(senses(row, cue("criticism", 0, "noticed negated", ""))).isEmpty();
    assertThat(senses(row, cue("criticism", 0, "", ""))).isEmpty();
  }

  @Test
  void aNegationMustGovernWhatTheRowNames() {
    Row row = Row.of("p", "cues", "negator", "sense", "BAD", "targets", "nothing risk");
    assertThat(senses(row, cue("negator", 0, "", ""))).hasSize(1);
    assertThat(senses(row, cue("negator", 0, "", "risk"))).hasSize(1);
    assertThat(senses(row, cue("negator", 0, "", "criticism"))).isEmpty();
    assertThat(senses(row, cue("negator", 0, "", "risk criticism"))).isEmpty();
  }

  @Test
  void aKindBesideMayStandAnywhereInTheSentence() {
    Row row = Row.of("p", "cues", "criticism", "sense", "BAD", "requires", "aware leaders");
    assertThat(senses(row, CRITICISM, cue("leaders", 4, "circumstantial", ""))).hasSize(1);
    assertThat(senses(row, CRITICISM, PRAISE)).isEmpty();
  }

  @Test
  void aKindThatTakesThePointAwayStandsInTheSameSegmentOutsideACircumstance() {
    Row row = Row.of("p", "cues", "criticism", "sense", "BAD", "unless", "praise, better");
    assertThat(senses(row, CRITICISM, cue("praise", 1, "", ""))).isEmpty();
    assertThat(senses(row, CRITICISM, cue("better", 1, "", ""))).isEmpty();
    assertThat(senses(row, CRITICISM, cue("praise", 0, "", ""))).hasSize(1);
    assertThat(senses(row, CRITICISM, cue("praise", 1, "circumstantial", ""))).hasSize(1);
  }

  @Test
  void kindsJoinedByAPlusTakeThePointAwayOnlyTogether() {
    Row row = Row.of("p", "cues", "criticism", "sense", "BAD", "unless", "external + concession");
    assertThat(senses(row, CRITICISM, cue("external", 1, "", ""))).hasSize(1);
    assertThat(senses(row, CRITICISM, cue("external", 1, "", ""), cue("concession", 0, "", "")))
        .hasSize(1);
    assertThat(senses(row, CRITICISM, cue("external", 1, "", ""), cue("concession", 1, "", "")))
        .isEmpty();
  }

  @Test
  void twoRowsOfOneSenseMakeOnePointOfACue() {
    Points points =
        Points.of(
            RuleSet.of(
                Table.of(
                    Table.POINTS,
                    Row.of("a", "cues", "criticism", "sense", "BAD"),
                    Row.of("b", "cues", "criticism praise", "sense", "BAD"),
                    Row.of("c", "cues", "criticism", "sense", "SERVICE"))));
    assertThat(points.of(List.of(CRITICISM, PRAISE)).stream().map(Point::sense))
        .containsExactly(Sense.BAD, Sense.SERVICE, Sense.BAD);
    assertThat(points.rows(List.of(CRITICISM, PRAISE))).containsExactly("a", "b", "c");
  }
}
