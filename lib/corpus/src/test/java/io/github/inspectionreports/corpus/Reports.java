package io.github.inspectionreports.corpus;

import static io.github.inspectionreports.fixtures.Samples.aFinding;
import static io.github.inspectionreports.fixtures.Samples.aPriorityAction;
import static io.github.inspectionreports.fixtures.Samples.aReport;
import static io.github.inspectionreports.fixtures.Samples.aVisit;
import static io.github.inspectionreports.fixtures.Samples.anImprovement;

import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Grade;
import io.github.inspectionreports.model.JudgementArea;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.RuleSetInfo;
import io.github.inspectionreports.model.VisitKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Reports of councils that do not exist. */
final class Reports {
  static final RuleSetInfo RULES = new RuleSetInfo("test", "1", "aa");
  static final RuleSetInfo OTHER_RULES = new RuleSetInfo("test", "2", "bb");

  private Reports() {}

  /** A focused visit on 20 and 21 May of a year, published on 12 June, with one need. */
  static Report visitTo(String authority, int year) {
    return aReport()
        .madeBy(RULES)
        .visit(
            aVisit()
                .kind(VisitKind.FOCUSED_VISIT)
                .authority(authority)
                .on(LocalDate.of(year, 5, 20), LocalDate.of(year, 5, 21))
                .published(LocalDate.of(year, 6, 12)))
        .with(anImprovement("The quality of plans in " + authority + ".").themes("planning"))
        .with(
            aFinding("Social workers know their children well.")
                .category(Category.STRENGTH)
                .because("praised", "well")
                .themes("practice"))
        .with(
            aFinding("Strategy discussions are held too late.")
                .category(Category.NEEDS_IMPROVEMENT)
                .themes("child-protection"))
        .build();
  }

  /** The same with an area for priority action of two items. */
  static Report withPriorityAction(String authority, int year) {
    return aReport()
        .madeBy(RULES)
        .visit(
            aVisit()
                .kind(VisitKind.FOCUSED_VISIT)
                .authority(authority)
                .on(LocalDate.of(year, 5, 20), LocalDate.of(year, 5, 21))
                .published(LocalDate.of(year, 6, 12)))
        .with(
            aPriorityAction("The local authority must make sure that children are safe at night:")
                .items("that visits are made on the day", "that the police are told")
                .themes("out-of-hours", "partnership"))
        .build();
  }

  /** An inspection of a year with a judgement of overall effectiveness. */
  static Report judged(String authority, int year, Grade grade) {
    return aReport()
        .madeBy(RULES)
        .visit(
            aVisit()
                .kind(VisitKind.ILACS)
                .authority(authority)
                .on(LocalDate.of(year, 3, 1), LocalDate.of(year, 3, 12))
                .published(LocalDate.of(year, 4, 20))
                .judged(JudgementArea.OVERALL_EFFECTIVENESS, grade))
        .with(aFinding("Plans are clear.").category(Category.STRENGTH))
        .build();
  }

  /** Writes a file with some content. */
  static Path file(Path folder, String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }
}
