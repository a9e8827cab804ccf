package io.github.inspectionreports.journey;

import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Finding;
import io.github.inspectionreports.model.Improvement;
import io.github.inspectionreports.model.Item;
import io.github.inspectionreports.model.PriorityAction;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.model.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What a letter says, as claims. */
final class ClaimReader {
  /** Sections that say nothing of practice. */
  private static final Set<SectionKind> APART =
      EnumSet.of(
          SectionKind.ABOUT,
          SectionKind.AREA_CONTEXT,
          SectionKind.NEXT_STEPS,
          SectionKind.JUDGEMENTS);

  private ClaimReader() {}

  /** Returns the claims of a visit's letter: items first, then sentences, in reading order. */
  static List<Claim> read(JourneyVisit visit) {
    List<Claim> claims = new ArrayList<>();
    Report report = visit.report();
    for (PriorityAction action : report.priorityActions()) {
      for (Item item : action.toItems()) {
        claims.add(
            new Claim(
                visit.number(),
                Claim.Kind.PRIORITY_ACTION,
                item.text(),
                Objects.requireNonNullElse(action.leadIn(), ""),
                List.copyOf(new LinkedHashSet<>(item.themes())),
                item.place()));
      }
    }
    for (Improvement need : report.improvements()) {
      claims.add(
          new Claim(visit.number(), Claim.Kind.NEED, need.text(), "", need.themes(), need.place()));
    }
    for (Finding finding : report.findings()) {
      if (!APART.contains(finding.section())) {
        for (Statement statement : finding.statements()) {
          claims.add(
              new Claim(
                  visit.number(),
                  kind(statement.category()),
                  statement.text(),
                  "",
                  finding.themes(),
                  statement.place()));
        }
      }
    }
    return claims;
  }

  private static Claim.Kind kind(Category category) {
    if (category.equals(Category.STRENGTH)) {
      return Claim.Kind.STRENGTH;
    }
    if (category.equals(Category.PROGRESS)) {
      return Claim.Kind.PROGRESS;
    }
    if (category.equals(Category.NEEDS_IMPROVEMENT)) {
      return Claim.Kind.CONCERN;
    }
    return category.equals(Category.MIXED) ? Claim.Kind.MIXED : Claim.Kind.CONTEXT;
  }
}
