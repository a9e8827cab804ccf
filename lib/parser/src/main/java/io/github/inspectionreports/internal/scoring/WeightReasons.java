package io.github.inspectionreports.internal.scoring;

import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Explains why weights overrule what the rules say of a sentence: how surely, and by which words.
 */
final class WeightReasons {
  private static final String BY_WORDS = "weight-of-words";
  private static final String BY_PASSAGE = "weight-of-passage";

  /** More than three phrases make a reason no clearer. */
  private static final int MOST_PHRASES = 3;

  /** Words that weigh like others, but say nothing to a reader. */
  private static final Set<String> SMALL_WORDS =
      Set.of(
          ("a an and are as at be been by for from had has have in is it its of on or that the"
                  + " their there these they this those to was were which who with")
              .split(" "));

  private final LinearModel model;
  private final ModelInput sentence;
  private final int byRules;
  private final int predicted;

  WeightReasons(LinearModel model, ModelInput sentence, int byRules, int predicted) {
    this.model = model;
    this.sentence = sentence;
    this.byRules = byRules;
    this.predicted = predicted;
  }

  /** Words that weigh for a category, and how much more than for another. */
  private record Lead(double by, int start, int end) {
    boolean overlaps(Lead other) {
      return start < other.end && other.start < end;
    }
  }

  /**
   * Returns the reasons.
   *
   * @param found the features of the sentence
   * @param byWords whether the sentence by itself weighs enough, without those beside it
   * @param likely how likely the predicted category is, from 0 to 1
   * @param byRulesLikely how likely that of the rules is
   * @return a reason for each phrase that weighs most; one without a phrase if none does
   */
  List<Reason> reasons(Features found, boolean byWords, double likely, double byRulesLikely) {
    String rule = byWords ? BY_WORDS : BY_PASSAGE;
    String name = name(byWords, likely, byRulesLikely);
    List<Reason> reasons = new ArrayList<>(MOST_PHRASES);
    for (Lead one : leads(found)) {
      String phrase = sentence.facts().text().substring(one.start, one.end);
      reasons.add(new Reason(rule, name, phrase, one.start, one.end));
    }
    return reasons.isEmpty() ? List.of(new Reason(rule, name, "", 0, 0)) : reasons;
  }

  /** The words that weigh most; of words that overlap the heavier ones. */
  private List<Lead> leads(Features found) {
    List<Lead> all = new ArrayList<>();
    for (int k = 0; k < found.size(); k++) {
      double by = model.weight(found.number(k), predicted) - model.weight(found.number(k), byRules);
      if (by > 0 && found.end(k) > found.start(k) && !isSmall(found.start(k), found.end(k))) {
        all.add(new Lead(by, found.start(k), found.end(k)));
      }
    }
    all.sort(Comparator.comparingDouble((Lead one) -> -one.by).thenComparingInt(Lead::start));
    List<Lead> most = new ArrayList<>(MOST_PHRASES);
    for (Lead one : all) {
      if (most.size() < MOST_PHRASES && most.stream().noneMatch(one::overlaps)) {
        most.add(one);
      }
    }
    return most;
  }

  private boolean isSmall(int start, int end) {
    return SMALL_WORDS.contains(
        sentence.facts().text().substring(start, end).toLowerCase(Locale.ROOT));
  }

  private String name(boolean byWords, double likely, double byRulesLikely) {
    Category from = CategoryModel.CATEGORIES.get(byRules);
    Category to = CategoryModel.CATEGORIES.get(predicted);
    return "Weighed together, "
        + (byWords ? "its words" : "its words and the sentences beside it")
        + " make "
        + to.id()
        + " likely ("
        + Math.round(100 * likely)
        + " %), and "
        + from.id()
        + " less ("
        + Math.round(100 * byRulesLikely)
        + " %); "
        + (sentence.rules().isEmpty()
            ? "no rule fired"
            : "this overrules [" + sentence.rules().get(0) + "]");
  }
}
