package io.github.inspectionreports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.model.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Documents put together from lines at random, the same in each build: each word of each has its
 * place in the report, and no exception escapes but the one that is documented.
 */
class RandomDocumentsTest {
  private static final int DOCUMENTS = 250;

  private static final List<String> MARKS =
      List.of(
          "",
          "",
          "",
          "",
          "• ",
          "•",
          "- ",
          "– ",
          "o ",
          "l ",
          "n ",
          "ƒ ",
          "# ",
          "## ",
          "? ",
          "+ ",
          "* ",
          "\uF0B7 ",
          "\uF02D ",
          "\uFFFD ",
          "(a) ",
          "b) ",
          "iv) ",
          "(iii) ",
          "1. ",
          "12. ",
          "2.1 ",
          "3 ",
          "| ",
          "> ",
          "  • ",
          "    – ",
          "\t",
          "» ",
          "✓ ",
          "\u200B",
          "§ ",
          "1.1.2 ",
          "ª ",
          "º ",
          "\uD83D\uDD39 ",
          "\uD83D\uDCCC",
          "Ø ",
          "þ ",
          "\uF06E ",
          "\uE000",
          "II. ",
          "A) ");

  private static final List<String> LINES =
      List.of(
          "Findings",
          "Main findings",
          "Headline findings",
          "Overview",
          "What needs to improve in this area of social work practice",
          "What needs to improve?",
          "Areas for priority action",
          "Areas for improvement",
          "Strengths",
          "Recommendations",
          "Next steps",
          "Case study: highly effective practice",
          "Inspection team",
          "Lead inspector: Rowan Ashby",
          "Team inspectors: Robin Hale, Sam Moss",
          "The experiences and progress of children in care: good",
          "The experiences and progress of care leavers",
          "Overall effectiveness | Good",
          "Good",
          "Requires improvement to be good",
          "Not judged",
          "Inadequate | |",
          "The impact of leaders on social work practice with children and families",
          "Inspection of Brackenshire local authority children’s services",
          "Focused visit to Brackenshire",
          "Dear Ms Ashby",
          "Brackenshire Council, Fen House, BX1 2BQ",
          "5 March 2024",
          "Inspection dates: 5 to 16 February 2024",
          "Date of previous inspection: 3 to 7 October 2016",
          "This letter summarises the findings of the focused visit to Brackenshire on 4 and 5 March 2024.",
          "His Majesty’s Inspectors for this visit were Rowan Ashby and Robin Hale.",
          "Plans are clear and children are seen often.",
          "Too many children wait. (Recommendation 2.)",
          "Managers do not check this, and",
          "as a result some children wait.",
          "The local authority needs to take swift and decisive action to address:",
          "the delay in visits to children;",
          "the quality of plans (outcome 2, national framework)",
          "Ofsted will take the findings from this visit into account.",
          "You should submit an action plan within 70 working days of receiving this letter.",
          "Yours sincerely",
          "Rowan Ashby",
          "His Majesty’s Inspector",
          "| Responsible body | Areas for improvement",
          "| Brackenshire Council | Leaders should act at once. |",
          "1 See the guidance of 2018.",
          "Page 3 of 9",
          "OFFICIAL – SENSITIVE",
          "F i n d i n g s",
          "x",
          "12",
          "\f",
          "---",
          "www.council.example/plans",
          "Minutes of the scrutiny committee, 3 May 2024",
          "Subscribe now",
          "“We wait,” they said. “Nobody comes.”");

  private static String document(Random random) {
    StringBuilder text = new StringBuilder();
    int lines = 4 + random.nextInt(40);
    for (int i = 0; i < lines; i++) {
      text.append(MARKS.get(random.nextInt(MARKS.size())));
      text.append(LINES.get(random.nextInt(LINES.size())));
      text.append("\n".repeat(1 + random.nextInt(10) / 6 + random.nextInt(10) / 9));
    }
    return text.toString();
  }

  @Test
  void eachWordOfADocumentPutTogetherByChanceHasItsPlace() {
    List<String> lost = new ArrayList<>();
    Random random = new Random(20_240_305L);
    IntStream.range(0, DOCUMENTS).mapToObj(n -> document(random)).forEach(text -> read(text, lost));
    assertThat(lost).isEmpty();
  }

  private static void read(String text, List<String> lost) {
    try {
      Report report = ComposedLetters.PARSER.parseText(text, "random.txt");
      report
          .coverage()
          .unexplained()
          .forEach(
              place -> {
                int from = Math.max(0, place.start() - 30);
                int to = Math.min(report.text().length(), place.end() + 30);
                lost.add(report.text().substring(from, to));
              });
    } catch (UnreadableLetterException e) {
      assertThat(e).hasMessageContaining("random.txt");
    }
  }
}
