package io.github.inspectionreports.internal.classify;

import io.github.inspectionreports.facts.Cue;
import io.github.inspectionreports.internal.classify.SentenceReader.Reading;
import io.github.inspectionreports.internal.phrase.Tokens;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Reason;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Weighs a sentence: the verdict rule that spoke for it, its cues, its words, its section and the
 * verdict before it each carry a weight for each category, and the heaviest category counts. So a
 * rule that is often right is not overruled by a word, and one that is often wrong is.
 *
 * <p>The weights are the table {@code evidence} of the rule set; without one nothing is weighed. A
 * sentence with a phrase row or a verdict rule that the table does not know is not weighed either:
 * what callers add decides as they wrote it.
 */
final class Scales {
  private static final String RULE = "weight-of-words";
  private static final String NAME =
      "The words of the sentence, weighed together, speak for another category than the rules";

  /**
   * How much heavier a category must be where no verdict rule spoke. With less, plain facts ("The
   * council runs four homes") become strengths, because most sentences of a letter are.
   */
  private static final double CLEARLY = 1.5;

  private static final String RULE_SIGN = "rule=";
  private static final String NO_RULE = "rule=none";
  private static final String WORD = "word=";
  private static final int STEM = 6;
  private static final int MOST_PHRASES = 3;

  private static final List<String> CATEGORIES =
      List.of("STRENGTH", "PROGRESS", "NEEDS_IMPROVEMENT", "MIXED", "CONTEXT");
  private static final String[] LETTERS = {"S", "P", "N", "M", "C"};

  /** Kinds whose first and last cue in a sentence carry a weight of their own. */
  private static final Set<String> ORDERED =
      Set.of(
          "praise", "fault", "flaw", "better", "begun", "gain", "negator", "action", "service",
          "intent", "spared", "harm", "outside");

  private final Map<String, double[]> weights;

  /** The weights of words, and of beginnings of words, by their letters alone. */
  private final Map<String, double[]> words = new HashMap<>();

  private final Map<String, double[]> beginnings = new HashMap<>();

  private Scales(Map<String, double[]> weights) {
    this.weights = weights;
    weights.forEach(
        (sign, values) -> {
          if (sign.startsWith(WORD)) {
            boolean beginning = sign.endsWith("*") && sign.length() == WORD.length() + STEM + 1;
            int end = beginning ? sign.length() - 1 : sign.length();
            (beginning ? beginnings : words).put(sign.substring(WORD.length(), end), values);
          }
        });
  }

  static Scales of(RuleSet rules) {
    Map<String, double[]> weights = new HashMap<>();
    if (rules.verdicts().isEmpty()) {
      return new Scales(weights); // the weights correct verdict rules; alone they mean nothing
    }
    for (Row row : rules.table(Table.EVIDENCE).rows()) {
      double[] values = new double[CATEGORIES.size()];
      for (int i = 0; i < values.length; i++) {
        String column = CATEGORIES.get(i).toLowerCase(Locale.ROOT).replace('_', '-');
        values[i] = number(row.value(column));
      }
      weights.put(row.value("sign"), values);
    }
    return new Scales(weights);
  }

  private static double number(String value) {
    try {
      return value.isEmpty() ? 0 : Double.parseDouble(value);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /**
   * A sign of a sentence that carries a weight.
   *
   * @param weight its weight for each category
   * @param start offset of the words that show it
   * @param end offset behind them; equal to start where no words show it
   */
  private record Sign(double[] weight, int start, int end) {}

  /**
   * What the scales say.
   *
   * @param category the heaviest category
   * @param because the phrases that tell most against the category of the rules
   */
  record Weighed(Category category, List<Reason> because) {}

  /**
   * Weighs a sentence.
   *
   * @param reading the sentence and its facts
   * @param rules ids of the rules that spoke, in order
   * @param category what they said
   * @param before category of the sentence before it in its passage; null for the first
   * @return another category, with reasons; null where the scales agree or may not speak
   */
  @Nullable Weighed weigh(
      Reading reading, List<String> rules, Category category, @Nullable Category before) {
    int own = CATEGORIES.indexOf(category.id());
    if (weights.isEmpty() || own < 0 || !reading.sentence().judged() || !knows(reading, rules)) {
      return null;
    }
    Collection<Sign> signs = signs(reading, rules, before);
    double[] total = new double[CATEGORIES.size()];
    for (Sign sign : signs) {
      for (int i = 0; i < total.length; i++) {
        total[i] += sign.weight()[i];
      }
    }
    int heaviest = own;
    for (int i = 0; i < total.length; i++) {
      if (total[i] > total[heaviest]) {
        heaviest = i;
      }
    }
    if (rules.isEmpty() && total[heaviest] - total[own] < CLEARLY) {
      return null;
    }
    return heaviest == own
        ? null
        : new Weighed(
            new Category(CATEGORIES.get(heaviest)), reasons(reading.text(), signs, heaviest, own));
  }

  private boolean knows(Reading reading, List<String> rules) {
    return (rules.isEmpty()
            ? weights.containsKey(NO_RULE)
            : rules.stream().allMatch(rule -> weights.containsKey(RULE_SIGN + rule)))
        && reading.cues().stream().allMatch(cue -> weights.containsKey("row=" + cue.row()));
  }

  /** Of several rules with one verdict the first by id speaks: they say the same. */
  private static String rule(List<String> rules) {
    return rules.isEmpty() ? NO_RULE : RULE_SIGN + rules.get(0);
  }

  private Collection<Sign> signs(Reading reading, List<String> rules, @Nullable Category before) {
    Signs signs = new Signs();
    signs.add(rule(rules), 0, 0);
    signs.add("section=" + reading.sentence().section(), 0, 0);
    int known = before == null ? -1 : CATEGORIES.indexOf(before.id());
    signs.add("before=" + (known < 0 ? "-" : LETTERS[known]), 0, 0);
    String first = "";
    String last = "";
    for (Cue cue : reading.cues()) {
      signs.add("row=" + cue.row() + state(cue, false), cue.start(), cue.end());
      signs.add("kind=" + cue.kind() + state(cue, false), cue.start(), cue.end());
      if (ORDERED.contains(cue.kind())) {
        last = cue.kind() + state(cue, true);
        first = first.isEmpty() ? last : first;
      }
    }
    if (!first.isEmpty()) {
      signs.add("first=" + first, 0, 0);
      signs.add("last=" + last, 0, 0);
    }
    pairs(signs, reading);
    Tokens tokens = reading.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (!reading.without().contains(tokens.start(i))) {
        signs.add(ofWord(tokens.word(i)), tokens.start(i), tokens.end(i));
      }
    }
    return signs.found.values();
  }

  /** The signs that carry a weight, each once, where it stands first. */
  private final class Signs {
    /** By the weight itself, for the same sign has the same array. */
    private final Map<double[], Sign> found = new LinkedHashMap<>();

    void add(String name, int start, int end) {
      add(weights.get(name), start, end);
    }

    void add(double @Nullable [] weight, int start, int end) {
      if (weight != null && !found.containsKey(weight)) {
        found.put(weight, new Sign(weight, start, end));
      }
    }
  }

  /** Two kinds of cue in one sentence can say more, or less, than each by itself. */
  private static void pairs(Signs signs, Reading reading) {
    TreeSet<String> sorted = new TreeSet<>();
    reading.cues().forEach(cue -> sorted.add(cue.kind() + state(cue, true)));
    List<String> kinds = List.copyOf(sorted);
    for (int i = 0; i < kinds.size(); i++) {
      for (int k = i + 1; k < kinds.size(); k++) {
        signs.add("pair=" + kinds.get(i) + "&" + kinds.get(k), 0, 0);
      }
    }
  }

  private static String state(Cue cue, boolean ordered) {
    boolean noticed =
        cue.detected() && !ordered && (cue.kind().equals("flaw") || cue.kind().equals("harm"));
    return (cue.negated() ? "-" : "")
        + (cue.relieved() ? "~" : "")
        + (noticed ? "^" : "")
        + (cue.conditional() ? "?" : "");
  }

  /** The beginning of a long word stands for its family; "#" for any number. */
  private double @Nullable [] ofWord(String word) {
    if (isNumber(word)) {
      return words.get("#");
    }
    return word.length() < STEM ? words.get(word) : beginnings.get(word.substring(0, STEM));
  }

  private static boolean isNumber(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private List<Reason> reasons(String text, Collection<Sign> signs, int heaviest, int own) {
    List<Sign> telling = new ArrayList<>();
    for (Sign sign : signs) {
      if (sign.end() > sign.start() && lead(sign, heaviest, own) > 0) {
        telling.add(sign);
      }
    }
    telling.sort(
        Comparator.comparingDouble((Sign sign) -> -lead(sign, heaviest, own))
            .thenComparingInt(Sign::start));
    List<Reason> reasons =
        telling.stream()
            .map(
                sign ->
                    new Reason(
                        RULE,
                        NAME,
                        text.substring(sign.start(), sign.end()),
                        sign.start(),
                        sign.end()))
            .distinct()
            .limit(MOST_PHRASES)
            .toList();
    return reasons.isEmpty() ? List.of(new Reason(RULE, NAME, "", 0, 0)) : reasons;
  }

  private static double lead(Sign sign, int heaviest, int own) {
    return sign.weight()[heaviest] - sign.weight()[own];
  }
}
