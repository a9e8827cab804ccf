package io.github.inspectionreports.journey.internal.letters;

import io.github.inspectionreports.journey.JourneyNote;
import io.github.inspectionreports.journey.JourneyVisit;
import io.github.inspectionreports.model.DocumentSource;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.Visit;
import io.github.inspectionreports.model.VisitKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts the letters of one authority in the order of their visits, each visit once. */
public final class VisitOrder {
  private static final Comparator<LocalDate> LAST_WITHOUT =
      Comparator.nullsLast(Comparator.naturalOrder());

  private final List<JourneyNote> notes = new ArrayList<>();

  /** Returns the visits, those without a day last; notes what it left out, and why. */
  public List<JourneyVisit> order(List<Report> reports) {
    List<Report> kept = new ArrayList<>();
    for (Report report : reports) {
      if (report.visit().kind() == VisitKind.PRESS) {
        note(
            JourneyNote.Code.PRESS_ARTICLE,
            report,
            "a press article about a visit is no visit and was left out");
        continue;
      }
      int same = indexOfSameVisit(kept, report);
      if (same < 0) {
        kept.add(report);
      } else if (isLater(report, kept.get(same))) {
        sameVisit(kept.set(same, report), report);
      } else {
        sameVisit(report, kept.get(same));
      }
    }
    kept.sort(
        Comparator.comparing((Report report) -> day(report), LAST_WITHOUT)
            .thenComparing(report -> report.visit().published(), LAST_WITHOUT)
            .thenComparing(report -> report.source().name()));
    List<JourneyVisit> visits = new ArrayList<>();
    for (Report report : kept) {
      JourneyVisit visit = new JourneyVisit(visits.size() + 1, report);
      visits.add(visit);
      if (visit.day() == null) {
        note(
            JourneyNote.Code.NO_DAY,
            report,
            "the letter gives no day; its visit stands at the end and has no part in what changed");
      }
      if (!visit.isRead()) {
        note(
            JourneyNote.Code.NOTHING_READ,
            report,
            "nothing was read in the letter, so its silence means nothing");
      }
    }
    return visits;
  }

  public List<JourneyNote> notes() {
    return notes;
  }

  private void sameVisit(Report left, Report kept) {
    note(
        JourneyNote.Code.SAME_VISIT,
        left,
        "it is about the same visit as " + kept.source().name() + ", which is used instead");
  }

  private void note(JourneyNote.Code code, Report report, String message) {
    notes.add(new JourneyNote(code, report.source().name(), message));
  }

  /** The day by which a visit has its place; it has no number yet. */
  private static @Nullable LocalDate day(Report report) {
    return new JourneyVisit(0, report).day();
  }

  private static int indexOfSameVisit(List<Report> reports, Report report) {
    for (int i = 0; i < reports.size(); i++) {
      if (isSameVisit(reports.get(i), report)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSameVisit(Report one, Report other) {
    if (one.source().sha256().equals(other.source().sha256())
        && Objects.equals(day(one), day(other))) {
      return true;
    }
    Visit here = one.visit();
    Visit there = other.visit();
    return here.kind() == there.kind()
        && (here.start() != null && here.start().equals(there.start())
            || here.start() == null
                && there.start() == null
                && here.end() != null
                && here.end().equals(there.end()));
  }

  /** The later publication is kept; of equal ones the PDF, else the one that came later. */
  private static boolean isLater(Report report, Report than) {
    @Nullable LocalDate published = report.visit().published();
    @Nullable LocalDate before = than.visit().published();
    if (published != null && before != null && !published.equals(before)) {
      return published.isAfter(before);
    }
    return report.source().format() == DocumentSource.Format.PDF
        || than.source().format() == DocumentSource.Format.TEXT;
  }
}
