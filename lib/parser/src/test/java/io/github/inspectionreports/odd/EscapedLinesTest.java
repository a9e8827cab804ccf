package io.github.inspectionreports.odd;

import static io.github.inspectionreports.odd.PlainLetter.TEXT;
import static io.github.inspectionreports.odd.PlainLetter.codes;
import static io.github.inspectionreports.odd.PlainLetterAsText.PLAIN;
import static io.github.inspectionreports.odd.PlainLetterAsText.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.model.DiagnosticCode;
import io.github.inspectionreports.model.Report;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts out of program data: signs stand for their line ends. */
class EscapedLinesTest {
  @ParameterizedTest
  @ValueSource(strings = {"\\n", "\\r\\n", "\\r", "&#10;", "&#13;&#10;", "&#xA;"})
  void linesWhoseEndsAreWrittenAsSignsAreRestored(String end) {
    Report report = read(TEXT.replace("\n", end));
    assertThat(PlainLetter.facts(report)).isEqualTo(PLAIN);
    assertThat(codes(report))
        .contains(DiagnosticCode.ENCODING_REPAIRED)
        .doesNotContain(DiagnosticCode.NO_LINES);
  }

  @Test
  void aStringOfProgramDataHasQuotationMarksAndCodesOfLetters() {
    String json =
        '"'
            + TEXT.replace("\n", "\\n").replace("’", "\\u2019").replace("weak", "\\\"weak\\\"")
            + '"';
    assertThat(read(json).text()).contains("children’s").contains("is \"weak\" in").startsWith("O");
  }

  @ParameterizedTest
  @ValueSource(strings = {"See C:\\news\\reports\\new.", "Write \\n for a new line."})
  void aFewSuchSignsMeanWhatTheySay(String said) {
    Report report = read(TEXT.replace("Staff know", said + " Staff know"));
    assertThat(report.text()).contains(said);
    assertThat(codes(report)).doesNotContain(DiagnosticCode.ENCODING_REPAIRED);
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\t", " / ", "\\n"})
  void theDayOfTheLetterIsNotThatOfTheVisitWhereLinesAreLost(String between) {
    String one = TEXT.strip().replaceAll("\\s*\n\\s*", Matcher.quoteReplacement(between));
    Report report = read(one);
    assertThat(report.visit().start()).hasToString("2023-04-18");
    assertThat(report.visit().published()).hasToString("2023-05-12");
  }
}
