package io.github.inspectionreports.spark;

import io.github.inspectionreports.fixtures.SampleLetter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

/** Letters to councils that do not exist. */
final class Letters {
  private Letters() {}

  /** A focused visit with an area for priority action and a strength; each number gives another. */
  static SampleLetter focusedVisit(int number) {
    return SampleLetter.focusedVisit()
        .of("Brackenshire")
        .on(LocalDate.of(2022, 1, 3).plusDays(number))
        .strength("Social workers know their children well.")
        .weakness("Strategy discussions are held too late in " + number + " cases.")
        .priorityAction(
            "The council needs to act on the safety of children at night, including:",
            "that visits are made on the day;",
            "that the police are told.")
        .improvement("The quality of plans.")
        .build();
  }

  /** A graded report. */
  static SampleLetter graded() {
    return SampleLetter.areaSend()
        .of("Marrowdale")
        .judged(
            io.github.inspectionreports.model.JudgementArea.AREA_SEND_OUTCOME,
            io.github.inspectionreports.model.Grade.OUTCOME_2)
        .strength("Plans are clear.")
        .build();
  }

  /** A PDF that ends in its middle. */
  static byte[] damaged() {
    byte[] whole = focusedVisit(0).pdf();
    return Arrays.copyOf(whole, whole.length / 3);
  }

  static byte[] text(int number) {
    return focusedVisit(number).text().getBytes(StandardCharsets.UTF_8);
  }
}
