package io.github.inspectionreports.odd;

import static io.github.inspectionreports.odd.PlainLetter.codes;
import static io.github.inspectionreports.odd.PlainLetterOnPages.PLAIN;
import static io.github.inspectionreports.odd.PlainLetterOnPages.read;
import static io.github.inspectionreports.odd.PlainLetterOnPages.readsAsPlain;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.pdf.PdfSketch;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.DiagnosticCode;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.SectionKind;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages with other marks, lines and letters than most, and what is read from them. */
class RepairedPdfTest {
  @ParameterizedTest
  @ValueSource(strings = {"$1 ", " $1", " $1 ", "?"})
  void wordsThatStandApartAtLigaturesAreJoined(String by) {
    Report report =
        read(odd -> odd.text = odd.later = words -> words.replaceAll("(ffi|ffl|fi|ff|fl)", by));
    assertThat(PlainLetter.facts(report)).isEqualTo(PLAIN);
    assertThat(codes(report)).contains(DiagnosticCode.LETTERS_RESTORED);
  }

  @Test
  void capitalsThatKerningPartsFromTheirWordsAreJoined() {
    Report report =
        read(
            odd ->
                odd.text =
                    odd.later =
                        words ->
                            words
                                .replaceAll("\\b([TWPFY])(?=[a-z])", "$1 ")
                                .replace("Area for", "A rea for")
                                .replace("Agnes T horley", "Agnes Thorley"));
    assertThat(PlainLetter.facts(report)).isEqualTo(PLAIN);
    assertThat(report.diagnostics())
        .anySatisfy(
            diagnostic -> {
              assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.LETTERS_RESTORED);
              assertThat(diagnostic.message()).contains("\"F ocused\"");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"DRAFT", "CONFIDENTIAL"})
  void lettersOfAMarkingMayStandOneUnderAnother(String marking) {
    StringBuilder letters = new StringBuilder();
    int size = 900 / marking.length() / 2;
    for (int i = 0; i < marking.length(); i++) {
      int y = 760 - i * 700 / marking.length();
      letters.append(
          String.format(
              Locale.ROOT,
              "BT /F2 %d Tf 1 0 0 1 %d %d Tm (%c) Tj ET\n",
              size,
              300 + i % 2 * 4,
              y,
              marking.charAt(i)));
    }
    Report report = read(odd -> odd.under = letters.toString());
    assertThat(PlainLetter.facts(report)).isEqualTo(PLAIN);
    assertThat(report.frame()).noneMatch(part -> part.text().length() == 1);
    assertThat(report.diagnostics())
        .filteredOn(diagnostic -> diagnostic.code() == DiagnosticCode.MARKING)
        .singleElement()
        .satisfies(d -> assertThat(d.message()).contains("marked \"" + marking + "\";"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 w %.1f %.1f m %.1f %.1f l S",
        "0.5 w %.1f %.1f m %.1f %.1f l S",
      })
  void aBulletMayBeADrawnDash(String drawing) {
    readsAsPlain(
        odd -> {
          odd.bullet = "";
          odd.drawn = (x, y) -> String.format(Locale.ROOT, drawing, x + 1, y + 3.5, x + 8, y + 3.5);
        });
  }

  @Test
  void aBulletMayBeAFlatBox() {
    readsAsPlain(
        odd -> {
          odd.bullet = "";
          odd.drawn = (x, y) -> String.format(Locale.ROOT, "%.1f %.1f 7 0.8 re f", x + 1, y + 3.5);
        });
  }

  @ParameterizedTest
  @ValueSource(doubles = {-3, 10})
  void aShortLineUnderOrOverTheTextIsNoBullet(double above) {
    Report report =
        read(
            odd -> {
              odd.bullet = "";
              odd.drawn =
                  (x, y) ->
                      String.format(
                          Locale.ROOT,
                          "%.1f %.1f m %.1f %.1f l S",
                          x + 1,
                          y + above,
                          x + 8,
                          y + above);
            });
    assertThat(report.text()).doesNotContain("•");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0 "})
  void aBulletMayHaveBecomeAZero(String mark) {
    readsAsPlain(
        odd -> {
          odd.bullet = mark;
          odd.hanging = mark.length() == 1 ? 18 : 0;
        });
  }

  private static byte[] list(String[] marks, double hanging) {
    PdfSketch sketch = new PdfSketch();
    String text = "What needs to improve in this area of social work practice?";
    sketch.line(70, 60, "Focused visit to Brackenshire children's services");
    sketch.line(
        70,
        90,
        "This letter summarises the findings of the focused visit to Brackenshire children's");
    sketch.line(70, 104, "services on 18 and 19 April 2023.");
    sketch.line(70, 140, text);
    String[] items = {
      "The quality of pathway plans, and whether the young people have their say in",
      "The regularity of supervision.",
      "The offer of help to young people."
    };
    double y = 160;
    for (int i = 0; i < items.length; i++) {
      if (hanging > 0) {
        sketch.line(70, y, marks[i]).line(70 + hanging, y, items[i]);
      } else {
        sketch.line(70, y, marks[i] + " " + items[i]);
      }
      if (i == 0) {
        y += 14;
        sketch.line(70 + Math.max(hanging, 16), y, "what is in them.");
      }
      y += 14;
    }
    sketch.line(70, y + 20, "Main findings");
    sketch.line(70, y + 40, "Staff know children well. Their plans are thorough.");
    return sketch.bytes();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 18, 20, 30})
  void itemsMayHaveLettersOrFiguresInBrackets(double hanging) {
    for (String[] marks :
        List.of(
            new String[] {"(a)", "(b)", "(c)"},
            new String[] {"(1)", "(2)", "(3)"},
            new String[] {"1)", "2)", "3)"},
            new String[] {"a)", "b)", "c)"},
            new String[] {"(i)", "(ii)", "(iii)"})) {
      assertThat(read(list(marks, hanging)).improvements().stream().map(i -> i.text()))
          .as(marks[1] + " " + hanging)
          .containsExactly(
              "The quality of pathway plans, and whether the young people have their say in what"
                  + " is in them.",
              "The regularity of supervision.",
              "The offer of help to young people.");
    }
  }

  @Test
  void theClosingFormulaStandsForItselfWhereLinesAreFarApart() {
    Report report =
        read(
            odd -> {
              odd.leading = 26;
              odd.gap = 0;
            });
    assertThat(report.frame())
        .anySatisfy(part -> assertThat(part.text()).isEqualTo("Yours sincerely"));
    assertThat(PlainLetter.facts(report)).anyMatch(fact -> fact.contains("Ofsted will take the"));
  }

  @Test
  void aPageInACipherSilencesNoOther() {
    Report report =
        read(
            odd -> {
              odd.leading = 24;
              odd.later = words -> words.replaceAll("[aeiou]", "x").replaceAll("[rstln]", "q");
            });
    assertThat(codes(report))
        .contains(DiagnosticCode.TEXT_NOT_READABLE)
        .doesNotContain(DiagnosticCode.NOT_ENGLISH);
    assertThat(report.findings())
        .anySatisfy(finding -> assertThat(finding.category()).isNotEqualTo(Category.CONTEXT));
  }

  @Test
  void itemsUnderHeadingsThatCannotBeReadAreContext() {
    Report report = read(odd -> odd.headings = OddPdfTest::cipher);
    assertThat(codes(report)).contains(DiagnosticCode.TEXT_NOT_READABLE);
    assertThat(report.improvements()).isEmpty();
    assertThat(report.findings())
        .filteredOn(finding -> finding.text().startsWith("The "))
        .filteredOn(finding -> !finding.text().endsWith(":"))
        .hasSize(4)
        .allSatisfy(
            item -> {
              assertThat(item.category()).isEqualTo(Category.CONTEXT);
              assertThat(item.section()).isEqualTo(SectionKind.OTHER);
              assertThat(item.statements().get(0).because().get(0).rule())
                  .isEqualTo("unread-heading");
            });
    assertThat(report.findings())
        .filteredOn(finding -> finding.text().startsWith("Personal advisers"))
        .allSatisfy(finding -> assertThat(finding.category()).isEqualTo(Category.STRENGTH));
    assertThat(report.text()).contains("Pdlq ilqglqjv");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Þß", "®¯"})
  void signsThatStandForLigaturesAreReplaced(String signs) {
    Report report =
        read(
            odd ->
                odd.text =
                    odd.later =
                        words ->
                            words
                                .replace("fi", signs.substring(0, 1))
                                .replace("fl", signs.substring(1)));
    assertThat(PlainLetter.facts(report)).isEqualTo(PLAIN);
    assertThat(codes(report)).contains(DiagnosticCode.LETTERS_RESTORED);
  }

  @Test
  void linesThatAPageCutsAreReadAndNamed() {
    readsAsPlain(odd -> odd.left = 200);
    assertThat(read(odd -> odd.left = 200).diagnostics())
        .anySatisfy(
            diagnostic -> {
              assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.TEXT_OUTSIDE_PAGE);
              assertThat(diagnostic.page()).isEqualTo(1);
              assertThat(diagnostic.message()).contains("cut");
            });
    assertThat(codes(read(odd -> odd.left = 80))).isEmpty();
  }

  @Test
  void invisibleTextIsLeftOutWhereNoPictureHasIt() {
    PdfSketch sketch =
        new PdfSketch()
            .line(70, 60, "Main findings")
            .raw("3 Tr")
            .line(70, 100, "The quality of practice in this local authority is inadequate.")
            .line(70, 114, "Its leaders do not know what children there need from them.")
            .raw("0 Tr")
            .line(70, 140, "Visits are made on time.");
    Report report = read(sketch.bytes());
    assertThat(report.text()).doesNotContain("inadequate");
    assertThat(report.diagnostics())
        .filteredOn(diagnostic -> diagnostic.code() == DiagnosticCode.TEXT_INVISIBLE)
        .singleElement()
        .satisfies(
            diagnostic -> {
              assertThat(diagnostic.page()).isEqualTo(1);
              assertThat(diagnostic.message()).contains("characters of page 1");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BT 3 Tr /F1 11 Tf 1 0 0 1 90 640 Tm (Visits are made on time.) Tj ET 0 Tr",
        "BT 3 Tr /F1 12 Tf 1 0 0 1 90 640 Tm (A few letters) Tj ET 0 Tr",
        "BT 3 Tr /F1 12 Tf 1 0 0 1 74 699 Tm (Staff kn0w the farnilies whom they help.) Tj ET 0 Tr",
        "q 300 0 0 200 80 600 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q"
            + " BT 3 Tr /F1 12 Tf 1 0 0 1 90 640 Tm (A word of the scan behind its picture) Tj ET"
            + " 0 Tr",
      })
  void invisibleTextThatNobodyMissesIsNotToldOf(String drawn) {
    PdfSketch sketch =
        new PdfSketch()
            .line(70, 60, "Main findings")
            .line(70, 140, "Visits are made on time. Staff know the families whom they help.")
            .raw(drawn);
    assertThat(codes(read(sketch.bytes()))).doesNotContain(DiagnosticCode.TEXT_INVISIBLE);
  }

  @Test
  void whatStandsBesideALabelIsReadWithIt() {
    byte[] pdf =
        new PdfSketch()
            .line(70, 60, "Brackenshire County Council")
            .line(70, 80, "Inspection of services for children in need of help and protection,")
            .line(70, 94, "children looked after and care leavers")
            .line(70, 120, "Inspection dates:")
            .line(250, 120, "04/05/2015 to 28/05/2015")
            .line(70, 134, "Report published:")
            .line(250, 134, "17/07/2015")
            .line(70, 148, "Lead inspector:")
            .line(250, 148, "Lotte Brandt HMI")
            .line(70, 200, "Executive summary")
            .line(70, 220, "Children are safe. Their social workers know them well.")
            .bytes();
    var visit = read(pdf).visit();
    assertThat(visit.published()).hasToString("2015-07-17");
    assertThat(visit.start()).hasToString("2015-05-04");
    assertThat(visit.lead()).isEqualTo("Lotte Brandt");
  }

  @Test
  void aNarrowTableOfGradesIsNoTextInColumns() {
    String[] names = {
      "1. Children who need help and",
      "protection",
      "2. Children looked after and achieving",
      "permanence",
      "2.1 Adoption performance",
      "2.2 Experiences and progress of care",
      "leavers",
      "3. Leadership, management and",
      "governance"
    };
    String[] grades = {
      "Requires", "improvement", "Good", "", "Outstanding", "Good", "", "Requires", "improvement"
    };
    PdfSketch sketch =
        new PdfSketch()
            .line(60, 50, "Brackenshire County Council")
            .line(60, 70, "Inspection of services for children in need of help and protection,")
            .line(60, 84, "children looked after and care leavers");
    for (int i = 0; i < names.length; i++) {
      sketch.line(64, 150 + 14 * i, names[i]);
      if (!grades[i].isEmpty()) {
        sketch.line(290, 150 + 14 * i, grades[i]);
      }
    }
    sketch.line(60, 320, "Executive summary");
    sketch.line(60, 340, "Children are safe. Their social workers know them well.");
    Report report = read(sketch.bytes());
    assertThat(report.visit().judgements()).hasSize(5);
    assertThat(PlainLetter.facts(report)).noneMatch(fact -> fact.endsWith(" improvement"));
  }

  @Test
  void aParagraphBetweenTwoGradesIsNoRowOfTheirTable() {
    byte[] pdf =
        new PdfSketch()
            .line(60, 50, "Inspection of safeguarding and looked after children services")
            .line(60, 70, "Brackenshire County Council")
            .line(60, 130, "Overall effectiveness")
            .line(390, 130, "Grade 2 (Good)")
            .line(60, 150, "12. Services for children are good. Carers are trained.")
            .line(60, 170, "Capacity for improvement")
            .line(390, 170, "Grade 2 (Good)")
            .line(60, 190, "13. Leaders have funded their plans. Staff stay with children.")
            .bytes();
    assertThat(PlainLetter.facts(read(pdf)))
        .anyMatch(fact -> fact.endsWith("Carers are trained."))
        .anyMatch(fact -> fact.endsWith("Staff stay with children."));
  }

  @Test
  void columnsThatAreNotPartedAreNamed() {
    PdfSketch sketch =
        new PdfSketch().line(310, 60, "a line of this column that is much longer than any");
    for (int i = 0; i < 12; i++) {
      sketch.line(60, 60 + 14 * i, "and social workers see children often");
      sketch.line(310, 74 + 14 * i, "and carers know them");
    }
    assertThat(codes(read(sketch.bytes()))).contains(DiagnosticCode.COLUMNS_NOT_DIVIDED);
  }
}
