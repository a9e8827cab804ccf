package io.github.inspectionreports.odd;

import static io.github.inspectionreports.odd.PlainLetter.TEXT;
import static io.github.inspectionreports.odd.PlainLetter.codes;
import static io.github.inspectionreports.odd.PlainLetterAsText.PLAIN;
import static io.github.inspectionreports.odd.PlainLetterAsText.read;
import static io.github.inspectionreports.odd.PlainLetterAsText.readsAsPlain;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.DiagnosticCode;
import io.github.inspectionreports.model.Report;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OddTextTest {
  private static final Pattern HEADING =
      Pattern.compile(
          "(?m)^(?:Headline findings|Area for priority action|What needs to improve.*"
              + "|Main findings)$");

  /** The letter with its lines wrapped at 90 columns, the rest of an item moved in. */
  private static List<String> wrapped() {
    List<String> lines = new ArrayList<>();
    for (String paragraph : TEXT.split("\n", -1)) {
      StringBuilder line = new StringBuilder();
      for (String word : paragraph.split(" ")) {
        if (line.length() + word.length() >= 90) {
          lines.add(line.toString());
          line.setLength(0);
          line.append(paragraph.startsWith("• ") ? "  " : "");
        } else if (!line.isEmpty()) {
          line.append(' ');
        }
        line.append(word);
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static String items(IntFunction<String> mark) {
    StringBuilder text = new StringBuilder();
    int item = 0;
    for (String line : TEXT.split("\n")) {
      boolean bullet = line.startsWith("• ");
      item = bullet ? item + 1 : line.isEmpty() ? item : 0;
      text.append(bullet ? mark.apply(item) + line.substring(2) : line).append('\n');
    }
    return text.toString();
  }

  private static String headings(UnaryOperator<String> change) {
    return HEADING.matcher(TEXT).replaceAll(found -> change.apply(found.group()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ƒ ",
        "l ",
        "n ",
        "x ",
        "o ",
        "§ ",
        "v ",
        "q ",
        "u ",
        "w ",
        "# ",
        "? ",
        "+ ",
        "– ",
        "* ",
        "\uFFFD ",
        "\uF0B7 ",
        "(cid:127) ",
        "&bull; ",
        "l\t",
        "¨ ",
        "Ø ",
        "\u0095 ",
        "• • ",
        "» ",
        "= ",
        "~ ",
        "_ ",
        ". ",
        "â€¢ ",
        "ï‚· ",
        "‚Ä¢ ",
        "ÔÇó ",
        "Q ",
        "l",
        "ƒ",
        "?",
        "\uFFFD",
        "."
      })
  void aBulletThatBecameALetterIsABullet(String mark) {
    readsAsPlain(TEXT.replace("• ", mark));
    readsAsPlain(TEXT.replace("\n\n•", "\n•").replace("• ", mark));
  }

  @ParameterizedTest
  @ValueSource(strings = {"l", "•", "ƒ", "?", "\uF0B7", "-", "n", "\uFFFD"})
  void aBulletMayStandOnALineOfItsOwn(String mark) {
    readsAsPlain(TEXT.replace("• ", mark + "\n"));
    readsAsPlain(TEXT.replace("• ", mark + "\n\n"));
  }

  @Test
  void itemsBelowALeadInMayHaveNumbersOrLetters() {
    List<String> roman = List.of("", "i", "ii", "iii");
    readsAsPlain(items(i -> i + ". "));
    readsAsPlain(items(i -> i + ") "));
    readsAsPlain(items(i -> "(" + i + ") "));
    readsAsPlain(items(i -> i + " "));
    readsAsPlain(items(i -> "(" + (char) ('a' + i - 1) + ") "));
    readsAsPlain(items(i -> (char) ('a' + i - 1) + ") "));
    readsAsPlain(items(i -> (char) ('a' + i - 1) + ". "));
    readsAsPlain(items(i -> (char) ('A' + i - 1) + ". "));
    readsAsPlain(items(i -> roman.get(i) + ". "));
    readsAsPlain(items(i -> roman.get(i) + ") "));
    readsAsPlain(items(i -> "(" + roman.get(i) + ") "));
    readsAsPlain(items(i -> roman.get(i).toUpperCase(Locale.ROOT) + ". "));
  }

  @Test
  void aLetterThatBeginsOneLineOfProseIsNoBullet() {
    Report report = read(TEXT.replace("Staff know", "\nn 2021 staff knew"));
    assertThat(report.text()).contains("n 2021 staff knew");
    assertThat(read(TEXT.replace("Staff know", "\n§ 17 staff know")).text()).contains("§ 17 staff");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OFFICIAL – SENSITIVE",
        "OFFICIAL - SENSITIVE",
        "OFFICIAL",
        "DRAFT",
        "CONFIDENTIAL",
        "RESTRICTED",
        "NOT PROTECTIVELY MARKED",
        "EMBARGOED UNTIL 12 MAY 2023",
        "PROTECT – PERSONAL",
        "Draft report - subject to factual accuracy check",
        "D R A F T",
        "Official-Sensitive",
        "[OFFICIAL]",
        "OFFICIAL-SENSITIVE: PERSONAL",
        "Private and confidential"
      })
  void aMarkingBetweenParagraphsIsSaidAndNotRead(String marking) {
    String between = "\n\n" + marking + "\n\n";
    String text =
        marking
            + "\n\n"
            + TEXT.replace("area:\n\n", "area:" + between)
                .replace("plans.\n• The reg", "plans.\n" + marking + "\n• The reg")
                .replace("practice?\n\n", "practice?" + between)
            + between;
    readsAsPlain(text);
    Report report = read(text);
    assertThat(codes(report)).contains(DiagnosticCode.MARKING);
    assertThat(report.text()).contains(marking);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Leaders keep this draft official.", "The official report.", "Final findings", "Public law",
        "Sensitive and timely work", "Personal advisers", "OFFICIAL VISITS", "Staff"
      })
  void wordsOfMarkingsInProseAndTitlesAreNoMarking(String line) {
    assertThat(codes(read(TEXT + "\n\n" + line + "\n"))).doesNotContain(DiagnosticCode.MARKING);
  }

  @ParameterizedTest
  @CsvSource({"1, true", "1, false", "5, true", "5, false"})
  void numbersOfLinesAreNoPartOfTheLetter(int each, boolean blank) {
    StringBuilder left = new StringBuilder();
    StringBuilder right = new StringBuilder();
    int number = 0;
    for (String line : wrapped()) {
      boolean counts = blank || !line.isBlank();
      number += counts ? 1 : 0;
      String shown = counts && number % each == 0 ? String.valueOf(number) : "";
      left.append(String.format(Locale.ROOT, "%4s  %s%n", shown, line));
      right.append(String.format(Locale.ROOT, "%-95s%s%n", line, shown));
    }
    readsAsPlain(left.toString());
    readsAsPlain(right.toString());
    assertThat(codes(read(left.toString()))).contains(DiagnosticCode.LINE_NUMBERS);
  }

  @Test
  void numbersOfParagraphsAreNoNumbersOfLines() {
    StringBuilder text = new StringBuilder(TEXT.substring(0, TEXT.indexOf("Main findings")));
    text.append("Main findings\n\n");
    for (int i = 1; i < 30; i++) {
      text.append(i).append(". Plan ").append(i).append(" is reviewed in time.\n\n");
    }
    Report report = read(text.toString());
    assertThat(codes(report)).doesNotContain(DiagnosticCode.LINE_NUMBERS);
    assertThat(report.text()).contains("29. Plan 29 is reviewed");
  }

  @Test
  void linesMayHaveABlankOneAfterEach() {
    readsAsPlain(String.join("\n\n", wrapped()));
  }

  @Test
  void headingsWhoseLettersAreSetApartAreThoseHeadings() {
    readsAsPlain(
        headings(
            h ->
                String.join(
                    "  ",
                    List.of(h.split(" ")).stream()
                        .map(w -> w.replaceAll("(?<=.)(?=.)", " "))
                        .toList())));
    readsAsPlain(headings(h -> h.replace(" ", "").replaceAll("(?<=.)(?=.)", " ")));
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\uFFFD", ""})
  void lettersOfLigaturesThatWereLostArePutBack(String by) {
    Report report = read(TEXT.replaceAll("ffi|ffl|fi|ff|fl", by));
    assertThat(PlainLetter.facts(report)).isEqualTo(PLAIN);
    assertThat(codes(report)).contains(DiagnosticCode.LETTERS_RESTORED);
  }

  @Test
  void aWordThatFitsNoWordOfTheListKeepsItsGap() {
    String lost = TEXT.replace("Personal advisers", "Ms Gra\uFFFDham and her advisers");
    Report report = read(lost.replaceAll("ffi|ffl|fi|ff|fl", "\uFFFD"));
    assertThat(report.text()).contains("Gra\uFFFDham").contains("sufficiently effective");
  }

  @Test
  void headingsInFullWidthOrGreekAndCyrillicLettersAreThoseHeadings() {
    readsAsPlain(
        headings(
            h ->
                h.chars()
                    .map(c -> c == ' ' ? '\u3000' : c + 0xFEE0)
                    .collect(
                        StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString()));
    readsAsPlain(
        headings(h -> h.replace('a', 'а').replace('e', 'е').replace('o', 'ο').replace('M', 'М')));
  }

  @Test
  void wordsThatAProgramCutAreJoinedAndCompoundsKeepTheirHyphens() {
    String cut =
        TEXT.replace("relationships", "rela-\ntionships")
            .replace("sufficiently", "suffi-\nciently");
    readsAsPlain(cut);
    readsAsPlain(cut.replace("-\n", "\u00AD\n"));
    readsAsPlain(TEXT.replace("relationships", "rela- tionships"));
    readsAsPlain(TEXT.replace("findings", "find\u00ADings"));
    String compounds =
        "Leaders have made child-\n"
            + "focused plans, and multi-\n"
            + "agency work is under-\n"
            + "developed in some teams.";
    assertThat(read(TEXT.replace("Staff know", compounds + " Staff know")).text())
        .contains("child-focused plans", "multi-agency work", "under-developed in");
  }

  @Test
  void theFooterThatAProgramLeavesBetweenPagesNamesNoSection() {
    List<String> lines = wrapped();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      text.append(lines.get(i)).append('\n');
      if (i % 22 == 21 || i + 1 == lines.size()) {
        text.append("\n\n\n\nFocused visit to Brackenshire County Council children’s services")
            .append(" ".repeat(30))
            .append(i / 22 + 1)
            .append(" of 4\n");
      }
    }
    readsAsPlain(text.toString());
  }

  @Test
  void textReadInTheWrongEncodingIsRepaired() {
    byte[] utf8 = TEXT.getBytes(StandardCharsets.UTF_8);
    String windows = new String(utf8, Charset.forName("windows-1252"));
    readsAsPlain(windows);
    readsAsPlain(
        new String(windows.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252")));
    readsAsPlain(new String(utf8, StandardCharsets.ISO_8859_1));
    readsAsPlain(TEXT.replace("’", "‚Äô"));
    readsAsPlain(TEXT.replace("’", "ÔÇÖ"));
    readsAsPlain(TEXT.replace('’', '?'));
    readsAsPlain(TEXT.replace('’', '\uFFFD'));
    readsAsPlain(TEXT.replace('’', '\u0092'));
    assertThat(codes(read(windows))).contains(DiagnosticCode.ENCODING_REPAIRED);
    assertThat(codes(read(TEXT))).isEmpty();
  }

  @Test
  void filesOfTwoBytesACharacterAreRead() throws UnreadableLetterException {
    for (Charset charset :
        List.of(
            StandardCharsets.UTF_16,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_8,
            Charset.forName("windows-1252"))) {
      Report report = PlainLetter.read(TEXT.getBytes(charset), "letter.txt");
      assertThat(PlainLetter.facts(report)).as(charset.name()).isEqualTo(PLAIN);
    }
    byte[] marked = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE);
    assertThat(PlainLetter.facts(PlainLetter.read(marked, "letter.txt"))).isEqualTo(PLAIN);
  }

  private static String cipher(String text) {
    StringBuilder shifted = new StringBuilder();
    for (char c : text.toCharArray()) {
      int base = Character.isUpperCase(c) ? 'A' : 'a';
      shifted.append(c < 128 && Character.isLetter(c) ? (char) ((c - base + 5) % 26 + base) : c);
    }
    return shifted.toString();
  }

  @Test
  void aTextInACipherHasNoAuthorityAndNoCategory() {
    Report report = read(cipher(TEXT));
    assertThat(codes(report)).contains(DiagnosticCode.NOT_ENGLISH);
    assertThat(report.visit().authority()).isNull();
    assertThat(report.findings())
        .allSatisfy(finding -> assertThat(finding.category()).isEqualTo(Category.CONTEXT));
  }

  @Test
  void aPartInACipherIsKeptApart() {
    int from = TEXT.indexOf("Personal advisers");
    int to = TEXT.indexOf("Leaders have strengthened");
    Report report =
        read(TEXT.substring(0, from) + cipher(TEXT.substring(from, to)) + TEXT.substring(to));
    assertThat(codes(report)).contains(DiagnosticCode.TEXT_NOT_READABLE);
    String kept = cipher("Management oversight");
    assertThat(report.text()).contains(kept);
    assertThat(PlainLetter.facts(report)).noneMatch(fact -> fact.contains(kept));
    assertThat(PlainLetter.facts(report)).containsAll(PLAIN.subList(0, 12));
  }

  @Test
  void missingBlanksAreSaid() {
    assertThat(codes(read(TEXT.replaceAll("(?<=\\p{L}) (?=\\p{L})", ""))))
        .contains(DiagnosticCode.WORDS_RUN_TOGETHER);
  }

  @Test
  void theFirstLineOfEachPageMayHaveItsNumberToo() {
    for (boolean anew : new boolean[] {true, false}) {
      StringBuilder text = new StringBuilder();
      int number = 0;
      for (String line : wrapped()) {
        boolean first = text.isEmpty() || line.startsWith("Personal advisers");
        text.append(first && !text.isEmpty() ? "\f" : "");
        number = first && anew ? 1 : line.isBlank() ? number : number + 1;
        boolean shown = !line.isBlank() && (first || number % 5 == 0);
        text.append(String.format(Locale.ROOT, "%4s  %s%n", shown ? number : "", line));
      }
      readsAsPlain(text.toString());
    }
  }
}
