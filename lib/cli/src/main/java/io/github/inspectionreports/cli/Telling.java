package io.github.inspectionreports.cli;

import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Finding;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.model.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The statements of a category that tell most: first those of the overview and of the list of
 * strengths, then the one with which a paragraph of that category begins, then the others.
 */
final class Telling {
  private static final int SHOWN = 6;

  private Telling() {}

  private record Ranked(int rank, Statement statement) {}

  /** Returns at most six statements, in reading order. */
  static List<Statement> of(Report report, Category category) {
    List<Ranked> ranked = new ArrayList<>();
    for (Finding finding : report.findings()) {
      for (int i = 0; i < finding.statements().size(); i++) {
        Statement statement = finding.statements().get(i);
        if (statement.category().equals(category)) {
          ranked.add(new Ranked(rank(finding, i), statement));
        }
      }
    }
    return ranked.stream()
        .sorted(Comparator.comparingInt(Ranked::rank))
        .limit(SHOWN)
        .map(Ranked::statement)
        .sorted(Comparator.comparingInt(statement -> statement.place().start()))
        .toList();
  }

  private static int rank(Finding finding, int statement) {
    if (finding.section() == SectionKind.OVERVIEW || finding.section() == SectionKind.STRENGTHS) {
      return 0;
    }
    return statement == 0 ? 1 : 2;
  }
}
