package io.github.inspectionreports.journey;

import io.github.inspectionreports.model.Improvement;
import io.github.inspectionreports.model.PriorityAction;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.Visit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A visit of a journey.
 *
 * @param number its place in the journey, from 1; visits without a day come last
 * @param report what its letter says
 */
public record JourneyVisit(int number, Report report) {
  /**
   * Returns the day by which the visit has its place in time.
   *
   * @return the first day on site, else the last, else the day of publication; null where the
   *     letter gives none of them
   */
  public @Nullable LocalDate day() {
    Visit visit = report.visit();
    if (visit.start() != null) {
      return visit.start();
    }
    return visit.end() != null ? visit.end() : visit.published();
  }

  /**
   * Returns whether anything was read in the letter. Where nothing was, its silence means nothing.
   *
   * @return false for a letter without findings and items
   */
  public boolean isRead() {
    return !report.findings().isEmpty()
        || !report.improvements().isEmpty()
        || !report.priorityActions().isEmpty();
  }

  /**
   * Returns how many of the things to improve the letter asks of the safeguarding board.
   *
   * @return their number; 0 where all are asked of the council and its partners
   */
  public int needsOfTheBoard() {
    return (int)
        report.improvements().stream()
            .filter(need -> need.responsible().contains(Improvement.SAFEGUARDING_BOARD))
            .count();
  }

  /**
   * Returns how many areas for priority action the letter has.
   *
   * @return their number, bullets counted one by one
   */
  public int priorityItems() {
    int items = 0;
    for (PriorityAction action : report.priorityActions()) {
      items += Math.max(1, action.items().size());
    }
    return items;
  }
}
