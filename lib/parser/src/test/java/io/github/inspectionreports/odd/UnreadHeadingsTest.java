package io.github.inspectionreports.odd;

import static io.github.inspectionreports.odd.PlainLetter.TEXT;
import static io.github.inspectionreports.odd.PlainLetter.codes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.DiagnosticCode;
import io.github.inspectionreports.model.FrameKind;
import io.github.inspectionreports.model.Report;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings whose letters stand for others, above text that can be read. */
class UnreadHeadingsTest {
  private static final Pattern HEADING =
      Pattern.compile(
          "(?m)^(?:Headline findings|Area for priority action|What needs to improve.*"
              + "|Main findings)$");

  /** Letters become capitals with accents, as the numbers of shapes in a font do. */
  private static String accented(String words) {
    return shifted(words, 'Á');
  }

  /** Those of fonts with more shapes. */
  private static String extended(String words) {
    return shifted(words, 'Ă');
  }

  private static String shifted(String words, int by) {
    StringBuilder other = new StringBuilder();
    words
        .toLowerCase(Locale.ROOT)
        .chars()
        .forEach(c -> other.append((char) (c >= 'a' && c <= 'z' ? c - 'a' + by : c)));
    return other.toString().replace('×', 'Ø').replace("÷", "ø");
  }

  static Stream<UnaryOperator<String>> ciphers() {
    return Stream.of(
        UnreadHeadingsTest::accented, UnreadHeadingsTest::extended, OddPdfTest::cipher);
  }

  private static void assertItemsAreContext(Report report) {
    assertThat(codes(report)).contains(DiagnosticCode.TEXT_NOT_READABLE);
    assertThat(report.improvements()).isEmpty();
    assertThat(report.findings())
        .filteredOn(finding -> finding.text().startsWith("The "))
        .filteredOn(finding -> !finding.text().endsWith(":"))
        .hasSize(4)
        .allSatisfy(
            item -> {
              assertThat(item.category()).isEqualTo(Category.CONTEXT);
              assertThat(item.statements().get(0).because().get(0).rule())
                  .isEqualTo("unread-heading");
            });
    assertThat(report.findings())
        .filteredOn(finding -> finding.text().startsWith("Personal advisers"))
        .allSatisfy(finding -> assertThat(finding.category()).isEqualTo(Category.STRENGTH));
  }

  @Test
  void itemsBelowHeadingsInLettersWithAccentsAreContext() {
    assertItemsAreContext(
        PlainLetterOnPages.read(odd -> odd.headings = UnreadHeadingsTest::accented));
  }

  @ParameterizedTest
  @MethodSource("ciphers")
  void soAreThoseOfAPlainText(UnaryOperator<String> cipher) {
    Report report =
        PlainLetterAsText.read(
            HEADING.matcher(TEXT).replaceAll(found -> cipher.apply(found.group())));
    assertItemsAreContext(report);
    assertThat(report.frame())
        .filteredOn(part -> part.kind() == FrameKind.HEADER)
        .extracting(part -> part.text())
        .contains(cipher.apply("Main findings"));
    assertThat(report.visit().authority()).isEqualTo("Brackenshire");
  }

  @Test
  void aSingleHeadingInLettersWithAccentsIsEnough() {
    Report report =
        PlainLetterAsText.read(TEXT.replace("Main findings", accented("Main findings")));
    assertThat(codes(report)).contains(DiagnosticCode.TEXT_NOT_READABLE);
    assertThat(report.improvements()).hasSize(3);
    assertThat(report.findings())
        .anySatisfy(finding -> assertThat(finding.text()).startsWith("Personal advisers"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zoë Brontë-Nuñez",
        "Gwynedd a Môn",
        "Wyvill Pykk",
        "Zbigniew Wójcik",
        "Jubb Kirkby Puck"
      })
  void namesAreNotTakenForIt(String name) {
    assertThat(codes(PlainLetterAsText.read(TEXT.replace("Agnes Thorley", name))))
        .doesNotContain(DiagnosticCode.TEXT_NOT_READABLE);
    String headed = TEXT.replace("Main findings\n", "Main findings\n\n" + name + "\n");
    assertThat(codes(PlainLetterAsText.read(headed)))
        .doesNotContain(DiagnosticCode.TEXT_NOT_READABLE);
  }

  @Test
  void nothingIsReadFromATextOfSuchLettersAlone() {
    Report report = PlainLetterAsText.read(extended(TEXT));
    assertThat(report.visit().authority()).isNull();
    assertThat(report.visit().start()).isNull();
    assertThat(report.findings())
        .allSatisfy(finding -> assertThat(finding.category()).isEqualTo(Category.CONTEXT));
    assertThat(List.of(DiagnosticCode.NOT_ENGLISH, DiagnosticCode.TEXT_NOT_READABLE))
        .containsAnyElementsOf(codes(report));
  }
}
