package io.github.inspectionreports.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CellsTest {
  private static final Cells.Precompiled TABLE =
      new Cells.Precompiled(
          new String[] {"cue", "id", "pattern"},
          "praisep1goodp2bad",
          new int[] {6, 8, 12, 12, 14, 17});

  private final Cells first = new Cells(TABLE, 0);
  private final Cells second = new Cells(TABLE, 1);

  @Test
  void eachRowHasItsOwnCellsAndNoneThatAreEmpty() {
    assertThat(first).isEqualTo(Map.of("cue", "praise", "id", "p1", "pattern", "good"));
    assertThat(second).isEqualTo(Map.of("id", "p2", "pattern", "bad"));
    assertThat(second.containsKey("cue")).isFalse();
    assertThat(second.getOrDefault("cue", "none")).isEqualTo("none");
    assertThat(first.get("other")).isNull();
  }

  @Test
  void aColumnIsFoundByItsNameWhoeverMadeIt() {
    assertThat(first.get("patterns".substring(0, 7))).isEqualTo("good");
  }

  @Test
  void aRowOfCellsIsTheRowOfTheirMap() {
    Row row = new Row("p1", first, "bundled/phrases.csv", 2, true);
    Row read = new Row("p1", Map.copyOf(first), "bundled/phrases.csv", 2, true);
    assertThat(row).isEqualTo(read).hasSameHashCodeAs(read);
  }

  @Test
  void cellsGoToAnotherProcessAsAPlainMap() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(first);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(first).isNotInstanceOf(Cells.class);
    }
  }
}
