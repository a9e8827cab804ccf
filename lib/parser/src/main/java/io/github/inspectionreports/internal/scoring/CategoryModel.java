package io.github.inspectionreports.internal.scoring;

import io.github.inspectionreports.internal.binary.BinaryReader;
import io.github.inspectionreports.internal.binary.BinaryWriter;
import io.github.inspectionreports.internal.binary.Precompiled;
import io.github.inspectionreports.internal.cue.SentenceFacts;
import io.github.inspectionreports.internal.cue.grammar.CueKinds;
import io.github.inspectionreports.internal.cue.grammar.Trait;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Reason;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Weighs a sentence: each of its {@linkplain CategoryFeatures features} has a weight for each
 * category. Rules decide first, and weights can overrule them only where another category has a
 * high {@linkplain #probability probability}: how high, the limits below say. Where no rule fired,
 * a sentence without a phrase of a kind that is weighed stays context.
 *
 * <p>The weights are the table {@code category-weights} of the rule set; without one nothing is
 * weighed. A phrase row that the table does not contain weighs as its kind does, and a verdict rule
 * as the category that it gives. Immutable and safe for use by many threads.
 */
public final class CategoryModel {
  /** The categories that have weights. */
  public static final List<Category> CATEGORIES =
      List.of(
          Category.STRENGTH,
          Category.PROGRESS,
          Category.NEEDS_IMPROVEMENT,
          Category.MIXED,
          Category.CONTEXT);

  private static final int STRENGTH = 0;
  private static final int PROGRESS = 1;
  private static final int BLAME = 2;
  private static final int CONTEXT = 4;

  /** How likely a category must be where no rule fired: likelier than all others together. */
  private static final double THRESHOLD = 0.5;

  /**
   * How likely another category than that of a rule must be. On letters left out, three of four
   * that are this likely are right; {@code rules/README.md} says what less and more would cost.
   */
  private static final double THRESHOLD_AGAINST_RULE = 0.54;

  /**
   * The same where grammar decides: a direction that is read, or a sentence that by its form is no
   * finding of this visit.
   */
  private static final double THRESHOLD_AGAINST_GRAMMAR = 0.65;

  /** The same where praise would become blame, blame praise, or anything context. */
  private static final double THRESHOLD_TO_REVERSE_GRAMMAR = 0.8;

  /**
   * How likely a strength must be where no rule fired. Most sentences of a letter are strengths, so
   * with less a plain fact ("The council runs four homes") or an unknown turn of phrase becomes
   * one, and praise that nobody gave does more harm than praise that is missed.
   */
  private static final double THRESHOLD_FOR_STRENGTH = 0.65;

  /**
   * How likely praise, blame, both or neither must be to be sure. Chosen on one half of the letters
   * left out; {@code rules/README.md} has the figures.
   */
  private static final double SURE = 0.9;

  private final LinearModel model;
  private final CategoryFeatures features;
  private final CueKinds kinds;
  private final boolean empty;

  private CategoryModel(LinearModel model, CategoryFeatures features, CueKinds kinds) {
    this.model = model;
    this.features = features;
    this.kinds = kinds;
    this.empty = model.index().size() == 0;
  }

  /**
   * Reads the model of a rule set.
   *
   * @param rules a checked rule set
   * @param kinds its kinds of cue
   * @return its model; one that weighs nothing without a table of category weights, or without
   *     verdict rules, which the weights correct
   */
  public static CategoryModel of(RuleSet rules, CueKinds kinds) {
    BinaryReader precompiled = Precompiled.open(rules, Table.CATEGORY_WEIGHTS);
    LinearModel model =
        precompiled != null
            ? new LinearModel(precompiled)
            : new LinearModel(
                rules.verdicts().isEmpty() ? List.of() : rules.table(Table.CATEGORY_WEIGHTS).rows(),
                CATEGORIES.stream().map(CategoryModel::column).toList());
    return new CategoryModel(
        model,
        new CategoryFeatures(model.index(), rules.table(Table.PHRASES).rows(), kinds),
        kinds);
  }

  /**
   * Writes what {@link #of} reads for a rule set that is precompiled.
   *
   * @param out where to
   */
  public void write(BinaryWriter out) {
    model.write(out);
  }

  /**
   * Returns the column of a category in the table of category weights.
   *
   * @param category the category
   * @return for instance "needs-improvement"
   */
  public static String column(Category category) {
    return category.id().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The category that the model predicts.
   *
   * @param category the category that counts
   * @param because why it is not that of the rules; empty where it is
   * @param sure whether it hardly can be another; a strength and progress count as one here
   */
  public record Prediction(Category category, List<Reason> because, boolean sure) {}

  /**
   * Predicts the category of a sentence.
   *
   * @param sentence the sentence with what the rules say
   * @return the category that counts; null where nothing is weighed
   */
  public @Nullable Prediction predict(ModelInput sentence) {
    RuleConfidence confidence = confidence(sentence, kinds);
    if (!isWeighed(sentence, confidence)) {
      return null;
    }
    int byRules = CATEGORIES.indexOf(sentence.ruleCategory());
    Features found = features.of(sentence);
    double[] added = new double[CATEGORIES.size()];
    model.addTo(added, found);
    double[] sums = LinearModel.rounded(added);
    int predicted = predicted(sums, byRules, confidence);
    boolean sure = polarity(sums, predicted) >= SURE;
    if (predicted == byRules) {
      return new Prediction(CATEGORIES.get(byRules), List.of(), sure);
    }
    double[] byWords = new double[CATEGORIES.size()];
    model.addWithoutNeighbours(byWords, found);
    return new Prediction(
        CATEGORIES.get(predicted),
        new WeightReasons(model, sentence, byRules, predicted)
            .reasons(
                found,
                sentence.neighbours().isAlone()
                    || predicted(LinearModel.rounded(byWords), byRules, confidence) == predicted,
                probability(sums, predicted),
                probability(sums, byRules)),
        sure);
  }

  /**
   * Shows what a sentence weighs, for those who ask why.
   *
   * @param sentence the sentence with what the rules say
   * @return its weights; null where it is not weighed
   */
  public @Nullable CategoryScores scores(ModelInput sentence) {
    return isWeighed(sentence, confidence(sentence, kinds))
        ? new CategoryScores(model, features.of(sentence), sentence.facts().text())
        : null;
  }

  private boolean isWeighed(ModelInput sentence, RuleConfidence confidence) {
    return !empty
        && CATEGORIES.contains(sentence.ruleCategory())
        && sentence.facts().sentence().inEvaluativeSection()
        && (confidence != RuleConfidence.NO_RULE || hasWeighedCue(sentence.facts()));
  }

  private boolean hasWeighedCue(SentenceFacts facts) {
    return facts.cues().stream().anyMatch(cue -> kinds.named(cue.kind()).has(Trait.WEIGHED));
  }

  /** How much the category of the rules can be relied on: the more, the harder to overrule it. */
  public enum RuleConfidence {
    /** No rule applied, hence context. */
    NO_RULE,
    /** A verdict rule. */
    RULE,
    /** A verdict rule, in a sentence in which grammar decides. */
    GRAMMAR
  }

  /**
   * Returns how much the category of the rules can be relied on.
   *
   * @param sentence the sentence with what the rules say
   * @param kinds the kinds of cue of these rules
   * @return the confidence, from which follows how likely another category must be
   */
  public static RuleConfidence confidence(ModelInput sentence, CueKinds kinds) {
    if (sentence.rules().isEmpty()) {
      return RuleConfidence.NO_RULE;
    }
    return sentence.facts().cues().stream().anyMatch(kinds::decides) || isFoundAtVisit(sentence)
        ? RuleConfidence.GRAMMAR
        : RuleConfidence.RULE;
  }

  /** Whether a sentence says on what occasion inspectors found what a rule judges. */
  private static boolean isFoundAtVisit(ModelInput sentence) {
    if (sentence.ruleCategory().equals(Category.CONTEXT)) {
      return false;
    }
    int finding = FoundAtVisit.findingOf(sentence.facts().text());
    return finding >= 0 && sentence.facts().cues().stream().anyMatch(cue -> cue.start() >= finding);
  }

  /**
   * Picks the category that counts.
   *
   * @param sums the sum of each of {@link #CATEGORIES}
   * @param byRules the category of the rules, which counts unless another is likely enough
   * @param confidence how much that category can be relied on
   * @return number of the category that counts
   */
  public static int predicted(double[] sums, int byRules, RuleConfidence confidence) {
    int predicted = byRules;
    for (int i = 0; i < sums.length; i++) {
      if (sums[i] > sums[predicted]) {
        predicted = i;
      }
    }
    return predicted != byRules
            && probability(sums, predicted) < threshold(predicted, byRules, confidence)
        ? byRules
        : predicted;
  }

  private static double threshold(int predicted, int byRules, RuleConfidence confidence) {
    return switch (confidence) {
      case GRAMMAR ->
          isReversed(predicted, byRules) || predicted == CONTEXT
              ? THRESHOLD_TO_REVERSE_GRAMMAR
              : THRESHOLD_AGAINST_GRAMMAR;
      case RULE -> THRESHOLD_AGAINST_RULE;
      case NO_RULE -> predicted == STRENGTH ? THRESHOLD_FOR_STRENGTH : THRESHOLD;
    };
  }

  /**
   * Returns how likely a category is by weight: the log odds of each category give a number from 0
   * to 1, and these are scaled to add up to one.
   *
   * @param sums the sum of each category, in log odds
   * @param category number of the category
   * @return from 0 to 1
   */
  static double probability(double[] sums, int category) {
    double all = 0;
    for (double sum : sums) {
      all += logistic(sum);
    }
    return logistic(sums[category]) / all;
  }

  private static boolean isReversed(int one, int other) {
    return (isPraise(one) && other == BLAME) || (one == BLAME && isPraise(other));
  }

  private static boolean isPraise(int category) {
    return category == STRENGTH || category == PROGRESS;
  }

  /** Returns how likely it is that a sentence praises, blames, does both or neither. */
  private static double polarity(double[] sums, int category) {
    return isPraise(category)
        ? probability(sums, STRENGTH) + probability(sums, PROGRESS)
        : probability(sums, category);
  }

  /** {@code StrictMath} gives the same on every machine. */
  private static double logistic(double logOdds) {
    return 1 / (1 + StrictMath.exp(-logOdds));
  }
}
