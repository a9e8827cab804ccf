package io.github.inspectionreports.internal.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class TokensTest {
  @Test
  void aWordIsLookedForInAPartWhateverIsOutsideTheText() {
    Tokens tokens = Tokens.of("Plans are late");
    assertThat(tokens.hasWord(Set.of("plans", "late"), 1, 2)).isFalse();
    assertThat(tokens.hasWord(Set.of("plans"), -3, 1)).isTrue();
    assertThat(tokens.hasWord(Set.of("late"), 1, 9)).isTrue();
    assertThat(tokens.hasWord(Set.of("soon"), -3, 9)).isFalse();
  }
}
