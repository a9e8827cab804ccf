package io.github.inspectionreports.odd;

import static io.github.inspectionreports.odd.PlainLetter.TEXT;
import static io.github.inspectionreports.odd.PlainLetter.codes;
import static io.github.inspectionreports.odd.PlainLetterAsText.PLAIN;
import static io.github.inspectionreports.odd.PlainLetterAsText.read;
import static io.github.inspectionreports.odd.PlainLetterAsText.readsAsPlain;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.model.DiagnosticCode;
import io.github.inspectionreports.model.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts in which a program wrote signs otherwise, or set some of its own before every line. */
class ChangedSignsTest {
  private static final Pattern HEADING =
      Pattern.compile("(?m)^(?:Headline findings|Area for priority action|Main findings)$");

  private static String headings(String before, String after) {
    return HEADING.matcher(TEXT).replaceAll(found -> before + found.group() + after);
  }

  private static String wrapped(int width, UnaryOperator<String> line) {
    return wrapped(TEXT, width, line);
  }

  private static String wrapped(String text, int width, UnaryOperator<String> line) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n")) {
      StringBuilder row = new StringBuilder();
      for (String word : paragraph.split(" ")) {
        if (row.length() + word.length() >= width) {
          lines.add(line.apply(row.toString()));
          row.setLength(0);
        }
        row.append(row.length() == 0 ? "" : " ").append(word);
      }
      lines.add(line.apply(row.toString()));
    }
    return String.join("\n", lines);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00AD", "\u200B", "\u2060", "\u200E"})
  void whatNobodySeesWithinWordsIsLeftOut(String unseen) {
    readsAsPlain(TEXT.replaceAll("(?<=[a-z]{3})(?=[a-z]{3})", unseen));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00A0", "\u2009", "\u202F", "\u3000"})
  void blanksOfOtherWidthsAreBlanks(String blank) {
    readsAsPlain(TEXT.replace(" ", blank));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u000B", "\u2028", "\r\r\n"})
  void lineEndsOfOtherProgramsAreLineEnds(String end) {
    readsAsPlain(TEXT.replace("\n", end));
  }

  @Test
  void marksOfMinutesAreApostrophes() {
    readsAsPlain(TEXT.replace("’", "\u2032"));
    assertThat(read(TEXT.replace("know children well", "saw a room of 12\u2032 by 9\u2032")).text())
        .contains("12\u2032 by 9\u2032");
  }

  @ParameterizedTest
  @ValueSource(strings = {"&rsquo;", "&#8217;", "&#x2019;"})
  void signsThatAreNamedAreRestored(String name) {
    Report report = read(TEXT.replace("’", name).replace("Staff know", "Staff&nbsp;know"));
    assertThat(PlainLetter.facts(report)).isEqualTo(PLAIN);
    assertThat(codes(report)).contains(DiagnosticCode.ENCODING_REPAIRED);
    assertThat(read(TEXT.replace("Staff know", "Staff &copy; know")).text()).contains("&copy;");
  }

  @ParameterizedTest
  @ValueSource(strings = {"* ", "# ", "// ", "% ", "+ ", "- "})
  void aSignBeforeEveryLineIsNoMarkOfAList(String sign) {
    readsAsPlain(wrapped(70, line -> sign + line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"¶", " ↵", "\\"})
  void aSignAfterEveryLineIsLeftOut(String sign) {
    readsAsPlain(TEXT.replace("\n", sign + "\n"));
  }

  @Test
  void theSidesOfAFrameAreLeftOut() {
    String rule = "+" + "-".repeat(82) + "+\n";
    readsAsPlain(rule + wrapped(78, line -> "| %-80s |".formatted(line)) + "\n" + rule);
  }

  @ParameterizedTest
  @ValueSource(strings = {"► ", "> ", "_", "#", "Section 2: ", "[", "| "})
  void whatIsBeforeAHeadingIsNotOfIt(String before) {
    String after = before.equals("_") ? "_" : before.equals("[") ? "]" : "";
    readsAsPlain(headings(before, before.equals("| ") ? " |" : after));
  }

  @ParameterizedTest
  @ValueSource(strings = {" [edit]", " Back to top", ";", " ¶", " (continued)"})
  void whatIsAfterAHeadingIsNotOfIt(String after) {
    readsAsPlain(headings("", after));
  }

  @Test
  void anItemOfAListThatIsAHeadingElsewhereStaysAnItem() {
    String list = "Inspectors looked at:\n\n▪ Next steps\n\nThey read records.\n\nMain findings";
    assertThat(read(TEXT.replace("Main findings", list)).sections())
        .extracting(section -> String.valueOf(section.heading()))
        .doesNotContain("Next steps");
  }

  @ParameterizedTest
  @ValueSource(strings = {"@", "¥", "é", "[ ]", ">>", "--", "−", "-•", "☞"})
  void moreSignsAreMarksOfLists(String mark) {
    readsAsPlain(TEXT.replace("•", mark));
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "#", "+", "~", "–", "-", "»"})
  void aMarkMayHaveNoBlankAfterItBeforeASmallLetter(String mark) {
    String small = TEXT.replace("• The offer", "• the offer").replace("• The regu", "• the regu");
    assertThat(PlainLetter.facts(read(small.replace("• ", mark))))
        .isEqualTo(PlainLetter.facts(read(small)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Brackenshire County Council",
        "{n} | P a g e",
        "- {n} -",
        "Page {n} of 9",
        "www.brackenshire.example/letters",
        "* * *"
      })
  void aFootAmidASentenceWithoutAGapIsNotOfIt(String foot) {
    StringBuilder more = new StringBuilder();
    for (int i = 2; i < 26; i++) {
      more.append("Workers of team ").append(i);
      more.append(" see children often and write down what they say, so that plans change when");
      more.append(" lives change and nobody has to tell the same story twice.");
      more.append(i % 5 == 0 ? "\n\n" : " ");
    }
    String longer = TEXT.replace("Leaders have str", more + "\n\nLeaders have str");
    String set = wrapped(longer, 72, line -> line);
    List<String> lines = new ArrayList<>(List.of(set.split("\n")));
    int at = lines.indexOf("Headline findings");
    int page = 1;
    for (int i = at; i < lines.size() - 12; i++) {
      boolean amid = lines.get(i).length() > 60 && lines.get(i + 1).matches("[a-z].{30,}");
      if (amid && !lines.get(i).endsWith(".")) {
        lines.add(i + 1, foot.replace("{n}", String.valueOf(++page)));
        i += 18;
      }
    }
    assertThat(page).isGreaterThan(2);
    assertThat(PlainLetter.facts(read(String.join("\n", lines))))
        .isEqualTo(PlainLetter.facts(read(set)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[image]",
        "![](image1.png)",
        "<!-- check -->",
        "[cid:image001.png@01D5A1B2.3C4D5E6F]",
        "[Comment: please check]",
        "Error! Bookmark not defined."
      })
  void whatProgramsLeaveForPicturesAndFieldsIsNotOfTheText(String left) {
    readsAsPlain(TEXT.replace("Leaders have str", left + "\n\nLeaders have str"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"12-May-23", "12-May-2023", "12th of May 2023", "12May2023"})
  void daysOfALetterAreWrittenInMoreWays(String day) {
    readsAsPlain(TEXT.replace("12 May 2023", day));
  }
}
