package io.github.inspectionreports.odd;

import static io.github.inspectionreports.odd.PlainLetter.TEXT;
import static io.github.inspectionreports.odd.PlainLetter.codes;
import static io.github.inspectionreports.odd.PlainLetterAsText.PLAIN;
import static io.github.inspectionreports.odd.PlainLetterAsText.read;
import static io.github.inspectionreports.odd.PlainLetterAsText.readsAsPlain;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.model.DiagnosticCode;
import io.github.inspectionreports.model.Report;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain texts that a mail program, an editor or a font changed, and what must stay as it is. */
class RepairedTextTest {
  private static final Pattern HEADING =
      Pattern.compile(
          "(?m)^(?:Focused visit to Brackenshire children’s services|Headline findings"
              + "|Area for priority action|What needs to improve.*|Main findings)$");
  private static final String LIGATURES = "(ffi|ffl|fi|ff|fl)";

  private static String headings(UnaryOperator<String> change) {
    return HEADING.matcher(TEXT).replaceAll(found -> change.apply(found.group()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"$1 ", " $1", " $1 ", "?"})
  void wordsThatStandApartAtLigaturesAreJoined(String by) {
    String apart = TEXT.replaceAll(LIGATURES, by).replace("Sta ff ", "Staff ");
    Report report = read(apart);
    assertThat(PlainLetter.facts(report)).isEqualTo(PLAIN);
    assertThat(codes(report)).contains(DiagnosticCode.LETTERS_RESTORED);
  }

  @Test
  void capitalsThatStandApartFromTheirWordsAreJoined() {
    Report report =
        read(
            TEXT.replaceAll("\\b([TWPFY])(?=[a-z])", "$1 ")
                .replace("Area for", "A rea for")
                .replace("In", "I n"));
    assertThat(PlainLetter.facts(report)).isEqualTo(PLAIN);
    assertThat(codes(report)).contains(DiagnosticCode.LETTERS_RESTORED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A review of plans is late. I saw it.",
        "Plan B is late. Child T is safe. Child W hid from staff.",
        "A way was found. A part of it is late. Annex F or Annex G says so."
      })
  void capitalsThatAreWordsOrNamesStayApart(String said) {
    assertThat(read(TEXT.replace("Personal advisers", said + "\nPersonal advisers")).text())
        .contains(said);
    String parted = TEXT.replaceAll("\\b([TWPFY])(?=[a-z])", "$1 ");
    assertThat(read(parted.replace("P ersonal advisers", said + "\nP ersonal advisers")).text())
        .contains(said);
    assertThat(codes(read(TEXT + "\n" + said))).doesNotContain(DiagnosticCode.LETTERS_RESTORED);
  }

  @Test
  void wordsThatCanBeReadAsTheyAreStayApart() {
    String text =
        TEXT.replaceAll(LIGATURES, "$1 ").replace("Personal", "Staff are off at times. A");
    assertThat(read(text).text()).contains("Staff are off at times. A");
  }

  @Test
  void aPieceThatMakesNoWordIsSaidToBeLost() {
    Report report =
        read(
            TEXT.replaceAll(LIGATURES, "?")
                .replace("Personal advisers", "Ms Gra?gam, Mr Dro?ter and the advisers"));
    assertThat(codes(report)).contains(DiagnosticCode.LETTERS_LOST);
  }

  @Test
  void questionsAreNoLostLetters() {
    String asks = "Do staff know?\n\nWhat is it that they do?it is asked. They don?t know? no.";
    Report report = read(TEXT + "\n\n" + asks);
    assertThat(codes(report))
        .doesNotContain(DiagnosticCode.LETTERS_RESTORED, DiagnosticCode.LETTERS_LOST);
  }

  private static String coded(String text, Charset charset, int width) {
    StringBuilder coded = new StringBuilder();
    int column = 0;
    for (String letter : text.split("")) {
      String shown = letter;
      if (letter.charAt(0) > 126 || letter.equals("=")) {
        StringBuilder code = new StringBuilder();
        for (byte b : letter.getBytes(charset)) {
          code.append(String.format(Locale.ROOT, "=%02X", b & 0xFF));
        }
        shown = code.toString();
      }
      if (letter.equals("\n")) {
        column = 0;
      } else if (column + shown.length() > width) {
        coded.append("=\n");
        column = 0;
      }
      coded.append(shown);
      column += shown.length();
    }
    return coded.toString();
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, 75", "windows-1252, 75", "UTF-8, 5000"})
  void aTextThatIsCodedForAMailIsDecoded(String charset, int width) {
    String text = coded(TEXT, Charset.forName(charset), width);
    readsAsPlain(text);
    readsAsPlain(text.replace("\n", "\r\n"));
    assertThat(codes(read(text))).contains(DiagnosticCode.ENCODING_REPAIRED);
  }

  @Test
  void signsOfEqualityAreNoCodes() {
    String text =
        TEXT.replace("Staff know", "See www.brackenshire.example/a?id=20&b=3D. Staff know");
    assertThat(read(text).text()).contains("?id=20&b=3D");
    assertThat(codes(read(text))).doesNotContain(DiagnosticCode.ENCODING_REPAIRED);
  }

  @Test
  void theMarksOfMarkdownAreTakenOff() {
    readsAsPlain(headings(h -> "## " + h));
    readsAsPlain(headings(h -> "# " + h + " #"));
    readsAsPlain(headings(h -> "**" + h + "**"));
    readsAsPlain(headings(h -> "__" + h + "__"));
    readsAsPlain(headings(h -> "### **" + h + "**"));
    readsAsPlain(headings(h -> "## " + h).replaceAll("(## .*)\n\n", "$1\n").replace("• ", "* "));
    String strong =
        headings(h -> "## " + h)
            .replace("Leaders have reduced", "**Leaders** have *reduced*")
            .replace("Staff know children well.", "__Staff know children well.__")
            .replace("• ", "- ");
    readsAsPlain(strong);
  }

  @Test
  void aSignThatMarkdownKeepsFromBeingAMarkIsThatSign() {
    String text =
        headings(h -> "## " + h)
            .replace("Staff know", "Teams \\*blue\\* and \\[red\\] know. Staff know");
    assertThat(read(text).text()).contains("Teams *blue* and [red] know. Staff know");
    assertThat(read(TEXT.replace("Staff know", "See C:\\*x. Staff know")).text())
        .contains("C:\\*x");
  }

  @Test
  void oneMarkAloneMeansItself() {
    assertThat(read(TEXT.replace("Staff know", "Staff of team **blue** know")).text())
        .contains("**blue**");
  }

  @Test
  void aHyphenOfAnyKindMayCutAWord() {
    for (String hyphen : List.of("-", "‐", "‑")) {
      String cut =
          TEXT.replace("relationships", "rela" + hyphen + "\ntionships")
              .replace("sufficiently", "suffi" + hyphen + "\nciently");
      readsAsPlain(cut);
      readsAsPlain(TEXT.replace("relationships", "rela" + hyphen + " tionships"));
      String compound = "Leaders have made child" + hyphen + "\nfocused plans. Staff know";
      assertThat(read(TEXT.replace("Staff know", compound)).text())
          .contains("child" + hyphen + "focused plans");
    }
  }

  @Test
  void theSignOfNegationAtALineEndCutsAWord() {
    readsAsPlain(
        TEXT.replace("relationships", "rela¬\ntionships")
            .replace("sufficiently", "suffi¬\nciently"));
    readsAsPlain(TEXT.replace("• ", "¬ "));
    assertThat(read(TEXT.replace("Staff know", "For all A, ¬ A is false. Staff know")).text())
        .contains("A, ¬ A is false");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0 ", "0\t", "0   "})
  void aBulletMayHaveBecomeAZero(String mark) {
    readsAsPlain(TEXT.replace("• ", mark));
  }

  @Test
  void aZeroThatBeginsOneLineIsAFigure() {
    String text = TEXT.replace("Staff know", "\n0 children were missing. Staff know");
    assertThat(read(text).text()).contains("0 children were missing");
  }

  @Test
  void theYearOfADateMayStandOnTheNextLine() {
    readsAsPlain(TEXT.replace("19 April 2023. His", "19 April\n2023. His"));
    readsAsPlain(TEXT.replace("18 and 19 April 2023. His", "18 and\n19 April\n2023. His"));
  }

  @Test
  void aFigureThatEndsASentenceIsNoNumberOfAList() {
    String text = TEXT.replace("Staff know", "Children are helped under section\n17. Staff know");
    assertThat(read(text).text()).contains("under section 17. Staff know");
    String list = "The council will act to\n1. see children and\n2. Write plans.\n\nStaff know";
    assertThat(read(TEXT.replace("Staff know", list)).text())
        .contains("1. see children and\n")
        .contains("2. Write plans.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PROTECT: INSPECTION]    Page 2",
        "Page 3 of 4 | OFFICIAL",
        "RESTRICTED - COMMERCIAL",
        "OFFICIAL: INVESTIGATIONS – Page 12",
        "[RESTRICTED: PERSONAL DATA] page 1 of 3"
      })
  void aMarkingMayNameWhatItKeepsAndThePage(String marking) {
    String text = TEXT.replace("Main findings", marking + "\n\nMain findings");
    readsAsPlain(text);
    assertThat(codes(read(text))).contains(DiagnosticCode.MARKING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"OFFICIAL VISITS", "Page 2", "PROTECT children", "Final inspection"})
  void otherWordsAreNoMarking(String line) {
    assertThat(codes(read(TEXT + "\n\n" + line + "\n"))).doesNotContain(DiagnosticCode.MARKING);
  }

  @Test
  void aMarkingMayComeOutAsOneLetterToALine() {
    String marked =
        TEXT.replace("Headline findings", "D\nHeadline findings")
                .replace("Area for priority", "R\nArea for priority")
                .replace("What needs", "A\nWhat needs")
                .replace("Main findings", "F\nMain findings")
            + "\nT\n";
    readsAsPlain(marked);
    assertThat(read(marked).diagnostics())
        .anySatisfy(
            diagnostic -> {
              assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.MARKING);
              assertThat(diagnostic.message()).contains("DRAFT");
            });
  }

  @Test
  void aTextWhoseLinesAreAllThereTwiceIsReadOnce() {
    String twice = TEXT.lines().map(line -> line + "\n" + line + "\n").collect(joining());
    readsAsPlain(twice);
    assertThat(codes(read(twice))).contains(DiagnosticCode.TEXT_LAYERS);
  }

  @Test
  void noSentenceGoesOnOverAnEmptyPage() {
    String cut = "and the daily meeting with the police means that";
    Report report =
        read(TEXT.replace("Main findings", cut + "\n\f\n\n\fwhich was written.\n\nMain findings"));
    assertThat(report.diagnostics())
        .anySatisfy(
            diagnostic -> {
              assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.PAGE_WITHOUT_TEXT);
              assertThat(diagnostic.page()).isEqualTo(2);
            });
    assertThat(PlainLetter.facts(report)).noneMatch(fact -> fact.contains("that which"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%1$d %2$s", "Page %1$d of 2 %2$s", "%2$s %1$d"})
  void pagesOfOneLineEachAreReadWithoutTheirNumbersAndWithoutTheAddress(String form) {
    String[] halves = TEXT.split("(?=What needs to improve)");
    String text = "";
    for (int page = 1; page <= 2; page++) {
      String line = halves[page - 1].strip().replaceAll("\\s+", " ");
      text += String.format(Locale.ROOT, form, page, line) + "\n\n";
    }
    Report report = read(text);
    assertThat(codes(report)).contains(DiagnosticCode.NO_LINES);
    assertThat(report.source().pages()).isEqualTo(2);
    assertThat(report.visit().published()).isEqualTo("2023-05-12");
    assertThat(report.visit().start()).isEqualTo("2023-04-18");
    assertThat(report.visit().authority()).isEqualTo("Brackenshire");
    List<String> statements =
        report.findings().stream()
            .flatMap(finding -> finding.statements().stream())
            .map(statement -> statement.category() + " " + statement.text())
            .toList();
    assertThat(statements)
        .contains(
            "NEEDS_IMPROVEMENT The quality and specificity of pathway plans.",
            "NEEDS_IMPROVEMENT The regularity of supervision in the teams for care leavers.",
            "NEEDS_IMPROVEMENT The offer of help to young people who live far from Brackenshire.")
        .noneMatch(statement -> statement.contains("Dear ") || statement.contains("Piccadilly"))
        .noneMatch(statement -> statement.matches("\\w+ (?:Page )?\\d.*|.* \\d"));
  }

  private static final String THIRD_ITEM = "• The offer of help";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OFFICIAL\n\nFocused visit to Brackenshire County Council children’s services      Page 2 of"
            + " 3\n\nOFFICIAL",
        "Focused visit to Brackenshire children’s services\nPage 2 of 3",
        "Page 2 of 3\nFocused visit to Brackenshire children’s services",
        "Page 2 of 3 | Brackenshire children’s services",
        "Page 2 of 3"
      })
  void theHeadOfAPageDoesNotCutAList(String head) {
    readsAsPlain(TEXT.replace(THIRD_ITEM, "\n" + head + "\n\n" + THIRD_ITEM));
  }

  @Test
  void aSentenceThatNamesAPageIsNoHead() {
    String text =
        TEXT.replace("Staff know children well.", "The plan is on\nPage 2 of 3 and late.");
    assertThat(read(text).text()).contains("The plan is on Page 2 of 3 and late.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Main findings          OFFICIAL", "OFFICIAL - SENSITIVE      Main findings"})
  void aMarkingBesideAHeadingIsNoPartOfIt(String heading) {
    String text = TEXT.replace("Main findings", heading);
    readsAsPlain(text);
    assertThat(codes(read(text))).contains(DiagnosticCode.MARKING);
  }

  @Test
  void aMarkingOfThePagesIsFoundRightBesideAHeading() {
    readsAsPlain("OFFICIAL\n\n" + TEXT.replace("Main findings", "Main findings OFFICIAL"));
    String text = TEXT.replace("Staff know children well.", "Staff mark all of them OFFICIAL.");
    assertThat(read("OFFICIAL\n\n" + text).text()).contains("mark all of them OFFICIAL.");
  }

  @ParameterizedTest
  @CsvSource({"60, true", "40, false"})
  void anAddressBesideDateAndAddresseeIsReadApart(int column, boolean right) {
    int greeting = TEXT.indexOf("Dear ");
    List<String> office = List.of(TEXT.substring(0, TEXT.indexOf("12 May")).split("\n"));
    List<String> letter =
        List.of(TEXT.substring(TEXT.indexOf("12 May"), greeting).strip().split("\n"));
    StringBuilder head = new StringBuilder();
    for (int i = 0; i < Math.max(office.size(), letter.size()); i++) {
      String address = i < office.size() ? office.get(i) : "";
      String line = i < letter.size() ? letter.get(i) : "";
      String left = right ? line : address;
      String beside = right ? address : line;
      head.append((left + " ".repeat(column - left.length()) + beside).stripTrailing())
          .append('\n');
    }
    readsAsPlain(head + "\n" + TEXT.substring(greeting));
  }

  private static final Pattern IMPROVEMENTS =
      Pattern.compile("• The quality(?s:.*)Brackenshire\\.\n(?=\nMain)");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This visit did not result in any areas for improvement.",
        "The visit has not led to any areas for development.",
        "Inspectors did not raise any areas for improvement.",
        "No areas for improvement resulted from this visit.",
        "No areas for improvement have been set following this visit.",
        "No areas of practice requiring improvement were identified.",
        "Nothing was found that needs to improve.",
        "There were none at this visit.",
        "We make no recommendations."
      })
  void whatSaysThatNothingNeedsToImproveIsNoItem(String none) {
    Report report = read(IMPROVEMENTS.matcher(TEXT).replaceFirst(none + "\n"));
    assertThat(report.improvements()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Audits that do not result in any areas for improvement being acted on.",
        "No recommendations are made in half of the conferences.",
        "Nothing is done when supervision is missed."
      })
  void whatNeedsToImproveMayBeThatSomethingIsMissing(String item) {
    Report report = read(IMPROVEMENTS.matcher(TEXT).replaceFirst("• " + item + "\n"));
    assertThat(report.improvements()).hasSize(1);
  }

  @Test
  void tagsOfTheFrameworkBetweenSentencesAreOfNeither() {
    readsAsPlain(
        TEXT.replace(
                "often and build trusting relationships with them. Their",
                "often and build trusting relationships with them. (Outcome one) Their")
            .replace("in these cases.", "in these cases. Enabler 2"));
    assertThat(read(TEXT.replace("Their first", "(Outcome known) Their first")).text())
        .contains("(Outcome known) Their first");
  }

  @ParameterizedTest
  @CsvSource({
    "in the week beginning 17 April 2023, 2023-04-17, 2023-04-21, true",
    "in the week commencing Sunday 16 April 2023, 2023-04-17, 2023-04-21, true",
    "in the week ending Friday 21 April 2023, 2023-04-17, 2023-04-21, true",
    "w/c 17 April 2023: Tues 18th, 2023-04-18, 2023-04-18, false",
    "in the week of 18 and 19 April 2023, 2023-04-18, 2023-04-19, false"
  })
  void aWeekWithoutDaysGivesItsWorkingDaysAndSaysSo(
      String when, String first, String last, boolean said) {
    Report report = read(TEXT.replace("on 18 and 19 April 2023", when));
    assertThat(report.visit().start()).hasToString(first);
    assertThat(report.visit().end()).hasToString(last);
    assertThat(codes(report).contains(DiagnosticCode.NO_VISIT_DATES)).isEqualTo(said);
  }

  @Test
  void aShortLetterOnOneLineHasNoLines() {
    String line = TEXT.strip().replaceAll("\\s+", " ");
    int findings = line.indexOf("Headline findings");
    String text = line.substring(0, findings + 300) + " Yours sincerely Edwin Marsh";
    assertThat(text).hasSizeLessThan(1500);
    assertThat(codes(read(text))).contains(DiagnosticCode.NO_LINES);
    assertThat(codes(read("Dear Ms Thorley, plans are late. Yours sincerely Edwin Marsh")))
        .doesNotContain(DiagnosticCode.NO_LINES);
  }

  @Test
  void aShortLetterWithALineForEachPageHasNoLines() {
    int first = TEXT.indexOf("Headline findings");
    int second = TEXT.indexOf("What needs to improve");
    String text = "";
    for (String page : List.of(TEXT.substring(0, first), TEXT.substring(first, second))) {
      text += page.strip().replaceAll("\\s+", " ") + "\n\n";
    }
    text += TEXT.substring(second).strip().replaceAll("\\s+", " ");
    assertThat(codes(read(text))).contains(DiagnosticCode.NO_LINES);
    assertThat(codes(read(TEXT))).doesNotContain(DiagnosticCode.NO_LINES);
  }
}
