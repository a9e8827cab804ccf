package io.github.inspectionreports.journey.internal.judgement;

import io.github.inspectionreports.journey.JourneyVisit;
import io.github.inspectionreports.journey.JudgementHistory;
import io.github.inspectionreports.model.Grade;
import io.github.inspectionreports.model.Judgement;
import io.github.inspectionreports.model.JudgementArea;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Judgements over time. */
public final class JudgementHistories {
  private record Key(JudgementArea area, String asWritten) {}

  private JudgementHistories() {}

  public static List<JudgementHistory> of(List<JourneyVisit> visits) {
    Map<Key, List<JudgementHistory.Step>> steps = new LinkedHashMap<>();
    List<Integer> joined = joined(visits);
    for (JourneyVisit visit : visits) {
      for (Judgement judgement : visit.report().visit().judgements()) {
        String words =
            judgement.area().isFurther()
                ? judgement.areaAsWritten().strip().toLowerCase(Locale.ROOT)
                : "";
        List<JudgementHistory.Step> before =
            steps.computeIfAbsent(new Key(judgement.area(), words), key -> new ArrayList<>());
        before.add(step(visit, judgement, before, between(judgement.area(), joined)));
      }
    }
    List<JudgementHistory> histories = new ArrayList<>();
    steps.forEach(
        (key, all) ->
            histories.add(
                new JudgementHistory(
                    key.area(),
                    key.asWritten().isEmpty() ? "" : all.get(0).judgement().areaAsWritten(),
                    all)));
    histories.sort(Comparator.comparing(JudgementHistory::area));
    return histories;
  }

  private static JudgementHistory.Step step(
      JourneyVisit visit,
      Judgement judgement,
      List<JudgementHistory.Step> before,
      List<Integer> joined) {
    if (before.isEmpty() || visit.day() == null) {
      return new JudgementHistory.Step(visit.number(), judgement, null, null);
    }
    JudgementHistory.Step last = before.get(before.size() - 1);
    JudgementHistory.Change change =
        joined.stream().anyMatch(number -> number > last.visit() && number < visit.number())
            ? null
            : change(last.judgement().grade(), judgement.grade());
    return new JudgementHistory.Step(visit.number(), judgement, last, change);
  }

  /** Visits at which children in care and care leavers were judged as one. */
  private static List<Integer> joined(List<JourneyVisit> visits) {
    return visits.stream()
        .filter(
            visit ->
                visit.report().visit().judgements().stream()
                    .anyMatch(
                        judgement ->
                            judgement.area() == JudgementArea.CHILDREN_IN_CARE_AND_CARE_LEAVERS))
        .map(JourneyVisit::number)
        .toList();
  }

  /** Of two judgements between which the two were judged as one, nobody can say which is better. */
  private static List<Integer> between(JudgementArea area, List<Integer> joined) {
    return area == JudgementArea.CHILDREN_IN_CARE || area == JudgementArea.CARE_LEAVERS
        ? joined
        : List.of();
  }

  /**
   * "Adequate" was a grade of another scale: a council was not judged worse or better by its end.
   */
  private static JudgementHistory.@Nullable Change change(Grade before, Grade now) {
    if (before == now) {
      return JudgementHistory.Change.SAME;
    }
    int was = rank(before);
    int is = rank(now);
    if (was == 0 || is == 0 || was / 10 != is / 10) {
      return between(before, now);
    }
    return is < was ? JudgementHistory.Change.BETTER : JudgementHistory.Change.WORSE;
  }

  /** Outstanding, good and inadequate are grades of both scales. */
  private static JudgementHistory.@Nullable Change between(Grade before, Grade now) {
    boolean left = before == Grade.ADEQUATE && (now == Grade.GOOD || now == Grade.OUTSTANDING);
    boolean fell = before == Grade.ADEQUATE && now == Grade.INADEQUATE;
    boolean came = now == Grade.ADEQUATE && before == Grade.INADEQUATE;
    boolean sank = now == Grade.ADEQUATE && (before == Grade.GOOD || before == Grade.OUTSTANDING);
    if (left || came) {
      return JudgementHistory.Change.BETTER;
    }
    return fell || sank ? JudgementHistory.Change.WORSE : null;
  }

  private static int rank(Grade grade) {
    return switch (grade) {
      case OUTSTANDING -> 11;
      case GOOD -> 12;
      case REQUIRES_IMPROVEMENT -> 13;
      case INADEQUATE -> 14;
      case OUTCOME_1 -> 21;
      case OUTCOME_2 -> 22;
      case OUTCOME_3 -> 23;
      case ADEQUATE, NOT_JUDGED -> 0;
    };
  }
}
