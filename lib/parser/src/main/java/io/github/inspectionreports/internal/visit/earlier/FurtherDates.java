package io.github.inspectionreports.internal.visit.earlier;

import io.github.inspectionreports.internal.visit.dates.Dates;
import io.github.inspectionreports.model.PartialDate;
import io.github.inspectionreports.model.PreviousVisit;
import io.github.inspectionreports.model.VisitKind;
import java.time.LocalDate;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Visits of which a text gives the date alone, after another: "in 2019, and again in 2021". */
final class FurtherDates {
  /** After a visit with its date the date of one more: "and again in 2021", ", 2019 and 2021". */
  private static final Pattern AND_AGAIN =
      Pattern.compile(
          "^(?:,| ?,? (?:and|or|then|and then))(?:(?: was| were)?(?: again)? (?:re-?)?inspected)?(?: again(?: in| on)?)?(?<in> (?:in|on|during))? "
              + Dates.WHEN
              + "(?<end>(?=$|[.;:)]|,? (?:when|which|where|both)\\b))?");

  private static final Pattern SEVERAL = Pattern.compile("\\b(?:inspection|visit|review)s\\b");

  private FurtherDates() {}

  /**
   * Adds the visits whose dates follow that of a visit, with no more words for them.
   *
   * @param after what follows the first date
   * @param named the first visit
   * @param kind its kind, where a label gives it
   * @param visit the kind of the visit that the letter is about
   * @param start its first day
   * @param here the visits of the text, by where their dates are
   */
  static void add(
      String after,
      Matcher named,
      @Nullable VisitKind kind,
      VisitKind visit,
      @Nullable LocalDate start,
      TreeMap<Integer, PreviousVisit> here) {
    boolean several = SEVERAL.matcher(named.group()).find();
    int at = 0;
    Matcher more = AND_AGAIN.matcher(after);
    while (more.find() && (several || more.group("in") == null || more.group("end") != null)) {
      PartialDate when = Dates.partial(more.group(2));
      if (when == null || start != null && !isBefore(when, start)) {
        return;
      }
      String words = named.group() + after.substring(0, at + more.end());
      VisitKind own = kind != null ? kind : EarlierKind.of(named.group(), visit, when);
      here.putIfAbsent(named.end() + at + more.start(2), new PreviousVisit(own, when, words));
      at += more.end();
      more = AND_AGAIN.matcher(after.substring(at));
    }
  }

  private static boolean isBefore(PartialDate when, LocalDate start) {
    Integer month = when.month();
    return when.year() < start.getYear()
        || when.year() == start.getYear() && month != null && month < start.getMonthValue();
  }
}
