package io.github.inspectionreports.internal.weigh;

import io.github.inspectionreports.facts.Cue;
import io.github.inspectionreports.internal.cue.SentenceFacts;
import io.github.inspectionreports.internal.lexicon.Weight;
import io.github.inspectionreports.internal.lexicon.Word;
import io.github.inspectionreports.internal.weigh.CategoryFeatures.Family;
import io.github.inspectionreports.internal.weigh.CueWeights.OfRow;
import io.github.inspectionreports.internal.weigh.PassageContext.Around;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Reason;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Weighs a sentence: each of its {@linkplain CategoryFeatures signs} carries a weight for each
 * category. Rules decide and weights advise: a rule that fired is overruled only where another
 * category is heavier by a {@linkplain #MARGIN margin}, and a sentence in which no phrase judges
 * stays context, whatever its words weigh.
 *
 * <p>The weights are the table {@code evidence} of the rule set; without one nothing is weighed. A
 * phrase row that the table does not know weighs as its kind does, and a verdict rule as the
 * category that it gives.
 */
public final class CategoryModel {
  /** Weighs nothing. */
  public static final CategoryModel NONE = new CategoryModel(List.of(), Map.of());

  /**
   * How much heavier another category must be than that of a rule. Chosen on letters left out; see
   * {@code rules/README.md}.
   */
  static final double MARGIN = 0.4;

  /**
   * The same where grammar decides: a direction that is read, or a sentence that by its form is no
   * finding of this visit.
   */
  static final double FIRM_MARGIN = 3.0;

  /** Kinds of cue by which grammar decides. */
  private static final Set<String> FIRM =
      Set.of("scope", "formula", "dated", "gone-better", "gone-worse", "unreal");

  /** Rows of words for "few" and "seldom": they turn what is praised, whatever its words weigh. */
  private static final Set<String> SCARCE = Set.of("few-of", "few-do", "hardly-any", "seldom");

  /** How much heavier a category must be than silence where no verdict rule spoke. */
  static final double CLEARLY = 0.5;

  /**
   * How much heavier a strength must be than silence. Most sentences of a letter are strengths, so
   * with less a plain fact ("The council runs four homes") or an unknown turn of phrase becomes
   * one, and praise that nobody gave does more harm than praise that is missed.
   */
  static final double CLEARLY_PRAISED = 1.5;

  /** Kinds of cue that judge, or that tell of what is judged. */
  private static final Set<String> JUDGING =
      Set.of(
          ("praise service better begun gain fault flaw spared negator gone-better gone-worse"
                  + " unreal early intent action none remedy detect aware no-longer report"
                  + " consequence harm goal outside leaders now since still circumstance turn")
              .split(" "));

  static final List<Category> CATEGORIES =
      List.of(
          Category.STRENGTH,
          Category.PROGRESS,
          Category.NEEDS_IMPROVEMENT,
          Category.MIXED,
          Category.CONTEXT);
  private static final int STRENGTH = 0;

  /** Families of signs that tell what stands beside a sentence, not what it says. */
  private static final Set<Family> BESIDE =
      EnumSet.of(Family.BEFORE, Family.BEHIND, Family.PASSAGE);

  /** By family, value and its second part. */
  private final List<Map<String, Map<String, Weight>>> weights = new ArrayList<>();

  private int known;
  private final CueWeights cueWeights;

  private CategoryModel(List<Row> evidence, Map<String, String> kinds) {
    for (int i = 0; i < Family.values().length; i++) {
      weights.add(new HashMap<>());
    }
    for (Row row : evidence) {
      CategoryFeatures.read(
          row.value("sign"),
          (family, value, second, start, end) -> put(family, value, second, each(row)));
    }
    this.cueWeights = new CueWeights(kinds, this::weight, weights.get(Family.PAIR.ordinal()));
  }

  public static CategoryModel of(RuleSet rules) {
    if (rules.verdicts().isEmpty()) {
      return NONE; // the weights correct verdict rules; alone they mean nothing
    }
    Map<String, String> kinds = new HashMap<>();
    rules.table(Table.PHRASES).rows().forEach(row -> kinds.put(row.id(), row.value("cue")));
    return new CategoryModel(rules.table(Table.EVIDENCE).rows(), kinds);
  }

  private void put(Family family, String value, String second, double[] each) {
    weights
        .get(family.ordinal())
        .computeIfAbsent(value, k -> new HashMap<>(2))
        .put(second, new Weight(known++, each, isBeside(family, value, second)));
  }

  /** That nothing stands beside a sentence tells of the sentence alone. */
  private static boolean isBeside(Family family, String value, String second) {
    return BESIDE.contains(family) && !value.equals("-") && !(value + second).equals("00");
  }

  private static double[] each(Row row) {
    double[] each = new double[CATEGORIES.size()];
    for (int i = 0; i < each.length; i++) {
      each[i] =
          number(row.value(CATEGORIES.get(i).id().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
    return each;
  }

  private static double number(String value) {
    try {
      return value.isEmpty() ? 0 : Double.parseDouble(value);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private @Nullable Weight weight(Family family, String value, String second) {
    Map<String, Weight> found = weights.get(family.ordinal()).get(value);
    return found == null ? null : found.get(second);
  }

  /** What a word weighs; null for nothing. */
  public @Nullable Weight ofWord(String family) {
    return weight(Family.WORD, family, "");
  }

  /** What the first word of a sentence weighs; null for nothing. */
  public @Nullable Weight ofOpening(String family) {
    return weight(Family.OPENS, family, "");
  }

  /**
   * What the weights say.
   *
   * @param category the category that counts
   * @param because why it is not that of the rules
   */
  public record Weighed(Category category, List<Reason> because) {}

  /**
   * Weighs a sentence.
   *
   * @param reading the sentence and its facts
   * @param rules ids of the rules that spoke, in order
   * @param category what they said
   * @param around what the rules say around it
   * @return another category, with reasons; null where the rules' stands
   */
  public @Nullable Weighed weigh(
      SentenceFacts reading, List<String> rules, Category category, Around around) {
    Scale scale = scale(reading, rules, category, around, false);
    if (scale == null || (rules.isEmpty() && !judges(reading))) {
      return null;
    }
    int own = CATEGORIES.indexOf(category);
    double margin = rules.isEmpty() ? 0 : isFirm(reading) ? FIRM_MARGIN : MARGIN;
    int heaviest = heaviest(scale.all(), own, margin);
    if (heaviest == own) {
      return null;
    }
    Scale told = scale(reading, rules, category, around, true);
    boolean byWords = heaviest(scale.ofWords(), own, margin) == heaviest;
    return new Weighed(
        CATEGORIES.get(heaviest),
        Overruling.reasons(
            reading,
            rules,
            told == null ? scale : told,
            own,
            heaviest,
            byWords,
            margin(heaviest, margin)));
  }

  /**
   * Lays the signs of a sentence on the scales.
   *
   * @param reading the sentence and its facts
   * @param rules ids of the rules that spoke, in order
   * @param category what they said
   * @param around what the rules say around it
   * @param kept whether its signs are asked for and not only their sums
   * @return all its signs that weigh something; null where the sentence is not weighed
   */
  public @Nullable Scale scale(
      SentenceFacts reading, List<String> rules, Category category, Around around, boolean kept) {
    if (known == 0 || !CATEGORIES.contains(category) || !reading.sentence().judged()) {
      return null;
    }
    Scale scale = new Scale(CATEGORIES.size(), kept);
    each(reading, rules, category, around, cueWeights.of(reading.cues()), scale);
    return scale;
  }

  private static boolean judges(SentenceFacts reading) {
    for (Cue cue : reading.cues()) {
      if (JUDGING.contains(cue.kind())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFirm(SentenceFacts reading) {
    for (Cue cue : reading.cues()) {
      if (FIRM.contains(cue.kind()) || SCARCE.contains(cue.row())) {
        return true;
      }
    }
    return false;
  }

  /** By how much a category must be heavier: the margin of a rule, or that of silence. */
  private static double margin(int heaviest, double ofRule) {
    return ofRule > 0 ? ofRule : heaviest == STRENGTH ? CLEARLY_PRAISED : CLEARLY;
  }

  /** The heaviest category, if it is heavier than that of the rules by enough. */
  private static int heaviest(double[] total, int own, double ofRule) {
    int heaviest = own;
    for (int i = 0; i < total.length; i++) {
      if (total[i] > total[heaviest]) {
        heaviest = i;
      }
    }
    return total[heaviest] - total[own] < margin(heaviest, ofRule) ? own : heaviest;
  }

  /** Gives the signs that carry a weight, each once, where it stands first. */
  private void each(
      SentenceFacts reading,
      List<String> rules,
      Category said,
      Around around,
      OfRow[] rows,
      Scale scale) {
    BitSet taken = new BitSet(known);
    CategoryFeatures.of(
        reading,
        rules,
        said,
        around,
        new CategoryFeatures.Sink() {
          @Override
          public void take(Family family, String value, String second, int start, int end) {
            once(family, value, weight(family, value, second), start, end);
          }

          @Override
          public void word(Family family, Word word, int start, int end) {
            once(family, "", family == Family.WORD ? word.weight() : word.opening(), start, end);
          }

          @Override
          public void cues(List<Cue> cues) {
            CueWeights.cues(cues, rows, (w, start, end) -> once(Family.ROW, "", w, start, end));
          }

          @Override
          public void pairs(List<Cue> cues) {
            cueWeights.pairs(cues, rows, (w, start, end) -> once(Family.PAIR, "", w, start, end));
          }

          private void once(
              Family family, String value, @Nullable Weight weight, int start, int end) {
            if (weight != null && !taken.get(weight.number())) {
              taken.set(weight.number());
              scale.add(family, value, weight, start, end);
            }
          }
        });
  }
}
