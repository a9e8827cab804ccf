package io.github.inspectionreports.internal.statement.items;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.document.Document;
import io.github.inspectionreports.internal.layout.Layout;
import io.github.inspectionreports.model.Item;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of the tables in which each action has its responsible body. */
class SendTableRowsTest {
  private static SendTableRows.Read read(String text) {
    List<Block> blocks = Layout.ofText(text).blocks();
    SendTableRows.Read row = SendTableRows.read(blocks.get(0), blocks.subList(1, blocks.size()));
    assertThat(row).isNotNull();
    return row;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Brackenshire Council                              | Brackenshire Council
          Brackenshire Council and Mid Valley ICB           | Brackenshire Council/Mid Valley ICB
          Brackenshire Council, Mid Valley ICB and the Fell Trust | Brackenshire Council/Mid Valley ICB/the Fell Trust
          Brackenshire Council; the board                   | Brackenshire Council/the board
          Brackenshire Council, and the board               | Brackenshire Council/the board
          Hill and Dale Council                             | Hill and Dale Council
          Hill, Dale and Mid Valley ICB                     | Hill, Dale and Mid Valley ICB
          Hill Council and Hill, Dale and Mid Valley ICB    | Hill Council/Hill, Dale and Mid Valley ICB
          NHS Hill and East Dale, Fell and Marsh ICB, Hill Council | NHS Hill and East Dale, Fell and Marsh ICB/Hill Council
          Hill, Dale and Marsh Councils                     | Hill/Dale and Marsh Councils
          """)
  void bodiesAreToldApartThoughTheirNamesHoldAnAnd(String cell, String bodies) {
    assertThat(String.join("/", read("| " + cell + " | Agree one plan.").responsible()))
        .isEqualTo(bodies);
  }

  @Test
  void aSentenceBelowTheBulletsBelongsToTheAction() {
    SendTableRows.Read row =
        read(
            "| Brackenshire Council | Leaders should make shorter the waits for:\n• speech therapy;"
                + " and\n• hearing tests.\nThey should also tell parents how long it takes.");
    assertThat(row.text())
        .isEqualTo(
            "Leaders should make shorter the waits for: They should also tell parents how long it"
                + " takes.");
    assertThat(row.items())
        .extracting(Item::text)
        .containsExactly("speech therapy", "hearing tests.");
    assertThat(row.whole())
        .endsWith("hearing tests. They should also tell parents how long it takes.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| Responsible body | Priority",
        "| Responsible bodies | What to do",
        "| Who | Areas for priority action",
        "| Who | Area for improvement"
      })
  void theHeadOfATableIsNoRow(String head) {
    assertThat(SendTableRows.read(Layout.ofText(head).blocks().get(0), List.of())).isNull();
  }

  @Test
  void aRowOfOneCellNamesNobody() {
    SendTableRows.Read row = read("| Agree one plan.");
    assertThat(row.responsible()).isEmpty();
    assertThat(row.text()).isEqualTo("Agree one plan.");
    assertThat(row.whole()).isEqualTo("Agree one plan.");
  }

  @Test
  void aRowGoesOnInTheRestOfItOnTheNextPage() {
    SendTableRows.Read row =
        read(
            "| Brackenshire Council | Leaders should act\n\n|  | at once, with:\n• a plan\n\n| | • a list");
    assertThat(row.responsible()).containsExactly("Brackenshire Council");
    assertThat(row.text()).isEqualTo("Leaders should act at once, with:");
    assertThat(row.items()).extracting(Item::text).containsExactly("a plan", "a list");
    assertThat(row.whole()).isEqualTo("Leaders should act at once, with: a plan; a list");
  }

  @Test
  void eachItemPointsAtItsOwnWordsThoughTheyComeTwice() {
    Document document =
        Layout.ofText("| The board | Act on plan and list:\n• plan\n\n|  | • list\n• plan");
    List<Block> blocks = document.blocks();
    SendTableRows.Read row = SendTableRows.read(blocks.get(0), blocks.subList(1, 2));
    assertThat(row).isNotNull();
    assertThat(row.items()).extracting(Item::text).containsExactly("plan", "list", "plan");
    String text = document.text();
    for (Item item : row.items()) {
      assertThat(text.substring(item.place().start(), item.place().end())).isEqualTo(item.text());
    }
    assertThat(row.items().get(0).place().start()).isEqualTo(text.indexOf("• plan") + 2);
    assertThat(row.items().get(2).place().start()).isEqualTo(text.lastIndexOf("plan"));
  }

  @Test
  void aParagraphBelowTheItemsIsAnItemToo() {
    SendTableRows.Read row = read("| The board | Act:\n• plan\nThis is to be done by May.");
    assertThat(row.text()).isEqualTo("Act:");
    assertThat(row.items())
        .extracting(Item::text)
        .containsExactly("plan", "This is to be done by May.");
  }
}
