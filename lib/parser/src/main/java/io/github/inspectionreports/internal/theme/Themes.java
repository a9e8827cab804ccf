package io.github.inspectionreports.internal.theme;

import io.github.inspectionreports.internal.lexicon.Lexicon;
import io.github.inspectionreports.internal.packed.PackedWriter;
import io.github.inspectionreports.internal.weigh.Features;
import io.github.inspectionreports.model.Explanation.ThemeReason;
import io.github.inspectionreports.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a passage is about: at most three themes, the main one first.
 *
 * <p>The terms of the table of theme terms {@linkplain ThemeScore score} for their themes. {@link
 * ThemeModel} turns scores, and the words of the passage, into odds. The likeliest theme is the
 * main one; others join it if they are likely themselves. Immutable and safe for use by many
 * threads.
 */
public final class Themes {
  private static final int MOST_THEMES = 3;
  private static final int MOST_WORDS = 3;

  // How likely a theme must be, in hundredths of log odds: the main one if a term scores for it,
  // and any other. Words alone never make a theme that is less likely than its neighbours must be.
  private static final int LEAST_ALONE = -220;
  private static final int LEAST_BESIDE = -40;

  // A single sentence of a paragraph is about what it names as likely as not.
  private static final int LEAST_OF_SENTENCE = 0;

  private final ThemeTerms terms;
  private final ThemeModel model;
  private final ThemeFeatures features;

  /**
   * Makes the themes of a rule set ready.
   *
   * @param rules a checked rule set
   * @param lexicon looks up the words of passages
   */
  public Themes(RuleSet rules, Lexicon lexicon) {
    this.terms = new ThemeTerms(rules, lexicon);
    this.model = ThemeModel.of(rules, terms.themes());
    this.features = new ThemeFeatures(model.index(), terms.rows());
  }

  /**
   * Writes what a rule set that is made ready needs beside its terms.
   *
   * @param out where to
   */
  public void write(PackedWriter out) {
    model.write(out);
  }

  /**
   * Begins a letter.
   *
   * @return a reader of its passages, for use by one thread
   */
  public ThemeTerms.Letter letter() {
    return terms.letter();
  }

  /**
   * The themes of a passage, and those that each of its sentences names itself.
   *
   * @param passage theme ids, the main one first; at most three, none where none is likely enough
   * @param sentences the same of each sentence. A sentence alone has few words, and one of them may
   *     be there by chance, so this asks for more than a passage as a whole does
   */
  public record Found(List<String> passage, List<List<String>> sentences) {}

  /**
   * Returns the themes of a passage.
   *
   * @param passage the passage with its terms
   * @return theme ids, the main one first
   */
  public List<String> of(PassageTerms passage) {
    return ofPassage(terms.scores(passage), model.weights(features.of(passage)));
  }

  /**
   * Returns the themes of a passage and of its sentences. A passage of one sentence differs from it
   * by its heading alone, so the sentence is weighed once.
   *
   * @param passage the passage with its terms
   * @return all of them
   */
  public Found ofEach(PassageTerms passage) {
    List<List<String>> sentences = new ArrayList<>();
    double[] weights = {};
    for (int i = 0; i < passage.sentences().size(); i++) {
      PassageTerms sentence = passage.sentence(i);
      weights = model.weights(features.of(sentence));
      sentences.add(chosen(terms.scores(sentence), weights, LEAST_OF_SENTENCE, LEAST_OF_SENTENCE));
    }
    return new Found(
        sentences.size() == 1
            ? ofPassage(
                terms.scores(passage), model.weights(features.of(passage.heading()), weights))
            : of(passage),
        sentences);
  }

  private List<String> ofPassage(long[] scores, double[] weights) {
    return chosen(scores, weights, LEAST_ALONE, LEAST_BESIDE);
  }

  private List<String> chosen(long[] scores, double[] weights, int leastAlone, int leastBeside) {
    double[] odds = model.odds(scores, weights);
    List<String> chosen = new ArrayList<>(MOST_THEMES);
    for (int theme = likeliest(odds); theme >= 0; theme = likeliest(odds)) {
      boolean alone = chosen.isEmpty() && scores[theme] > 0;
      if (chosen.size() == MOST_THEMES || odds[theme] < (alone ? leastAlone : leastBeside)) {
        break;
      }
      chosen.add(terms.themes().get(theme));
      odds[theme] = Double.NEGATIVE_INFINITY;
    }
    return List.copyOf(chosen);
  }

  /**
   * Returns the themes of a passage, and the words that say so.
   *
   * @param passage the passage with its terms
   * @return the themes, the main one first, each with its terms and then the other words that weigh
   *     most for it
   */
  public List<ThemeReason> explain(PassageTerms passage) {
    Features found = features.of(passage);
    long[] scores = terms.scores(passage);
    double[] weights = model.weights(found);
    double[] odds = model.odds(scores, weights);
    List<ThemeReason> reasons = new ArrayList<>();
    for (String id : ofPassage(scores, weights)) {
      int theme = terms.themes().indexOf(id);
      List<String> words = new ArrayList<>(terms.phrases(passage, theme));
      words.addAll(model.heaviestWords(found, theme, MOST_WORDS));
      reasons.add(new ThemeReason(id, (int) odds[theme], words));
    }
    return List.copyOf(reasons);
  }

  /** Returns the likeliest theme, of equally likely ones the first by its id; -1 without themes. */
  private static int likeliest(double[] odds) {
    int likeliest = -1;
    for (int theme = 0; theme < odds.length; theme++) {
      if (likeliest < 0 || odds[theme] > odds[likeliest]) {
        likeliest = theme;
      }
    }
    return likeliest;
  }
}
