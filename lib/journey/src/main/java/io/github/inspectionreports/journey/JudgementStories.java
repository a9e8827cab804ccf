package io.github.inspectionreports.journey;

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
final class JudgementStories {
  private record Key(JudgementArea area, String asWritten) {}

  private JudgementStories() {}

  static List<JudgementStory> of(List<JourneyVisit> visits) {
    Map<Key, List<JudgementStory.Step>> steps = new LinkedHashMap<>();
    for (JourneyVisit visit : visits) {
      for (Judgement judgement : visit.report().visit().judgements()) {
        String words =
            judgement.area().isFurther()
                ? judgement.areaAsWritten().strip().toLowerCase(Locale.ROOT)
                : "";
        List<JudgementStory.Step> before =
            steps.computeIfAbsent(new Key(judgement.area(), words), key -> new ArrayList<>());
        before.add(step(visit, judgement, before));
      }
    }
    List<JudgementStory> stories = new ArrayList<>();
    steps.forEach(
        (key, all) ->
            stories.add(
                new JudgementStory(
                    key.area(),
                    key.asWritten().isEmpty() ? "" : all.get(0).judgement().areaAsWritten(),
                    all)));
    stories.sort(Comparator.comparing(JudgementStory::area));
    return stories;
  }

  private static JudgementStory.Step step(
      JourneyVisit visit, Judgement judgement, List<JudgementStory.Step> before) {
    if (before.isEmpty() || visit.day() == null) {
      return new JudgementStory.Step(visit.number(), judgement, null, null);
    }
    JudgementStory.Step last = before.get(before.size() - 1);
    return new JudgementStory.Step(
        visit.number(), judgement, last, change(last.judgement().grade(), judgement.grade()));
  }

  /**
   * "Adequate" was a grade of another scale: a council was not judged worse or better by its end.
   */
  private static JudgementStory.@Nullable Change change(Grade before, Grade now) {
    if (before == now) {
      return JudgementStory.Change.SAME;
    }
    int was = rank(before);
    int is = rank(now);
    if (was == 0 || is == 0 || was / 10 != is / 10) {
      return between(before, now);
    }
    return is < was ? JudgementStory.Change.BETTER : JudgementStory.Change.WORSE;
  }

  /** Outstanding, good and inadequate are grades of both scales. */
  private static JudgementStory.@Nullable Change between(Grade before, Grade now) {
    boolean left = before == Grade.ADEQUATE && (now == Grade.GOOD || now == Grade.OUTSTANDING);
    boolean fell = before == Grade.ADEQUATE && now == Grade.INADEQUATE;
    boolean came = now == Grade.ADEQUATE && before == Grade.INADEQUATE;
    boolean sank = now == Grade.ADEQUATE && (before == Grade.GOOD || before == Grade.OUTSTANDING);
    if (left || came) {
      return JudgementStory.Change.BETTER;
    }
    return fell || sank ? JudgementStory.Change.WORSE : null;
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
