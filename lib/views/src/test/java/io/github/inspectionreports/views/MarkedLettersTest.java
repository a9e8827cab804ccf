package io.github.inspectionreports.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.views.internal.marks.Mark;
import io.github.inspectionreports.views.internal.marks.Marks;
import io.github.inspectionreports.views.internal.marks.Tone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Real letters, every twelfth of them; {@code -Dviews.each=1} takes all. */
@Tag("shared")
class MarkedLettersTest {
  private static final int EACH = Integer.getInteger("views.each", 12);
  private static final double COVERED = 0.97;
  private static final int LARGEST_PAGE = 3_000_000;

  private static List<Path> letters() throws IOException {
    Path folder = Letters.project().resolveSibling("shared").resolve("letters");
    assumeTrue(
        Files.isDirectory(folder),
        "skipped: the real letters are not at hand (a folder 'shared' beside the repository)");
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
      List<Path> some = new ArrayList<>();
      for (int i = EACH / 2; i < all.size(); i += EACH) {
        some.add(all.get(i));
      }
      return some;
    }
  }

  @Test
  void underTheHighlightsAreTheSentences(TestReporter reporter) throws Exception {
    int all = 0;
    List<String> astray = new ArrayList<>();
    for (Path file : letters()) {
      byte[] pdf = Files.readAllBytes(file);
      Report report;
      try {
        report = Letters.PARSER.parse(pdf, file.getFileName().toString());
      } catch (UnreadableLetterException e) {
        continue;
      }
      assertThat(HtmlView.write(report, Letters.NAMES).length())
          .as(file.toString())
          .isLessThan(LARGEST_PAGE);
      Map<String, String> under =
          UnderQuads.read(PdfView.write(pdf, report, Letters.NAMES).bytes());
      for (Mark mark : Marks.of(report, Letters.NAMES)) {
        if (mark.tone() != Tone.CONTEXT) {
          all++;
          double share = UnderQuads.share(mark.whole(), under.getOrDefault(mark.id(), ""));
          if (share < COVERED) {
            astray.add(
                "%s p. %d %.2f %s | %s"
                    .formatted(
                        file.getFileName(),
                        mark.place().firstPage(),
                        share,
                        mark.whole(),
                        under.get(mark.id())));
          }
        }
      }
    }
    reporter.publishEntry(
        "%d of %d statements and items are not under their highlights"
            .formatted(astray.size(), all));
    assertThat(astray.size())
        .as("%d of %d are not under their highlights:%n%s", astray.size(), all, astray)
        .isLessThanOrEqualTo(all / 100);
  }
}
