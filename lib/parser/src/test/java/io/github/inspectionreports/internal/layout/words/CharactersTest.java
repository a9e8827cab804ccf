package io.github.inspectionreports.internal.layout.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the characters at the ends of a line tell. */
class CharactersTest {
  @ParameterizedTest
  @ValueSource(strings = {"12", "12.", "2.1", "1.2.3.4", "(a)", "b)", "iv.", "(3)"})
  void whatNumbersParagraphs(String word) {
    assertThat(Characters.isNumber(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "i", "1234", "2024", "1.234", "ab)", "12:", "Q1"})
  void whatNumbersNone(String word) {
    assertThat(Characters.isNumber(word)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"12.,12", "(a),a", "b),b", "2.1,2.1", "(3),3"})
  void aNumberIsToldWithoutItsBrackets(String printed, String bare) {
    assertThat(Characters.bareNumber(printed)).isEqualTo(bare);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"They came.", "Did they?", "‘They came.’", "(as they said.)", "“Come!”]", "."})
  void whatEndsASentence(String text) {
    assertThat(Characters.endsSentence(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "They came", "including:", "plans;", "’", "(see there)"})
  void whatEndsNone(String text) {
    assertThat(Characters.endsSentence(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plans, visits,",
        "the council of",
        "children who",
        "the service –",
        "heard within"
      })
  void aPhraseIsOpenAfterACommaADashOrAWordThatLeadsOn(String text) {
    assertThat(Characters.endsOpen(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "of", "Of", "the plans", "the roof", "a bottleneckwithin", "therewith"})
  void otherwiseItIsNot(String text) {
    assertThat(Characters.endsOpen(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"plans,true", "‘plans’,true", "(and plans),true", "Plans,false", "16 plans,false"})
  void theFirstLetterTellsWhetherALineGoesOn(String line, boolean lower) {
    assertThat(Characters.beginsLower(line)).isEqualTo(lower);
    assertThat(Characters.beginsLower("– …")).isFalse();
  }

  @Test
  void ligaturesAreLettersAndOddSpacesAreSpaces() {
    assertThat(
            Characters.clean("\uFB01nd o\uFB00 e\uFB03ciency wa\uFB04e \uFB02ow mo\uFB06 la\uFB05"))
        .isEqualTo("find off efficiency waffle flow most last");
    assertThat(Characters.clean("\u00A0 a\u2003\t b\u00A0")).isEqualTo("a b");
    assertThat(Characters.clean("a\u200Bb\u2060c\uFEFFd\u0001e\u200Ff\u200Ag"))
        .isEqualTo("abcdef g");
    assertThat(Characters.clean(" a ")).isEqualTo("a");
    assertThat(Characters.clean("a  b")).isEqualTo("a b");
    assertThat(Characters.clean("café – £5")).isEqualTo("café – £5");
    assertThat(Characters.clean("a\u007Fb")).isEqualTo("ab");
    assertThat(Characters.clean("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the plans               | of children      | the plans of children
          child-                  | focused          | child-\u00ADfocused
          child-                  | Focused          | child-Focused
          child‑                  | focused          | child‑\u00ADfocused
          child‐                  | focused          | child‐\u00ADfocused
          16-                     | and 17-year-olds | 16- and 17-year-olds
          short-                  | or long-term     | short- or long-term
          pre-                    | (and post-) birth| pre- (and post-) birth
          the visit -             | as planned       | the visit - as planned
          entitle\u00AD           | ments            | entitlements
          https://www.council.example/       | children | https://www.council.example/children
          see www.council.example/plans?year=| 2024     | see www.council.example/plans?year=2024
          visits and/             | or calls         | visits and/ or calls
          in 2030–                | 31 it rose       | in 2030–31 it rose
          paragraphs 9-           | 12 tell          | paragraphs 9-12 tell
          of those, 17 –          | 3 more           | of those, 17 – 3 more
          for all aged 18–        | and it helps     | for all aged 18– and it helps
          """)
  void aBrokenLineIsJoinedAsItWasBroken(String above, String below, String joined) {
    StringBuilder text = new StringBuilder(above);
    Characters.join(text, below);
    assertThat(text).hasToString(joined);
  }

  /** A known limit: an open dash between two numbers looks as a range does. */
  @Test
  void aDashOfASentenceBetweenTwoNumbersIsTakenForARange() {
    StringBuilder text = new StringBuilder("due by 2019–");
    Characters.join(text, "12 months later");
    assertThat(text).hasToString("due by 2019–12 months later");
  }

  @Test
  void nothingIsJoinedWithoutASpaceTooMany() {
    StringBuilder text = new StringBuilder();
    Characters.join(text, "They came.");
    Characters.join(text, "");
    assertThat(text).hasToString("They came.");
    StringBuilder hyphen = new StringBuilder("-");
    Characters.join(hyphen, "they");
    assertThat(hyphen).hasToString("- they");
  }

  @Test
  void marksOfListsAreBulletsAndWhatFontsCallPrivate() {
    for (char mark : "•◼▪\uF0B7\uE000\uF8FF".toCharArray()) {
      assertThat(Characters.isBullet(mark)).isTrue();
    }
    for (char other : "-–*ao.\uD7FF\uF900".toCharArray()) {
      assertThat(Characters.isBullet(other)).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          in 2031\uF02D32 it rose         | in 2031–32 it rose
          rooms of 3 \uF0B4 4 metres      | rooms of 3 × 4 metres
          aged \uF0B316                   | aged ≥16
          a plan \uF0B7 a date            | a plan • a date
          need \uF0E0 help                | need → help
          \uF093We wait\uF094 they said   | “We wait” they said
          they\uF092re here               | they’re here
          the \uF070\uF06C\uF061\uF06E\uF073 it has | the plans it has
          \uF0A3\uF033 million            | £3 million
          \uF02D a plan                   | \uF02D a plan
          \uF0D8 a plan                   | \uF0D8 a plan
          a \uF061 of it                  | a \uF061 of it
          """)
  void signsOfSymbolFontsAreWhatTheyShow(String raw, String shown) {
    assertThat(Characters.clean(raw)).isEqualTo(shown);
  }

  @Test
  void aSignThatItsFontAloneKnowsIsFoundAmidTheText() {
    assertThat(Characters.unknown("in \uF061 year")).isEqualTo(3);
    assertThat(Characters.unknown("\uF0B7")).isEqualTo(-1);
    assertThat(Characters.unknown("in a year")).isEqualTo(-1);
  }

  @Test
  void aDayInFiguresNumbersNoParagraph() {
    assertThat(Characters.isNumber("09.01.17")).isFalse();
    assertThat(Characters.isNumber("2.1.3")).isTrue();
    assertThat(Characters.isNumber("12.1")).isTrue();
  }
}
