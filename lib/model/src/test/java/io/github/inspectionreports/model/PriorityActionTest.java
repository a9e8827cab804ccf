package io.github.inspectionreports.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PriorityActionTest {
  private static final Place LINE = new Place(2, 2, 10, 40);
  private static final Place BULLET = new Place(2, 3, 41, 60);

  private static PriorityAction action(Item... items) {
    return new PriorityAction(
        "Act on drift:", List.of(items), List.of("permanence"), List.of(), null, LINE);
  }

  @Test
  void anItemWithoutThemesHasThoseOfTheAction() {
    Item own = new Item("matching with adopters", List.of("adoption"), BULLET);
    PriorityAction action = action(new Item("legal planning", BULLET), own);
    assertThat(action.toItems())
        .containsExactly(new Item("legal planning", List.of("permanence"), BULLET), own);
    assertThat(action.leadIn()).isEqualTo("Act on drift:");
  }

  @Test
  void anActionWithoutItemsIsTheOnlyOneItself() {
    assertThat(action().toItems())
        .containsExactly(new Item("Act on drift:", List.of("permanence"), LINE));
    assertThat(action().leadIn()).isNull();
  }
}
