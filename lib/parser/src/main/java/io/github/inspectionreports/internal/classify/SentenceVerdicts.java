package io.github.inspectionreports.internal.classify;

import io.github.inspectionreports.facts.Cue;
import io.github.inspectionreports.facts.Point;
import io.github.inspectionreports.internal.classify.PassageVerdict.SentenceVerdict;
import io.github.inspectionreports.internal.cue.SentenceFacts;
import io.github.inspectionreports.internal.statement.Passage;
import io.github.inspectionreports.internal.verdict.Firing;
import io.github.inspectionreports.internal.verdict.ProfileUpdater;
import io.github.inspectionreports.internal.verdict.VerdictEngine;
import io.github.inspectionreports.internal.weigh.CategoryFeatures;
import io.github.inspectionreports.internal.weigh.CategoryModel;
import io.github.inspectionreports.internal.weigh.CategoryPolicy;
import io.github.inspectionreports.internal.weigh.PassageContext;
import io.github.inspectionreports.internal.weigh.Scale;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the engine concluded, sentence by sentence, as categories with their reasons. */
final class SentenceVerdicts {
  /** More than three phrases make a reason no clearer. */
  private static final int MOST_PHRASES = 3;

  private final Map<Integer, List<Firing>> fired = new HashMap<>();
  private final ProfileUpdater.Changes changes;

  /** Asked for by a sentence and by those around it. */
  private final Map<Integer, List<Firing>> spoke = new HashMap<>();

  private final CategoryPolicy polarity;
  private final CategoryModel scales;
  private final PhraseCategories rows;
  private final List<SentenceFacts> readings;
  private final PassageContext surroundings;

  SentenceVerdicts(
      VerdictEngine.Conclusions conclusions,
      CategoryPolicy polarity,
      CategoryModel scales,
      PhraseCategories rows,
      List<Passage> passages,
      List<SentenceFacts> readings) {
    this.polarity = polarity;
    this.scales = scales;
    this.rows = rows;
    this.readings = readings;
    this.changes = conclusions.changes();
    for (Firing one : conclusions.verdicts()) {
      fired.computeIfAbsent(one.verdict().sentence(), k -> new ArrayList<>()).add(one);
    }
    this.surroundings =
        new PassageContext(passages, readings.size(), id -> category(spoke(id)), polarity);
  }

  SentenceVerdict of(int sentence) {
    List<Firing> spoke = spoke(sentence);
    Category category = category(spoke);
    // A row that names a category decides as its author wrote it.
    CategoryModel.Weighed weighed =
        named(sentence).isEmpty()
            ? scales.weigh(
                readings.get(sentence), rules(spoke), category, surroundings.of(sentence))
            : null;
    if (weighed != null) {
      return new SentenceVerdict(weighed.category(), weighed.because());
    }
    List<Reason> because = new ArrayList<>();
    spoke.forEach(one -> because.addAll(reasons(sentence, one)));
    return new SentenceVerdict(category, because);
  }

  /** The signs of a sentence on the scales; null where it is not weighed. */
  @Nullable Scale scale(int sentence) {
    List<Firing> spoke = spoke(sentence);
    return scales.scale(
        readings.get(sentence), rules(spoke), category(spoke), surroundings.of(sentence), true);
  }

  /** The signs of a sentence, as the table of evidence writes them. */
  Set<String> signs(int sentence) {
    Set<String> signs = new LinkedHashSet<>();
    CategoryFeatures.of(
        readings.get(sentence),
        rules(spoke(sentence)),
        category(spoke(sentence)),
        surroundings.of(sentence),
        (family, value, second, start, end) ->
            signs.add(CategoryFeatures.name(family, value, second)));
    return signs;
  }

  private static List<String> rules(List<Firing> spoke) {
    return spoke.size() == 1
        ? List.of(spoke.get(0).rule())
        : spoke.stream().map(Firing::rule).distinct().toList();
  }

  /** The rules behind the verdict that counts, by id; rows that name a category go before rules. */
  private List<Firing> spoke(int sentence) {
    return spoke.computeIfAbsent(sentence, this::decide);
  }

  /** What rows say that name a category. */
  private List<Firing> named(int sentence) {
    return rows.of(readings.get(sentence));
  }

  private List<Firing> decide(int sentence) {
    List<Firing> named = named(sentence);
    List<Firing> all = named.isEmpty() ? fired.getOrDefault(sentence, List.of()) : named;
    if (all.isEmpty()) {
      return List.of();
    }
    if (all.size() == 1) {
      return all;
    }
    String category =
        polarity.strongest(all.stream().map(one -> one.verdict().category()).toList());
    return all.stream()
        .filter(one -> one.verdict().category().equals(category))
        .sorted(Comparator.comparing(Firing::rule))
        .toList();
  }

  private Category category(List<Firing> spoke) {
    return spoke.isEmpty() ? Category.CONTEXT : polarity.named(spoke.get(0).verdict().category());
  }

  private List<Reason> reasons(int sentence, Firing one) {
    Map<Integer, Cue> evidence = new TreeMap<>(); // by where they start
    for (Point point : changes.of(readings.get(sentence).tenor()).points()) {
      if (one.evidence().contains(point.sense().name())) {
        evidence.putIfAbsent(point.cue().start(), point.cue());
      }
    }
    for (Cue cue : readings.get(sentence).cues()) {
      if (one.evidence().contains(cue.kind()) || PhraseCategories.isEvidence(cue, one.evidence())) {
        evidence.putIfAbsent(cue.start(), cue);
      }
    }
    if (evidence.isEmpty()) {
      return List.of(new Reason(one.rule(), one.name(), "", 0, 0));
    }
    List<Reason> reasons = new ArrayList<>(MOST_PHRASES);
    for (Cue cue : evidence.values()) {
      if (reasons.size() < MOST_PHRASES) {
        reasons.add(new Reason(one.rule(), one.name(), cue.phrase(), cue.start(), cue.end()));
      }
    }
    return reasons;
  }

  /** The verdict on a sentence for which its list or its speaker decides, whatever its words. */
  static SentenceVerdict listed(Passage passage) {
    return switch (passage.role()) {
      case IMPROVEMENT ->
          decided(
              Category.NEEDS_IMPROVEMENT,
              "listed-improvement",
              "An item of a list of what needs to improve needs improvement",
              passage);
      case DEMAND ->
          decided(
              Category.NEEDS_IMPROVEMENT,
              "listed-demand",
              "An item of a list of what a council was told to do needs improvement",
              passage);
      case LEAD_IN ->
          decided(
              Category.CONTEXT,
              "demand-lead-in",
              "What leads in a list of demands says nothing by itself",
              passage);
      case SAID ->
          decided(
              Category.CONTEXT,
              "council-says",
              "What a council says of itself is no finding of inspectors",
              passage);
      default ->
          decided(
              Category.NEEDS_IMPROVEMENT,
              "listed-priority",
              "An item of an area for priority action needs improvement",
              passage);
    };
  }

  private static SentenceVerdict decided(
      Category category, String rule, String name, Passage passage) {
    return new SentenceVerdict(category, List.of(new Reason(rule, name, passage.heading(), 0, 0)));
  }
}
