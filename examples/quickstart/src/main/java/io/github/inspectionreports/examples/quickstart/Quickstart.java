package io.github.inspectionreports.examples.quickstart;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.PriorityAction;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.Statement;
import java.nio.file.Path;

/** The smallest program that reads a letter. */
public final class Quickstart {
  private Quickstart() {}

  /**
   * Prints the priority actions and the concerns of a letter.
   *
   * @param args the letter's file
   * @throws UnreadableLetterException if it cannot be read
   */
  public static void main(String[] args) throws UnreadableLetterException {
    ReportParser parser = ReportParser.create();
    Report report = parser.parse(Path.of(args[0]));
    System.out.println(report.visit().authority() + ", " + report.visit().start());
    for (PriorityAction action : report.priorityActions()) {
      System.out.println("Priority action: " + action.text());
    }
    for (Statement concern : report.statements(Category.NEEDS_IMPROVEMENT)) {
      System.out.println("p. " + concern.place().firstPage() + ": " + concern.text());
    }
  }
}
