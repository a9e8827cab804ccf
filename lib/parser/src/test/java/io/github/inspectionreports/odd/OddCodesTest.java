package io.github.inspectionreports.odd;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.model.DiagnosticCode;
import io.github.inspectionreports.model.Report;
import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that were written in the code of one machine and read in that of another. */
class OddCodesTest {
  @ParameterizedTest
  @CsvSource({
    "x-MacRoman,windows-1252",
    "windows-1252,x-MacRoman",
    "windows-1252,IBM850",
    "windows-1252,IBM437"
  })
  void signsAreThoseThatWereWritten(String written, String read) throws UnreadableLetterException {
    byte[] bytes = PlainLetter.TEXT.getBytes(Charset.forName(written));
    Report report = PlainLetter.read(new String(bytes, Charset.forName(read)));
    assertThat(PlainLetter.facts(report))
        .isEqualTo(PlainLetter.facts(PlainLetter.read(PlainLetter.TEXT)));
    assertThat(PlainLetter.codes(report)).containsOnlyOnce(DiagnosticCode.ENCODING_REPAIRED);
    assertThat(report.text()).isEqualTo(PlainLetter.read(PlainLetter.TEXT).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Luís", "José Ávila", "Mæve", "SÓLÓ", "Ñandú", "£5 or ¥500"})
  void namesKeepTheirLetters(String name) throws UnreadableLetterException {
    Report report = PlainLetter.read(PlainLetter.TEXT.replace("Agnes Thorley", name));
    assertThat(report.text()).contains(name);
    assertThat(PlainLetter.codes(report)).doesNotContain(DiagnosticCode.ENCODING_REPAIRED);
  }
}
