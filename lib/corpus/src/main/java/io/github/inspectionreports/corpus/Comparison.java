package io.github.inspectionreports.corpus;

import io.github.inspectionreports.model.Grade;
import io.github.inspectionreports.model.Judgement;
import io.github.inspectionreports.model.JudgementArea;
import io.github.inspectionreports.model.Report;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two reports beside each other: the judgements of both, and the themes of what must improve.
 *
 * @param judgements the areas that either report judges; those of the later report first
 * @param needsAgain themes of needs (priority actions and improvements) that both reports have
 * @param needsNew themes of needs that only the later report has
 * @param needsGone themes of needs that only the earlier report has
 */
public record Comparison(
    List<JudgementPair> judgements,
    List<String> needsAgain,
    List<String> needsNew,
    List<String> needsGone) {
  /** Copies the lists. */
  public Comparison {
    judgements = List.copyOf(judgements);
    needsAgain = List.copyOf(needsAgain);
    needsNew = List.copyOf(needsNew);
    needsGone = List.copyOf(needsGone);
  }

  /**
   * An area in both reports.
   *
   * @param area what is judged
   * @param areaAsWritten its words, which distinguish several of one area
   * @param earlier the grade in the earlier report; null where it gives none
   * @param later the grade in the later report; null where it gives none
   */
  public record JudgementPair(
      JudgementArea area, String areaAsWritten, @Nullable Grade earlier, @Nullable Grade later) {}

  /**
   * Compares two reports.
   *
   * @param earlier a report
   * @param later another, mostly of the same authority
   * @return what is the same and what is not
   */
  public static Comparison of(Report earlier, Report later) {
    Set<String> before = needs(earlier);
    Set<String> after = needs(later);
    return new Comparison(
        judgements(earlier, later),
        after.stream().filter(before::contains).toList(),
        after.stream().filter(theme -> !before.contains(theme)).toList(),
        before.stream().filter(theme -> !after.contains(theme)).toList());
  }

  private static List<JudgementPair> judgements(Report earlier, Report later) {
    List<JudgementPair> pairs = new ArrayList<>();
    List<Judgement> left = new ArrayList<>(earlier.visit().judgements());
    for (Judgement judgement : later.visit().judgements()) {
      Judgement same =
          left.stream().filter(other -> isSame(judgement, other)).findFirst().orElse(null);
      left.remove(same);
      pairs.add(
          new JudgementPair(
              judgement.area(),
              judgement.areaAsWritten(),
              same == null ? null : same.grade(),
              judgement.grade()));
    }
    for (Judgement judgement : left) {
      pairs.add(
          new JudgementPair(judgement.area(), judgement.areaAsWritten(), judgement.grade(), null));
    }
    return pairs;
  }

  private static boolean isSame(Judgement one, Judgement other) {
    return one.area() == other.area()
        && (!one.area().isFurther() || one.areaAsWritten().equalsIgnoreCase(other.areaAsWritten()));
  }

  private static Set<String> needs(Report report) {
    Set<String> themes = new LinkedHashSet<>();
    report
        .priorityActions()
        .forEach(
            action -> {
              themes.addAll(action.themes());
              action.items().forEach(item -> themes.addAll(item.themes()));
            });
    report.improvements().forEach(improvement -> themes.addAll(improvement.themes()));
    return themes;
  }
}
