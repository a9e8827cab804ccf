package io.github.inspectionreports.views.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.Glyph;
import io.github.inspectionreports.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkFinderTest {
  private static final Place ONE = new Place(1, 1, 0, 1);
  private static final Place BOTH = new Place(1, 2, 0, 1);

  private final List<Glyph> glyphs = new ArrayList<>();
  private double y = 800;

  /** Sets a line of text on a page. */
  private void line(int page, String text) {
    y -= 14;
    double x = 72;
    for (String letter : text.split("")) {
      if (!letter.isBlank()) {
        glyphs.add(new Glyph(page, letter, x, y, x + 6, y, 12));
      }
      x += 6;
    }
  }

  /** What is found, by pages. */
  private static Map<Integer, String> texts(Map<Integer, List<List<Glyph>>> found) {
    Map<Integer, String> texts = new TreeMap<>();
    found.forEach(
        (page, parts) ->
            texts.put(
                page,
                parts.stream()
                    .flatMap(List::stream)
                    .map(Glyph::text)
                    .collect(Collectors.joining())));
    return texts;
  }

  @Test
  void aSentenceIsFoundWithItsFullStop() {
    line(1, "Plans are clear. Children’s views are");
    line(1, "heard. Visits are late.");
    MarkFinder finder = new MarkFinder(glyphs);
    assertThat(texts(finder.find("Children’s views are heard.", ONE)))
        .containsExactly(Map.entry(1, "Children’sviewsareheard."));
  }

  @Test
  void ofWhatIsSaidTwiceTheNextIsFound() {
    line(1, "This is a clear strength. Visits are late.");
    line(1, "This is a clear strength.");
    MarkFinder finder = new MarkFinder(glyphs);
    double first =
        finder.find("This is a clear strength.", ONE).values().iterator().next().get(0).get(0).y();
    double second =
        finder.find("This is a clear strength.", ONE).values().iterator().next().get(0).get(0).y();
    assertThat(first).isGreaterThan(second);
  }

  @Test
  void aFootnoteMarkDoesNotPartASentence() {
    line(1, "Most plans of the children12 in need of help are clear.");
    MarkFinder finder = new MarkFinder(glyphs);
    assertThat(texts(finder.find("Most plans of the children in need of help are clear.", ONE)))
        .containsExactly(Map.entry(1, "Mostplansofthechildreninneedofhelpareclear."));
  }

  @Test
  void aSentenceGoesOnAfterTheFooter() {
    line(1, "Care plans are written with the");
    line(1, "Harrowmere, page 1");
    line(2, "children and are kept up to date.");
    MarkFinder finder = new MarkFinder(glyphs);
    assertThat(
            texts(
                finder.find(
                    "Care plans are written with the children and are kept up to date.", BOTH)))
        .containsExactly(
            Map.entry(1, "Careplansarewrittenwiththe"),
            Map.entry(2, "childrenandarekeptuptodate."));
  }

  @Test
  void theFewWordsAtTheFootOrHeadOfAPageBelongToTheirSentence() {
    line(1, "Visits are late. Few");
    line(1, "Harrowmere, page 1");
    line(2, "children wait for a permanent home in");
    line(2, "Harrowmere, page 2");
    line(3, "Marrow.");
    MarkFinder finder = new MarkFinder(glyphs);
    assertThat(
            texts(
                finder.find(
                    "Few children wait for a permanent home in Marrow.", new Place(1, 3, 0, 1))))
        .containsExactly(
            Map.entry(1, "Few"),
            Map.entry(2, "childrenwaitforapermanenthomein"),
            Map.entry(3, "Marrow."));
  }

  @Test
  void whatIsNotThereIsNotFound() {
    line(1, "Visits are late and plans are not clear.");
    MarkFinder finder = new MarkFinder(glyphs);
    assertThat(finder.find("The sea is calm and the harbour is empty today.", ONE)).isEmpty();
    assertThat(finder.find("Visits are late and plans are not clear.", new Place(4, 4, 0, 1)))
        .isEmpty();
  }

  @Test
  void aMarkHasAStretchForEachLine() {
    line(1, "Care plans are written with the");
    line(1, "children and are kept up to date.");
    assertThat(Quad.of(glyphs)).hasSize(2).allMatch(quad -> quad.y() == quad.endY());
    double[] corners = Quad.of(glyphs).get(0).corners();
    assertThat(corners[0]).isEqualTo(72);
    assertThat(corners[1]).isGreaterThan(corners[5]);
  }
}
