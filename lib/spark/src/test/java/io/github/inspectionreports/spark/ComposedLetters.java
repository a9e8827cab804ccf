package io.github.inspectionreports.spark;

import io.github.inspectionreports.fixtures.LetterBuilder;
import io.github.inspectionreports.fixtures.SampleLetter;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Letters of six pages, each with other sentences in another order. */
final class ComposedLetters {
  private static final List<String> COUNCILS =
      List.of("Brackenshire", "Marrowdale", "Harrowmere", "Fernlea", "Oxcombe");
  private static final List<String> WHO =
      List.of(
          "Social workers", "Managers", "Most children", "Foster carers", "Partners", "Leaders");
  private static final List<String> WHAT =
      List.of(
          "know their children well and act on what they learn.",
          "do not always record why a decision was made.",
          "have improved how quickly plans are reviewed since the last inspection.",
          "meet every month, and the minutes say what must change and by when.",
          "wait too long for the help that they need, although the thresholds are understood.",
          "are supported by experienced staff, and caseloads have fallen.",
          "hold strategy discussions too late at night and at weekends.",
          "see the results of audits, which lead to better practice in most teams.");
  private static final int PARAGRAPHS = 45;

  private ComposedLetters() {}

  /** The letter of a number, as a PDF. */
  static byte[] pdf(int number) {
    Random random = new Random(number);
    LetterBuilder letter =
        SampleLetter.focusedVisit()
            .of(pick(COUNCILS, random))
            .on(LocalDate.of(2019, 1, 7).plusDays(number));
    for (int i = 0; i < PARAGRAPHS; i++) {
      letter.finding(
          null, sentence(random), sentence(random), sentence(random) /* one paragraph */);
    }
    letter.improvement("The quality of plans, of which " + number + " were looked at.");
    letter.improvement("How quickly children are seen.");
    if (number % 5 == 0) {
      letter.priorityAction(
          "The council needs to act on the safety of children at night, including:",
          "that visits are made on the day;",
          "that the police are told.");
    }
    return letter.build().pdf();
  }

  private static String sentence(Random random) {
    return pick(WHO, random) + " in " + (1 + random.nextInt(40)) + " cases " + pick(WHAT, random);
  }

  private static String pick(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }
}
