package io.github.inspectionreports.cli.internal.read;

import io.github.inspectionreports.cli.internal.terminal.Wrapped;
import io.github.inspectionreports.model.Coverage;
import io.github.inspectionreports.model.Place;
import io.github.inspectionreports.model.Report;
import java.util.Locale;

/** Describes for people where the words of a letter went. */
final class CoverageText {
  private static final int SHOWN = 20;
  private static final int AROUND = 30;

  private CoverageText() {}

  static String write(Report report) {
    Coverage coverage = report.coverage();
    StringBuilder text = new StringBuilder("\nWhere the words went\n");
    coverage
        .words()
        .forEach(
            (where, count) ->
                text.append(
                    String.format(
                        Locale.ROOT, "  %7d  %s%n", count, where.name().toLowerCase(Locale.ROOT))));
    text.append(
        String.format(
            Locale.ROOT,
            "  %7d  in all, %.1f %% of them explained%n",
            coverage.all(),
            100 * coverage.explained()));
    for (Place place : coverage.unexplained().stream().limit(SHOWN).toList()) {
      int start = Math.max(0, place.start() - AROUND);
      int end = Math.min(report.text().length(), place.end() + AROUND);
      String around = Wrapped.printable(report.text().substring(start, end));
      text.append("  nowhere: ").append(around).append('\n');
    }
    return text.toString().replace("\r\n", "\n");
  }
}
