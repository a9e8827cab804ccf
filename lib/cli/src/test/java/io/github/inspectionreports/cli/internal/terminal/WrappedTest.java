package io.github.inspectionreports.cli.internal.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappedTest {
  @Test
  void linesBreakBetweenWords() {
    assertThat(Wrapped.lines("one two three", 7)).containsExactly("one two", "three");
    assertThat(Wrapped.lines("one two three", 8)).containsExactly("one two", "three");
    assertThat(Wrapped.lines("one two three", 13)).containsExactly("one two three");
  }

  @Test
  void aLongWordStandsAlone() {
    assertThat(Wrapped.lines("a considerable b", 5)).containsExactly("a", "considerable", "b");
  }

  @Test
  void whiteSpaceOfEveryKindIsASpace() {
    assertThat(Wrapped.lines(" a\u00A0\n\tb ", 20)).containsExactly("a b");
    assertThat(Wrapped.lines("", 20)).containsExactly("");
  }

  @Test
  void aCharacterOutsideTheBasicPlaneIsOneWide() {
    assertThat(Wrapped.lines("\uD83D\uDE00\uD83D\uDE00 ab", 5)).hasSize(1);
  }
}
