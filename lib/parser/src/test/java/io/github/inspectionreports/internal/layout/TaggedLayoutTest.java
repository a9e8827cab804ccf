package io.github.inspectionreports.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the structure of a tagged PDF tells, where distance and print tell nothing. */
class TaggedLayoutTest {
  private static final String FULL =
      "Leaders know their services well and act on what they learn so that all";

  @Test
  void linesOfTwoParagraphsAreApartThoughTheyLookLikeOne() {
    assertThat(
            new TaggedPages()
                .line(70, 100, "P", 1, FULL)
                .line(70, 114.5, "P", 1, FULL + ".")
                .line(70, 129, "P", 2, FULL)
                .line(70, 143.5, "P", 2, "are seen.")
                .blocks())
        .containsExactly("P: " + FULL + " " + FULL + ".", "P: " + FULL + " are seen.");
  }

  @Test
  void aFullLineOfAnItemGoesOnThoughEachLineIsAParagraphOfItsOwn() {
    TaggedPages pages = new TaggedPages();
    for (int line = 0; line < 14; line++) {
      pages.line(70, 100 + 14.5 * line, "P", 1, FULL);
    }
    String item = FULL.substring(0, FULL.length() - 3);
    assertThat(
            pages
                .line(70, 330, "P", 2, "• " + item + ".")
                .line(77, 344.5, "P", 3, "Despite delays all are seen.")
                .line(77, 359, "P", 4, "Plans are clear.")
                .blocks())
        .endsWith("B1: " + item + ". Despite delays all are seen.", "P: Plans are clear.");
  }

  @Test
  void linesOfOneElementAreOneInSpiteOfAGap() {
    assertThat(
            new TaggedPages()
                .line(70, 100, "P", 1, FULL)
                .line(
                    70, 114.5, "P", 1, "are seen and heard in good time and all of them have plans")
                .line(70, 137, "P", 1, "Plans are clear.")
                .line(70, 190, "P", 2, "All is told.")
                .blocks())
        .first()
        .asString()
        .isEqualTo(
            "P: "
                + FULL
                + " are seen and heard in good time and all of them have plans Plans are"
                + " clear.");
  }

  @Test
  void aParagraphOfOneElementGoesOnOverThePageEvenAfterAFullStop() {
    assertThat(
            new TaggedPages()
                .line(70, 100, "P", 1, FULL)
                .line(70, 114.5, "P", 1, "are seen.")
                .nextPage()
                .line(70, 100, "P", 1, "They are heard too.")
                .line(70, 140, "P", 2, "All is told.")
                .blocks())
        .containsExactly("P: " + FULL + " are seen. They are heard too.", "P: All is told.");
  }

  @Test
  void aTagMakesAHeadingOfPlainPrint() {
    assertThat(
            new TaggedPages()
                .line(70, 100, "H2", 1, "Main findings")
                .line(70, 130, "P", 2, "Children are seen.")
                .line(70, 160, "Span", 3, "Main findings")
                .blocks())
        .containsExactly("H: Main findings", "P: Children are seen.", "P: Main findings");
  }

  @Test
  void whatIsTaggedAsContentMustComeAgainOftenToBeFurniture() {
    TaggedPages tagged = new TaggedPages();
    TaggedPages often = new TaggedPages();
    for (int page = 1; page <= 3; page++) {
      if (page < 3) {
        tagged.line(70, 60, "H1", page, "Recommendations");
      }
      often.line(70, 60, "P", page, "Visit to Brackenshire");
      tagged.line(70, 200, "P", 10 + page, FULL + ".");
      often.line(70, 200, "P", 10 + page, FULL + ".");
      if (page < 3) {
        tagged.nextPage();
        often.nextPage();
      }
    }
    assertThat(tagged.blocks()).filteredOn("H: Recommendations"::equals).hasSize(2);
    assertThat(often.blocks()).contains("top: Visit to Brackenshire");
  }

  @Test
  void artifactsAtTheEdgesAreFurnitureThoughTheyComeOnce() {
    assertThat(
            new TaggedPages()
                .line(70, 200, "P", 1, "Children are seen.")
                .nextPage()
                .line(70, 60, "Artifact", 0, "For the council only")
                .line(70, 200, "P", 2, "They are heard.")
                .line(70, 810, "Artifact", 0, "Printed in the hub")
                .blocks())
        .containsExactly(
            "P: Children are seen.",
            "P: They are heard.",
            "top: For the council only",
            "foot: Printed in the hub");
  }
}
