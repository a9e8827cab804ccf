package io.github.inspectionreports.internal.visit.people.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.inspectionreports.internal.visit.people.names.PeopleWords.Kind;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.RuleSetException;
import io.github.inspectionreports.rules.Table;
import org.junit.jupiter.api.Test;

/** Words about people, as a table gives them. */
class PeopleWordsTest {
  private static PeopleWords words(Row row) {
    return PeopleWords.of(RuleSet.bundled().with(Table.of("people", row)));
  }

  @Test
  void aRowOfOnesOwnAddsWordsOfItsKindInAnyLetterCase() {
    PeopleWords words = words(Row.of("own", "words", "Reeve bailiff", "kind", "role_head"));
    assertThat(words.is(Kind.ROLE_HEAD, "reeve")).isTrue();
    assertThat(words.is(Kind.ROLE_HEAD, "Bailiff")).isTrue();
    assertThat(words.is(Kind.TITLE, "reeve")).isFalse();
    assertThat(words.is(Kind.TITLE, "Mr.")).isTrue();
  }

  @Test
  void aKindThatDoesNotExistIsRefusedWithItsRow() {
    Row row = Row.of("own", "words", "reeve", "kind", "STEWARD");
    assertThatThrownBy(() -> words(row))
        .isInstanceOf(RuleSetException.class)
        .hasMessageContaining("row 'own'")
        .hasMessageContaining("STEWARD");
  }
}
