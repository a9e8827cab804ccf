package com.example.alerts;

import io.github.inspectionreports.model.Deadline;
import io.github.inspectionreports.model.Item;
import io.github.inspectionreports.model.PriorityAction;
import io.github.inspectionreports.model.Report;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Tells the people who watch a theme when a letter names a priority action that touches it. */
public final class PriorityActionAlerts {
  private final Predicate<PriorityAction> watched;

  public PriorityActionAlerts(Set<String> themes) {
    this(action -> action.themes().stream().anyMatch(themes::contains));
  }

  private PriorityActionAlerts(Predicate<PriorityAction> watched) {
    this.watched = watched;
  }

  /** Alerts for whoever watches everything. */
  public static PriorityActionAlerts onEveryTheme() {
    return new PriorityActionAlerts(action -> true);
  }

  /** One message: what must be done, about which themes, and by when. */
  public record Alert(String authority, List<String> themes, String text, Optional<LocalDate> due) {}

  /** Alerts for what the new letter demands and none of the earlier ones did. */
  public List<Alert> alerts(Report letter, List<Report> earlier) {
    Set<String> known = new HashSet<>();
    for (Report report : earlier) {
      report.priorityActions().forEach(action -> known.add(whole(action)));
    }
    List<Alert> alerts = new ArrayList<>();
    for (PriorityAction action : letter.priorityActions()) {
      if (watched.test(action) && !known.contains(whole(action))) {
        alerts.add(
            new Alert(
                String.valueOf(letter.visit().authority()),
                action.themes(),
                whole(action),
                due(letter, action)));
      }
    }
    return alerts;
  }

  private static String whole(PriorityAction action) {
    StringBuilder text = new StringBuilder(action.text());
    for (Item item : action.items()) {
      text.append("\n- ").append(item.text());
    }
    return text.toString();
  }

  /** A date where the letter gives one, else working days counted from the letter's date. */
  private static Optional<LocalDate> due(Report letter, PriorityAction action) {
    Deadline deadline = action.deadline();
    if (deadline == null) {
      return Optional.empty();
    }
    if (deadline.date() != null) {
      return Optional.of(deadline.date());
    }
    LocalDate day = letter.visit().published();
    if (day == null || deadline.workingDays() == null) {
      return Optional.empty();
    }
    for (int left = deadline.workingDays(); left > 0; ) {
      day = day.plusDays(1);
      boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
      left -= weekend ? 0 : 1;
    }
    return Optional.of(day);
  }
}
