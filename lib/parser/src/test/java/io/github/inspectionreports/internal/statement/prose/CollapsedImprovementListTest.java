package io.github.inspectionreports.internal.statement.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.document.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

class CollapsedImprovementListTest {
  private static Block block(String text) {
    return new Block(
        Block.Kind.PARAGRAPH,
        text,
        7,
        7 + text.length(),
        1,
        1,
        0,
        "",
        Block.Style.PLAIN,
        List.of(),
        List.of());
  }

  @Test
  void theListRunsFromItsHeadingToTheNext() {
    Block block =
        block(
            "Children are safe. What needs to improve in this area of practice? The quality of"
                + " plans. Access to help. Main findings Carers are kind.");
    CollapsedImprovementList list = CollapsedImprovementList.in(block).get(0);
    assertThat(list.before()).isNotNull().extracting(Block::text).isEqualTo("Children are safe.");
    assertThat(list.heading().text()).startsWith("What needs to improve").endsWith("?");
    assertThat(list.items())
        .extracting(Block::text)
        .containsExactly("The quality of plans. Access to help.");
    assertThat(list.after().text()).isEqualTo("Main findings Carers are kind.");
    assertThat(list.items().get(0).start()).isEqualTo(7 + block.text().indexOf("The quality"));
  }

  @Test
  void marksDivideTheItemsAndNothingNeedBeAboveTheHeading() {
    Block block =
        block(
            "What needs to improve? • The quality of plans. • Help for 16- and 17-year-olds. •"
                + " Access to help. Main findings Carers are kind.");
    CollapsedImprovementList list = CollapsedImprovementList.in(block).get(0);
    assertThat(list.before()).isNull();
    assertThat(list.items())
        .extracting(Block::text)
        .containsExactly(
            "The quality of plans.", "Help for 16- and 17-year-olds.", "Access to help.");
    assertThat(list.items().get(2).start()).isEqualTo(7 + block.text().indexOf("Access"));
  }

  @Test
  void withoutAHeadingBelowNothingSaysWhereTheListEnds() {
    assertThat(
            CollapsedImprovementList.in(
                block("Staff asked: What needs to improve? They wrote a plan. It is clear.")))
        .isEmpty();
    assertThat(
            CollapsedImprovementList.in(
                block("Leaders know. What needs to improve? They wrote plans. They are clear.")))
        .isEmpty();
  }
}
