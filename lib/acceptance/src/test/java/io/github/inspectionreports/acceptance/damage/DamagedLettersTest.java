package io.github.inspectionreports.acceptance.damage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.fixtures.SampleFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DamagedLettersTest {
  private static final int EACH = 4;

  @ParameterizedTest
  @EnumSource(Damage.class)
  void textThatABrokenFileLosesIsSpokenOf(Damage damage) throws Exception {
    DamagedLetters letters = new DamagedLetters();
    long seed = 1;
    for (SampleFile letter : SampleFile.values()) {
      byte[] pdf = letter.pdf();
      for (int i = 0; i < EACH; i++) {
        letters.attempt(letter.name(), pdf, damage, seed++);
      }
    }
    assertThat(letters.silent()).isEmpty();
  }
}
