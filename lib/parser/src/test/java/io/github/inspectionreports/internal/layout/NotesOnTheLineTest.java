package io.github.inspectionreports.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.document.Block;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Footnotes of plain text whose numbers are no longer raised. */
class NotesOnTheLineTest {
  private static List<String> texts(String text) {
    return Layout.ofText(text).blocks().stream().map(Block::text).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the board.1",
        "the board1.",
        "the (local) board.1 They met.",
        "the board,1 we saw"
      })
  void theNumberThatPointsToANoteIsTakenAway(String end) {
    String plain = end.replace("1", "");
    assertThat(
            texts(
                "Inspectors met " + end + "\n\nStaff are kind.\n\n1 The board has ten members.\n"))
        .contains("Inspectors met " + plain, "¹ The board has ten members.");
  }

  @Test
  void notesMayFollowEachOtherWithoutABlankLine() {
    assertThat(
            texts(
                "They met the board.1 They met parents.2\n\nStaff are kind.\n\n"
                    + "1 The board has ten members.\n2 A letter of May named them.\n"))
        .contains(
            "They met the board. They met parents.",
            "¹ The board has ten members.",
            "² A letter of May named them.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They work at stage2 and tier1 of the plan.\n\n1 Plans are late.\n\n2 Visits are rare.\n\n3 Staff are kind.",
        "The form is F1.\n\n1 Plans are late.",
        "They met the board.1\n\nStaff are kind.\n\n1 Plans are late.\n\nThen more.\n\n1 Visits are rare."
      })
  void otherNumbersStay(String text) {
    assertThat(texts(text).get(0)).isEqualTo(text.substring(0, text.indexOf('\n')));
  }
}
