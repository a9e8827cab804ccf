package io.github.inspectionreports.internal.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
  private static List<String> cut(String text) {
    return SentenceSplitter.split(text).stream().map(SentenceSplitter.Cut::text).toList();
  }

  @Test
  void shortFormsEndNoSentence() {
    assertThat(cut("Help comes late, e.g. at night. Mr. Hale of St. Ives agrees. See No. 4."))
        .containsExactly(
            "Help comes late, e.g. at night.", "Mr. Hale of St. Ives agrees.", "See No. 4.");
  }

  @Test
  void quotationsStayWithTheirSentence() {
    assertThat(cut("A child said: ‘They listen.’ Another said so too. “Why?” asked a parent."))
        .containsExactly(
            "A child said: ‘They listen.’", "Another said so too.", "“Why?” asked a parent.");
  }

  @Test
  void aQuotationOfSeveralSentencesIsOne() {
    assertThat(cut("A carer told them: ‘They listen. They ask me.’ Visits are late."))
        .containsExactly("A carer told them: ‘They listen. They ask me.’", "Visits are late.");
    assertThat(cut("It says: “Plans are late. Visits are good.”"))
        .containsExactly("It says: “Plans are late.", "Visits are good.”");
    assertThat(cut("One parent wrote, \"I ask. I wait. I ask again.\" Staff know this."))
        .containsExactly("One parent wrote, \"I ask. I wait. I ask again.\"", "Staff know this.");
    assertThat(cut("Staff told me: ‘They listen. Plans are late. Visits are late."))
        .containsExactly("Staff told me: ‘They listen.", "Plans are late.", "Visits are late.");
    assertThat(cut("“They listen. They care,” said one. “It helps.”")).hasSizeGreaterThan(1);
  }

  @Test
  void semicolonsAndNumbersCutNothing() {
    assertThat(cut("Plans are late; some lack dates. About 3.5 of 10 wait."))
        .containsExactly("Plans are late; some lack dates.", "About 3.5 of 10 wait.");
  }

  @Test
  void aNumberBeginsASentence() {
    assertThat(cut("A panel looked at all plans. 17 were out of date. See section 4. 12 wait."))
        .containsExactly(
            "A panel looked at all plans.", "17 were out of date.", "See section 4. 12 wait.");
    assertThat(cut("The rate was 28%. 14 children moved (NEET).This was high."))
        .containsExactly("The rate was 28%.", "14 children moved (NEET).", "This was high.");
  }

  @Test
  void spacesAtFullStopsMayBeMisplaced() {
    assertThat(cut("Plans are late .These lack dates.However, staff care. Write to a.Hale@b.uk."))
        .containsExactly(
            "Plans are late .",
            "These lack dates.",
            "However, staff care.",
            "Write to a.Hale@b.uk.");
  }

  @Test
  void theDefaultLocaleDoesNotMatter() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(cut("I.e. nothing. It is so.")).containsExactly("I.e. nothing.", "It is so.");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Property(seed = "20240305")
  void everyCharacterIsInOneSentence(
      @ForAll
          @Chars({'.', ' ', '?', '’', '"', ')', ';', '\n', 'é'})
          @CharRange(from = 'a', to = 'f')
          @CharRange(from = 'A', to = 'F')
          String text) {
    int end = 0;
    for (SentenceSplitter.Cut cut : SentenceSplitter.split(text)) {
      assertThat(text.substring(end, cut.start())).isBlank();
      assertThat(text).startsWith(text.substring(0, cut.start()) + cut.text());
      end = cut.start() + cut.text().length();
    }
    assertThat(text.substring(end)).isBlank();
  }

  @Test
  void aNumberOrASignAloneIsNoSentence() {
    assertThat(SentenceSplitter.split("19. Children do well. They like school. `"))
        .extracting(SentenceSplitter.Cut::text)
        .containsExactly("19. Children do well.", "They like school. `");
    assertThat(SentenceSplitter.split("46. . Most are safe."))
        .extracting(SentenceSplitter.Cut::text)
        .containsExactly("46. . Most are safe.");
    assertThat(SentenceSplitter.split("12."))
        .extracting(SentenceSplitter.Cut::text)
        .containsExactly("12.");
  }
}
