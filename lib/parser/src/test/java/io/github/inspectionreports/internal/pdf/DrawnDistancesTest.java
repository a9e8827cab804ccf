package io.github.inspectionreports.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.page.Run;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Blanks that are drawn as distances between letters, and letters that are set apart. */
class DrawnDistancesTest {
  /** A blank of the font at the size of these tests. */
  private static final double BLANK = 3.336;

  private static List<String> runs(String operators) throws Exception {
    PdfSketch sketch = new PdfSketch();
    sketch.raw("BT /F1 12 Tf 1 0 0 1 72 700 Tm " + operators + " ET");
    return PdfReader.read(sketch.bytes(), "letter.pdf").pages().get(0).runs().stream()
        .map(Run::text)
        .map(String::strip)
        .toList();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  @ParameterizedTest
  @CsvSource({
    "3J, uly 2031, 16.008, 3 July 2031",
    "aw, ord or two, 18.672, a word or two",
    "Ia, m writing, 13.344, I am writing",
    "T0, 300 123, 17.340, T 0300 123"
  })
  void theBlankAfterAWordOfOneLetterMayBeTheDistanceOfLetters(
      String first, String rest, double width, String text) throws Exception {
    String operators = BLANK + " Tc (" + first + ") Tj 0 Tc " + width + " 0 Td (" + rest + ") Tj";
    assertThat(runs(operators)).containsExactly(text);
  }

  @Test
  void whereItIsTheDistanceOfSomeLettersOthersAreMovedBack() throws Exception {
    assertThat(runs(BLANK + " Tc [(2t)278(o1)278(3O)] TJ 0 Tc 49.368 0 Td (ctober 2031) Tj"))
        .containsExactly("2 to 13 October 2031");
  }

  @Test
  void aNumberInTheMarginStandsApartHoweverItsDistanceIsDrawn() throws Exception {
    assertThat(runs("13.344 Tc (5C) Tj 0 Tc 28.68 0 Td (hildren are safe.) Tj"))
        .containsExactly("5", "Children are safe.");
    assertThat(runs("10.008 Tw (10 Children) Tj 73.36 0 Td 0 Tw (are safe.) Tj"))
        .containsExactly("10", "Children are safe.");
  }

  @Test
  void aWideBlankWithinALineEndsNoRun() throws Exception {
    assertThat(runs("10.008 Tw (Children are safe.) Tj")).containsExactly("Children are safe.");
  }

  @ParameterizedTest
  @ValueSource(doubles = {2, 3.336, 5})
  void lettersOfAWordMayBeSetApart(double points) throws Exception {
    assertThat(runs(number(points) + " Tc (WHAT NEEDS TO IMPROVE IN THIS AREA) Tj"))
        .containsExactly("WHAT NEEDS TO IMPROVE IN THIS AREA");
  }

  @ParameterizedTest
  @ValueSource(doubles = {2, 3.336, 4.5})
  void aShortWordIsSetAsTheWordsBesideIt(double points) throws Exception {
    assertThat(runs(letters("AREA FOR PRIORITY ACTION", points)))
        .containsExactly("AREA", "FOR", "PRIORITY", "ACTION");
  }

  @ParameterizedTest
  @ValueSource(doubles = {2, 3.336, 4.5})
  void aShortWordMayBeAStringOfItsOwn(double points) throws Exception {
    String apart = number(points);
    assertThat(runs(apart + " Tc (PRIORITY) Tj 100 0 Td (TO) Tj 60 0 Td (ACT) Tj"))
        .containsExactly("PRIORITY", "TO", "ACT");
  }

  /** Draws each letter by itself, so many points apart; blanks too. */
  private static String letters(String text, double points) {
    StringBuilder operators = new StringBuilder();
    String widths = "A8.004 B8.004 C8.664 D8.664 E8.004 F7.332 H8.664 I3.336 N8.664 O9.336 P8.004";
    widths += " R8.664 T7.332 Y8.004";
    for (char c : text.toCharArray()) {
      int at = c == ' ' ? -1 : widths.indexOf(c);
      double width = at < 0 ? BLANK : Double.parseDouble(widths.substring(at + 1, at + 6));
      operators.append('(').append(c).append(") Tj ");
      operators.append(number(width + points)).append(" 0 Td ");
    }
    return operators.toString();
  }
}
