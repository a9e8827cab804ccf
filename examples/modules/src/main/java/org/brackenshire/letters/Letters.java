package org.brackenshire.letters;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.model.Report;
import java.nio.file.Path;

/** Prints whom each letter is about, and how many areas for priority action it names. */
public final class Letters {
  private Letters() {}

  public static void main(String[] letters) throws UnreadableLetterException {
    ReportParser parser = ReportParser.create();
    for (String letter : letters) {
      Report report = parser.parse(Path.of(letter));
      System.out.println(report.visit().authority() + ": " + report.priorityActions().size());
    }
  }
}
