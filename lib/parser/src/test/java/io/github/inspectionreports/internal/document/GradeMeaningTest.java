package io.github.inspectionreports.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GradeMeaningTest {
  private static List<Block> blocks(String... texts) {
    return Stream.of(texts)
        .map(
            text ->
                new Block(
                    Block.Kind.PARAGRAPH,
                    text,
                    0,
                    text.length(),
                    1,
                    1,
                    0,
                    "",
                    Block.Style.PLAIN,
                    List.of(),
                    List.of()))
        .toList();
  }

  @Test
  void threeGradesBesideEachOtherAreAScale() {
    List<Block> blocks =
        blocks(
            "Services are judged so:",
            "Outstanding: services are exceptional.",
            "Grade 2 (Good) – services are effective.",
            "Inadequate means that children are at risk.",
            "Carers know their children well.");
    assertThat(GradeMeaning.in(blocks)).containsExactlyInAnyOrderElementsOf(blocks.subList(1, 4));
  }

  @Test
  void rowsOfATableAreAScaleToo() {
    List<Block> first =
        blocks(
            "Outstanding | Services change lives for the better.",
            "Good | Services are effective, and children are helped",
            "Requires improvement to be good | Nobody is at risk, but help is not yet good",
            "Inadequate | Children are at risk of harm.");
    assertThat(GradeMeaning.in(first)).containsExactlyInAnyOrderElementsOf(first);
    List<Block> numbered =
        blocks(
            "Grade 1 | Outstanding | Services change lives for the better.",
            "2 | Good | Services are effective, and children are helped.",
            "Inadequate (4) | Children are at risk of harm.");
    assertThat(GradeMeaning.in(numbered)).containsExactlyInAnyOrderElementsOf(numbered);
    List<Block> last =
        blocks(
            "Services change lives for the better. | Outstanding",
            "Services are effective, and children are helped | Good",
            "Children are at risk of harm | Inadequate");
    assertThat(GradeMeaning.in(last)).containsExactlyInAnyOrderElementsOf(last);
  }

  @Test
  void rowsThatGradeServicesAreNone() {
    assertThat(
            GradeMeaning.in(
                blocks(
                    "Good | Children looked after and achieving permanence",
                    "Requires improvement | Children who need help and protection",
                    "Inadequate | Leadership, management and governance")))
        .isEmpty();
    assertThat(
            GradeMeaning.in(
                blocks(
                    "Children looked after and achieving permanence | Good",
                    "Children who need help and protection | Requires improvement",
                    "Leadership, management and governance | Inadequate")))
        .isEmpty();
  }

  @Test
  void gradesThatJudgeAreNone() {
    assertThat(
            GradeMeaning.in(
                blocks(
                    "Good: matching is careful and plans are kept.",
                    "Good: carers are well trained and are proud of it.",
                    "Inadequate: plans for two children were late.")))
        .isEmpty();
    assertThat(
            GradeMeaning.in(
                blocks(
                    "Outstanding: services are exceptional.",
                    "Good: services are effective for most.",
                    "Leaders know this well.",
                    "Inadequate: children are at serious risk.")))
        .isEmpty();
    assertThat(GradeMeaning.in(blocks("Adoption: Good", "Good: 3 homes", "Adequate: 2 homes")))
        .isEmpty();
  }
}
