package io.github.inspectionreports.odd;

import static io.github.inspectionreports.odd.PlainLetter.TEXT;
import static io.github.inspectionreports.odd.PlainLetter.codes;
import static io.github.inspectionreports.odd.PlainLetterAsText.PLAIN;
import static io.github.inspectionreports.odd.PlainLetterAsText.read;
import static io.github.inspectionreports.odd.PlainLetterAsText.readsAsPlain;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.model.DiagnosticCode;
import io.github.inspectionreports.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that went through a mail, whose signs are still in them. */
class CopiedTextTest {
  private static String wrapped() {
    return TEXT.lines()
        .map(line -> line.replaceAll("(.{50,70}) ", "$1\n"))
        .reduce("", (text, line) -> text + line + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", "| ", "|", "│ ", "¦ ", "| > ", "|| ", "ET> ", ">| "})
  void marksOfQuotationAreTakenAway(String mark) {
    Report report = read(wrapped().replaceAll("(?m)^", mark));
    assertThat(PlainLetter.facts(report)).isEqualTo(PLAIN);
    assertThat(codes(report)).contains(DiagnosticCode.QUOTED_MAIL);
  }

  @Test
  void barsThatPartCellsAreNoMarksOfQuotation() {
    String table = "| Area | Grade |\n| Help | Good |\n| Care | Good |\n| Leaders | Good |\n";
    assertThat(codes(read(TEXT.replace("Headline findings", table + "\nHeadline findings"))))
        .doesNotContain(DiagnosticCode.QUOTED_MAIL);
  }

  @ParameterizedTest
  @ValueSource(strings = {">", "->", "-->", "=>", "&gt;", "&rarr;"})
  void arrowsMayBeBullets(String mark) {
    readsAsPlain(TEXT.replace("•", mark));
  }
}
