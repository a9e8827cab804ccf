package io.github.inspectionreports.internal.classify;

import io.github.inspectionreports.facts.Cue;
import io.github.inspectionreports.facts.Point;
import io.github.inspectionreports.internal.cue.SentenceFacts;
import io.github.inspectionreports.internal.scoring.CategoryPolicy;
import io.github.inspectionreports.internal.verdict.Firing;
import io.github.inspectionreports.internal.verdict.ProfileUpdater;
import io.github.inspectionreports.internal.verdict.VerdictEngine;
import io.github.inspectionreports.model.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which rules give a sentence of a document its category, and why. */
final class SentenceVerdicts {
  /** More than three phrases make a reason no clearer. */
  private static final int MOST_PHRASES = 3;

  private final Map<Integer, List<Firing>> fired = new HashMap<>();
  private final ProfileUpdater.Changes changes;
  private final CategoryPolicy policy;
  private final PhraseCategories phrases;

  SentenceVerdicts(
      VerdictEngine.Conclusions conclusions, CategoryPolicy policy, PhraseCategories phrases) {
    this.policy = policy;
    this.phrases = phrases;
    this.changes = conclusions.changes();
    for (Firing one : conclusions.verdicts()) {
      fired.computeIfAbsent(one.verdict().sentence(), k -> new ArrayList<>()).add(one);
    }
  }

  /**
   * Returns the rules that gave the category of a sentence, by id; rows that name a category go
   * before verdict rules.
   *
   * @param facts the sentence
   * @return the rules, all of one category; empty where none applies
   */
  List<Firing> of(SentenceFacts facts) {
    List<Firing> named = phrases.of(facts);
    List<Firing> all =
        named.isEmpty() ? fired.getOrDefault(facts.sentence().id(), List.of()) : named;
    if (all.size() <= 1) {
      return all;
    }
    String category = policy.strongest(all.stream().map(one -> one.verdict().category()).toList());
    return all.stream()
        .filter(one -> one.verdict().category().equals(category))
        .sorted(Comparator.comparing(Firing::rule))
        .toList();
  }

  /**
   * Explains why a rule applied.
   *
   * @param facts the sentence
   * @param one the rule
   * @return a reason for each phrase that it rests on, three at most; one without a phrase if it
   *     rests on none
   */
  List<Reason> reasons(SentenceFacts facts, Firing one) {
    Map<Integer, Cue> evidence = new TreeMap<>(); // by where they start
    for (Point point : changes.of(facts.profile()).points()) {
      if (one.evidence().contains(point.sense().name())) {
        evidence.putIfAbsent(point.cue().start(), point.cue());
      }
    }
    for (Cue cue : facts.cues()) {
      if (one.evidence().contains(cue.kind()) || PhraseCategories.isEvidence(cue, one.evidence())) {
        evidence.putIfAbsent(cue.start(), cue);
      }
    }
    if (evidence.isEmpty()) {
      return List.of(new Reason(one.rule(), one.name(), "", 0, 0));
    }
    return evidence.values().stream()
        .limit(MOST_PHRASES)
        .map(cue -> new Reason(one.rule(), one.name(), cue.phrase(), cue.start(), cue.end()))
        .toList();
  }
}
