package io.github.inspectionreports.training;

import java.io.PrintStream;
import java.util.Locale;

/**
 * How often weights that overruled a rule were right, by the category of the rule and the category
 * that weighed more; and how often praise was taken for blame, or blame for praise.
 */
final class Overrulings {
  private static final String LABELS = Agreement.LABELS;
  private static final String PRAISE = "SP";

  private final int[][] all = new int[LABELS.length()][LABELS.length()];
  private final int[][] right = new int[LABELS.length()][LABELS.length()];
  private final int[][] ruleRight = new int[LABELS.length()][LABELS.length()];
  private int sentences;
  private int reversed;
  private int ofRules;
  private int ofRulesRight;

  /**
   * Counts a sentence.
   *
   * @param fired whether a rule did; if not, {@code rule} is context
   * @param rule the category of the rules
   * @param category the one that counts
   * @param label the right one
   */
  void add(boolean fired, int rule, int category, int label) {
    sentences++;
    if (isReversed(category, label)) {
      reversed++;
    }
    if (fired && rule != category) {
      ofRules++;
      ofRulesRight += label == category ? 1 : 0;
    }
    if (rule != category) {
      all[rule][category]++;
      if (label == category) {
        right[rule][category]++;
      }
      if (label == rule) {
        ruleRight[rule][category]++;
      }
    }
  }

  private static boolean isReversed(int category, int label) {
    char one = LABELS.charAt(category);
    char other = LABELS.charAt(label);
    return (one == 'N' && PRAISE.indexOf(other) >= 0) || (other == 'N' && PRAISE.indexOf(one) >= 0);
  }

  void print(PrintStream out) {
    out.printf(
        Locale.ROOT,
        "praise and blame reversed: %d of %d sentences (%.2f %%)%n",
        reversed,
        sentences,
        100.0 * reversed / sentences);
    out.printf(
        Locale.ROOT,
        "rules that fired and were overruled: %d, rightly so %d (%.1f %%)%n",
        ofRules,
        ofRulesRight,
        100.0 * ofRulesRight / Math.max(1, ofRules));
    for (int rule = 0; rule < all.length; rule++) {
      for (int category = 0; category < all.length; category++) {
        if (all[rule][category] > 0) {
          out.printf(
              Locale.ROOT,
              "%s overruled to %s: %d, right %d, the rule right %d%n",
              LABELS.charAt(rule),
              LABELS.charAt(category),
              all[rule][category],
              right[rule][category],
              ruleRight[rule][category]);
        }
      }
    }
  }
}
