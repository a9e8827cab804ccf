package io.github.inspectionreports.internal.statement.items;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.layout.Layout;
import io.github.inspectionreports.internal.outline.SectionPart;
import io.github.inspectionreports.model.Place;
import io.github.inspectionreports.model.Section;
import io.github.inspectionreports.model.SectionKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What hangs on a paragraph, a bullet or a row. */
class GroupTest {
  private static List<String> groups(String text) {
    return Group.of(Layout.ofText(text).blocks()).stream().map(Group::text).toList();
  }

  @Test
  void bulletsHangOnTheParagraphAboveAndOnTheirBullet() {
    assertThat(groups("Act on:\n\n• plans:\n  • their dates\n\n• visits.\n\nIt ends."))
        .containsExactly("Act on: plans: their dates; visits.", "It ends.");
    assertThat(groups("• plans:\n  • their dates\n  • their aims\n\n• visits."))
        .containsExactly("plans: their dates; their aims", "visits.");
  }

  @Test
  void itemsOfOneTextArePartedUnlessASignOrAWordPartsThem() {
    assertThat(
            groups("Act so that:\n\n• plans have dates\n• they say who acts; and\n• staff stay."))
        .containsExactly("Act so that: plans have dates; they say who acts; and staff stay.");
    assertThat(groups("Act so that:\n\n• plans have dates and\n• staff stay"))
        .containsExactly("Act so that: plans have dates and staff stay");
    assertThat(groups("Act on:\n\n• The plans (all)\n• Their dates\n• Who acts"))
        .containsExactly("Act on: The plans (all). Their dates. Who acts");
  }

  @Test
  void nothingHangsOnWhatStandsBeforeAPartOfTheFrame() {
    List<Block> blocks = Layout.ofText("Act on plans.\n\n• one\n\n• two").blocks();
    Section section = new Section(SectionKind.IMPROVEMENTS, null, 1, null, new Place(1, 1, 0, 0));
    SectionPart part =
        new SectionPart(section, null, List.of(blocks.subList(0, 1), blocks.subList(1, 3)));
    assertThat(Group.of(part).stream().map(Group::text))
        .containsExactly("Act on plans.", "one", "two");
    assertThat(Group.of(SectionPart.undivided(section, null, blocks)).stream().map(Group::text))
        .containsExactly("Act on plans. one; two");
  }

  @Test
  void aHeadingLeadsInNothing() {
    assertThat(groups("Plans and visits\n\n• one\n\n• two"))
        .containsExactly("Plans and visits", "one", "two");
  }

  @Test
  void aRowThatThePageEndCutGoesOnInTheNextRow() {
    assertThat(
            groups("| The board | Agree one plan\n\n|  | and keep one list.\n\n| The trust | Act."))
        .containsExactly("The board | Agree one plan  | and keep one list.", "The trust | Act.");
    assertThat(groups("| The board | Agree:\n• one plan\n\n|  | • one list"))
        .containsExactly("The board | Agree:\n• one plan  | • one list");
  }

  @Test
  void aRowThatIsWholeGoesOnInNone() {
    assertThat(groups("| The board | Agree one plan.\n\n|  | and keep one list."))
        .containsExactly("The board | Agree one plan.", " | and keep one list.");
    assertThat(groups("| The board | Agree one plan\n\n| The trust | Act."))
        .containsExactly("The board | Agree one plan", "The trust | Act.");
    assertThat(groups("| The board | Agree one plan\n\nand so on")).hasSize(2);
  }
}
