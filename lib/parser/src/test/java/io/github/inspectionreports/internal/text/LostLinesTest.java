package io.github.inspectionreports.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LostLinesTest {
  @Test
  void numbersThatCountTheLinesAreThoseOfPages() {
    assertThat(LostLines.parted("3 Plans are late.\n\n4 Visits are slow.\n"))
        .isEqualTo("Plans are late.\n\n\fVisits are slow.");
    assertThat(LostLines.parted("Plans are late. 1\nVisits are slow. 2"))
        .isEqualTo("Plans are late.\n\n\fVisits are slow.");
    assertThat(LostLines.parted("1 Plans are late.")).isEqualTo("Plans are late.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3 Plans are late.\n5 Visits are slow.",
        "3 Plans are late.\nVisits are slow.",
        "40 children wait.",
        "1 July 2024 was the day.",
        "They wait for a child aged 9"
      })
  void otherNumbersStay(String text) {
    assertThat(LostLines.parted(text)).isEqualTo(text);
  }

  @Test
  void theHeadOfALetterEndsWithItsGreeting() {
    assertThat(
            LostLines.parted("1 Ofsted Piccadilly Gate 2 May 2024 Jo Flint Dear Ms Flint Visit to"))
        .isEqualTo("Ofsted Piccadilly Gate 2 May 2024 Jo Flint Dear Ms Flint\n\nVisit to");
    assertThat(LostLines.parted("2 May 2024 Jo Flint The Hub Dear Jo Focused visit"))
        .isEqualTo("2 May 2024 Jo Flint The Hub Dear Jo\n\nFocused visit");
    String told = "Children wrote to staff, and Dear Jo is how they began.";
    assertThat(LostLines.parted(told)).isEqualTo(told);
  }

  @Test
  void aTextWhosePagesAreItsLinesHasNone() {
    String page =
        "Plans are late and visits are slow for most of the children. ".repeat(12).strip();
    assertThat(
            Lines.lost(
                "Page 1 of 3 %s\n\nPage 2 of 3 %s\nPage 3 of 3 %s".formatted(page, page, page)))
        .isTrue();
    assertThat(Lines.lost("%s 1\n\n%s 2\f%s 3".formatted(page, page, page))).isTrue();
    String head =
        "Ofsted Piccadilly Gate 2 May 2024 Jo Flint Dear Ms Flint Focused visit to Brackenshire ";
    assertThat(Lines.lost(head + page + "\n" + page + "\n" + page)).isTrue();
  }

  @Test
  void aShortReportInOneLineHasNone() {
    String report =
        "Inspection of Brackenshire children’s services Inspection dates: 3 to 14 May 2021 Lead"
            + " inspector: Jo Flint Overall effectiveness Good What needs to improve The oversight of"
            + " plans. Children are seen soon and staff know them. Plans are late for some, and"
            + " visits are slow for a few of the children who live far away from their families.";
    assertThat(Lines.lost(report)).isTrue();
    assertThat(Lines.lost(report.replace("Inspection dates", "It was done").replace("Lead", "The")))
        .isFalse();
  }

  @Test
  void aTextOfLongParagraphsHasLines() {
    String text =
        "Plans are late and visits are slow for most of the children. ".repeat(12).strip();
    assertThat(Lines.lost(text + "\n\n" + text + "\n\n" + text)).isFalse();
    assertThat(Lines.lost("Dear Ms Flint\n\n" + text + "\n\n" + text + "\n\n" + text)).isFalse();
    assertThat(Lines.lost("1 " + text + "\n\n2 " + text + "\n\n" + text)).isFalse();
  }
}
