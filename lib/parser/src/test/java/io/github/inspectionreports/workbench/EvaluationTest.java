package io.github.inspectionreports.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.workbench.Evaluation.Label;
import io.github.inspectionreports.workbench.Evaluation.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  private static final String LETTER =
      """
      12 January 2024

      Dear Ms Ashby

      Focused visit to Brackenshire children's services

      This letter sets out what was seen on 30 November and 1 December 2023.

      What needs to improve?

      - The quality of plans.

      Main findings

      Early help is a strength. Plans are muddled and late.

      The river runs to the sea. Supervision is weak.

      Yours sincerely

      Robin Hale
      His Majesty's Inspector
      """;

  private static Report report() throws Exception {
    return ReportParser.create().parseText(LETTER, "letter");
  }

  private static Evaluation score(Label... labels) throws Exception {
    Evaluation score = new Evaluation();
    score.add(report(), List.of(labels));
    return score;
  }

  private static Line line(List<Line> lines, String id) {
    return lines.stream().filter(line -> line.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void precisionAndRecallFollowFromTheLabels() throws Exception {
    Evaluation score =
        score(
            new Label("The quality of plans.", "NEEDS_IMPROVEMENT"),
            new Label("Early help is a strength.", "STRENGTH"),
            new Label("Plans are muddled and late.", "CONTEXT"),
            new Label("The river runs to the sea.", "CONTEXT"),
            new Label("Supervision is weak.", "NEEDS_IMPROVEMENT"));
    assertThat(score.right()).isEqualTo(4);
    Line blamed = line(score.categories(), "NEEDS_IMPROVEMENT");
    assertThat(blamed).isEqualTo(new Line("NEEDS_IMPROVEMENT", 2, 3, 2));
    assertThat(blamed.precision()).isEqualTo(2 / 3.0, within(1e-9));
    assertThat(blamed.recall()).isEqualTo(1.0);
    assertThat(line(score.categories(), "CONTEXT").recall()).isEqualTo(0.5);
    assertThat(line(score.rules(), "blame")).isEqualTo(new Line("blame", 2, 2, 1));
    assertThat(line(score.rules(), "listed-improvement").right()).isEqualTo(1);
    assertThat(line(score.rules(), Evaluation.NO_RULE).right()).isEqualTo(1);
    assertThat(score.kappa()).isEqualTo((0.8 - 0.36) / (1 - 0.36), within(1e-9));
  }

  @Test
  void aSentenceIsFoundByItsWordsHoweverItWasCut() throws Exception {
    assertThat(score(new Label("early help is a strength", "STRENGTH")).right()).isEqualTo(1);
    assertThat(
            score(new Label("Early help is a strength. Plans are muddled and late.", "MIXED"))
                .right())
        .as("two statements in one label")
        .isEqualTo(1);
    assertThat(score(new Label("river runs to", "CONTEXT")).lost())
        .as("a part of a statement")
        .isZero();
  }

  @Test
  void aSentenceThatIsNotThereIsLostAndWrong() throws Exception {
    Evaluation score = score(new Label("The moon is made of cheese entirely.", "CONTEXT"));
    assertThat(score.lost()).isEqualTo(1);
    assertThat(score.right()).isZero();
    assertThat(line(score.categories(), "CONTEXT").precision()).isNaN();
    assertThat(line(score.categories(), "CONTEXT").recall()).isZero();
  }
}
