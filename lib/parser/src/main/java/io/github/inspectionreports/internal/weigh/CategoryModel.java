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
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Weighs a sentence: each of its {@linkplain CategoryFeatures signs} carries a weight for each
 * category, and the heaviest category counts. So a rule that is often right is not overruled by a
 * word, and one that is often wrong is.
 *
 * <p>The weights are the table {@code evidence} of the rule set; without one nothing is weighed. A
 * sentence with a phrase row or a verdict rule that the table does not know is not weighed either:
 * what callers add decides as they wrote it.
 */
public final class CategoryModel {
  /** Weighs nothing. */
  public static final CategoryModel NONE = new CategoryModel(List.of(), Map.of());

  private static final String OF_WORDS = "weight-of-words";
  private static final String NAME_OF_WORDS =
      "The words of the sentence, weighed together, speak for another category than the rules";

  private static final String OF_PASSAGE = "weight-of-passage";
  private static final String NAME_OF_PASSAGE =
      "The sentences beside it, weighed with its words, speak for another category than the rules";

  /** How much heavier a category must be than silence where no verdict rule spoke. */
  private static final double CLEARLY = 0.5;

  /**
   * How much heavier a strength must be than silence. Most sentences of a letter are strengths, so
   * with less a plain fact ("The council runs four homes") or an unknown turn of phrase becomes
   * one, and praise that nobody gave does more harm than praise that is missed.
   */
  private static final double CLEARLY_PRAISED = 1.5;

  private static final int MOST_PHRASES = 3;

  /** Words that weigh like others, but tell a reader nothing. */
  private static final Set<String> SMALL_WORDS =
      Set.of(
          ("a an and are as at be been by for from had has have in is it its of on or that the"
                  + " their there these they this those to was were which who with")
              .split(" "));

  private static final List<Category> CATEGORIES =
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
        .put(second, new Weight(known++, each, BESIDE.contains(family)));
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
   * What the scales say.
   *
   * @param category the heaviest category
   * @param because the phrases that tell most against the category of the rules, and whether the
   *     words alone tell against it or only together with what stands beside the sentence
   */
  public record Weighed(Category category, List<Reason> because) {}

  /**
   * Weighs a sentence.
   *
   * @param reading the sentence and its facts
   * @param rules ids of the rules that spoke, in order
   * @param category what they said
   * @param around what the rules say around it
   * @return another category, with reasons; null where the scales agree or may not speak
   */
  public @Nullable Weighed weigh(
      SentenceFacts reading, List<String> rules, Category category, Around around) {
    int own = CATEGORIES.indexOf(category);
    if (known == 0 || own < 0 || !reading.sentence().judged() || !knows(rules)) {
      return null;
    }
    OfRow[] rows = cueWeights.of(reading.cues());
    if (rows == null) {
      return null;
    }
    double[] total = new double[CATEGORIES.size()];
    double[] beside = new double[CATEGORIES.size()];
    each(
        reading,
        rules,
        around,
        rows,
        (weight, start, end) -> {
          double[] sum = weight.beside() ? beside : total;
          for (int i = 0; i < sum.length; i++) {
            sum[i] += weight.each()[i];
          }
        });
    int ofWords = heaviest(total, own, rules.isEmpty());
    for (int i = 0; i < total.length; i++) {
      total[i] += beside[i];
    }
    int heaviest = heaviest(total, own, rules.isEmpty());
    if (heaviest == own) {
      return null;
    }
    return new Weighed(
        CATEGORIES.get(heaviest),
        reasons(reading, rules, around, rows, heaviest, own, ofWords == heaviest));
  }

  /** The heaviest category; where no rule spoke, silence counts unless another tells clearly. */
  private static int heaviest(double[] total, int own, boolean silent) {
    int heaviest = own;
    for (int i = 0; i < total.length; i++) {
      if (total[i] > total[heaviest]) {
        heaviest = i;
      }
    }
    double least = heaviest == STRENGTH ? CLEARLY_PRAISED : CLEARLY;
    return silent && total[heaviest] - total[own] < least ? own : heaviest;
  }

  private boolean knows(List<String> rules) {
    for (String rule : rules) {
      if (weight(Family.RULE, rule, "") == null) {
        return false;
      }
    }
    return true;
  }

  /** Takes the weight of a sign, and the words that show it. */
  private interface Taker {
    void take(Weight weight, int start, int end);
  }

  /** Gives the signs that carry a weight, each once, where it stands first. */
  private void each(
      SentenceFacts reading, List<String> rules, Around around, OfRow[] rows, Taker taker) {
    BitSet taken = new BitSet(known);
    CategoryFeatures.of(
        reading,
        rules,
        around,
        new CategoryFeatures.Sink() {
          @Override
          public void take(Family family, String value, String second, int start, int end) {
            once(weight(family, value, second), start, end);
          }

          @Override
          public void word(Family family, Word word, int start, int end) {
            once(family == Family.WORD ? word.weight() : word.opening(), start, end);
          }

          @Override
          public void cues(List<Cue> cues) {
            CueWeights.cues(cues, rows, this::once);
          }

          @Override
          public void pairs(List<Cue> cues) {
            cueWeights.pairs(cues, rows, this::once);
          }

          private void once(@Nullable Weight weight, int start, int end) {
            if (weight != null && !taken.get(weight.number())) {
              taken.set(weight.number());
              taker.take(weight, start, end);
            }
          }
        });
  }

  private static boolean isSmall(String words) {
    return SMALL_WORDS.contains(words.toLowerCase(Locale.ROOT));
  }

  /** Words that tell for a category, and how much. */
  private record Telling(double lead, int start, int end) {}

  private List<Reason> reasons(
      SentenceFacts reading,
      List<String> rules,
      Around around,
      OfRow[] rows,
      int heaviest,
      int own,
      boolean byWords) {
    String rule = byWords ? OF_WORDS : OF_PASSAGE;
    String name = byWords ? NAME_OF_WORDS : NAME_OF_PASSAGE;
    List<Telling> telling = new ArrayList<>();
    each(
        reading,
        rules,
        around,
        rows,
        (weight, start, end) -> {
          double lead = weight.each()[heaviest] - weight.each()[own];
          if (lead > 0 && end > start && !isSmall(reading.text().substring(start, end))) {
            telling.add(new Telling(lead, start, end));
          }
        });
    telling.sort(
        Comparator.comparingDouble((Telling one) -> -one.lead()).thenComparingInt(Telling::start));
    List<Reason> reasons =
        telling.stream()
            .map(
                one ->
                    new Reason(
                        rule,
                        name,
                        reading.text().substring(one.start(), one.end()),
                        one.start(),
                        one.end()))
            .distinct()
            .limit(MOST_PHRASES)
            .toList();
    return reasons.isEmpty() ? List.of(new Reason(rule, name, "", 0, 0)) : reasons;
  }
}
