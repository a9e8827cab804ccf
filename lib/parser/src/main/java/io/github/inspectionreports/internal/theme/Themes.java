package io.github.inspectionreports.internal.theme;

import io.github.inspectionreports.internal.binary.BinaryWriter;
import io.github.inspectionreports.internal.lexicon.Lexicon;
import io.github.inspectionreports.internal.scoring.Features;
import io.github.inspectionreports.model.Explanation.ThemeReason;
import io.github.inspectionreports.rules.RuleSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a passage is about: at most three themes, the main one first.
 *
 * <p>The terms of the table of theme terms {@linkplain ThemeScore score} for their themes. {@link
 * ThemeModel} turns scores, and the words of the passage, into log odds, here in hundredths. The
 * likeliest theme is the main one; others join it if they are likely themselves. Immutable and safe
 * for use by many threads.
 */
public final class Themes {
  private static final int MOST_THEMES = 3;
  private static final int MOST_WORDS = 3;

  /** Weights and limits are in hundredths. */
  private static final double HUNDREDTHS = 100;

  // How likely a theme must be, in hundredths of log odds: the main one if a term scores for it,
  // and any other. Words alone never make a theme that is less likely than its neighbours must be.
  private static final int LEAST_ALONE = -220;
  private static final int LEAST_BESIDE = -40;

  // A single sentence of a paragraph is about what it names as likely as not.
  private static final int LEAST_OF_SENTENCE = 0;

  /**
   * How likely a theme of a paragraph must be, in hundredths of log odds, for a sentence that names
   * it to be surely about it. Chosen on one half of the letters left out, with how sure a category
   * must be; {@code rules/README.md} has the figures.
   */
  private static final int SURE_OF_PARAGRAPH = 150;

  /** How likely the main theme of a sentence must be by itself, whatever its paragraph is about. */
  private static final int SURE_OF_SENTENCE = 200;

  /** The same for an item of a list, which is about little else than its words say. */
  private static final int SURE_OF_ITEM = 100;

  private static final int SURE_OF_MAIN = 50;
  private static final int LEAST_OF_THING = 50;

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
   * Writes what a rule set that is precompiled needs beside its terms.
   *
   * @param out where to
   */
  public void write(BinaryWriter out) {
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
   * @param sure those themes of each sentence that the passage is clearly about, too: a word that
   *     is in a sentence by chance has nothing like it in the others; and the main theme of a
   *     sentence that says so plainly by itself
   */
  public record Found(
      List<String> passage, List<List<String>> sentences, List<List<String>> sure) {}

  /**
   * What an item of a list is about.
   *
   * @param themes theme ids, the main one first; three at most, and those of the things that it
   *     lists besides
   * @param sure those that it is surely about: the main one if it is likely, any other that is much
   *     likelier than not, and those of the things that it lists
   */
  public record OfItem(List<String> themes, List<String> sure) {
    /** Copies the lists. */
    public OfItem {
      themes = List.copyOf(themes);
      sure = List.copyOf(sure);
    }
  }

  /**
   * Returns the themes of a passage.
   *
   * @param passage the passage with its terms
   * @return theme ids, the main one first
   */
  public List<String> of(PassageTerms passage) {
    long[] scores = terms.scores(passage);
    return ofPassage(scores, model.logOdds(scores, model.weights(features.of(passage))));
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
    List<Set<String>> sure = new ArrayList<>();
    double[] weights = {};
    for (int i = 0; i < passage.sentences().size(); i++) {
      PassageTerms sentence = passage.sentence(i);
      weights = model.weights(features.of(sentence));
      long[] scores = terms.scores(sentence);
      double[] own = model.logOdds(scores, weights);
      List<String> themes = chosen(scores, own, LEAST_OF_SENTENCE, LEAST_OF_SENTENCE);
      sentences.add(themes);
      sure.add(new LinkedHashSet<>(likelyAt(own, main(themes), SURE_OF_SENTENCE)));
    }
    long[] scores = terms.scores(passage);
    double[] logOdds =
        model.logOdds(
            scores,
            sentences.size() == 1
                ? model.weights(features.of(passage.heading()), weights)
                : model.weights(features.of(passage)));
    for (int i = 0; i < sentences.size(); i++) {
      sure.get(i).addAll(likelyAt(logOdds, sentences.get(i), SURE_OF_PARAGRAPH));
    }
    return new Found(
        ofPassage(scores, logOdds), sentences, sure.stream().map(List::copyOf).toList());
  }

  /**
   * Returns what an item of a list is about.
   *
   * @param found the item with its terms
   * @param text its text
   * @return its themes
   */
  public OfItem ofItem(PassageTerms found, String text) {
    PassageTerms item = terms.after(WhoActs.end(text), found);
    long[] scores = terms.scores(item);
    double[] logOdds = model.logOdds(scores, model.weights(features.of(item)));
    List<String> whole = ofPassage(scores, logOdds);
    Set<String> themes = new LinkedHashSet<>(whole);
    Set<String> sure = new LinkedHashSet<>();
    List<String> main = main(whole);
    sure.addAll(likelyAt(logOdds, main, SURE_OF_MAIN));
    sure.addAll(likelyAt(logOdds, whole.subList(main.size(), whole.size()), SURE_OF_ITEM));
    for (String thing : ListedThings.in(text)) {
      String theme = ofThing(terms.words(item, thing));
      if (theme != null) {
        themes.add(theme);
        sure.add(theme);
      }
    }
    return new OfItem(List.copyOf(themes), List.copyOf(sure));
  }

  private @Nullable String ofThing(PassageTerms thing) {
    long[] scores = terms.scores(thing);
    double[] logOdds = model.logOdds(scores, model.weights(features.of(thing)));
    int theme = likeliest(logOdds);
    return theme >= 0 && scores[theme] > 0 && logOdds[theme] >= LEAST_OF_THING
        ? terms.themes().get(theme)
        : null;
  }

  /** The first of some themes; none of none. */
  private static List<String> main(List<String> themes) {
    return themes.subList(0, Math.min(1, themes.size()));
  }

  private List<String> likelyAt(double[] logOdds, List<String> ids, int least) {
    List<String> likely = new ArrayList<>(ids.size());
    for (String id : ids) {
      if (logOdds[Collections.binarySearch(terms.themes(), id)] >= least) {
        likely.add(id);
      }
    }
    return likely;
  }

  private List<String> ofPassage(long[] scores, double[] logOdds) {
    return chosen(scores, logOdds, LEAST_ALONE, LEAST_BESIDE);
  }

  private List<String> chosen(long[] scores, double[] all, int leastAlone, int leastBeside) {
    double[] logOdds = all.clone();
    List<String> chosen = new ArrayList<>(MOST_THEMES);
    for (int theme = likeliest(logOdds); theme >= 0; theme = likeliest(logOdds)) {
      boolean alone = chosen.isEmpty() && scores[theme] > 0;
      if (chosen.size() == MOST_THEMES || logOdds[theme] < (alone ? leastAlone : leastBeside)) {
        break;
      }
      chosen.add(terms.themes().get(theme));
      logOdds[theme] = Double.NEGATIVE_INFINITY;
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
    double[] logOdds = model.logOdds(scores, model.weights(found));
    List<ThemeReason> reasons = new ArrayList<>();
    for (String id : ofPassage(scores, logOdds)) {
      int theme = terms.themes().indexOf(id);
      List<String> words = new ArrayList<>(terms.phrases(passage, theme));
      words.addAll(model.topWords(found, theme, MOST_WORDS));
      reasons.add(new ThemeReason(id, logOdds[theme] / HUNDREDTHS, words));
    }
    return List.copyOf(reasons);
  }

  /** Returns the likeliest theme, of equally likely ones the first by its id; -1 without themes. */
  private static int likeliest(double[] logOdds) {
    int likeliest = -1;
    for (int theme = 0; theme < logOdds.length; theme++) {
      if (likeliest < 0 || logOdds[theme] > logOdds[likeliest]) {
        likeliest = theme;
      }
    }
    return likeliest;
  }
}
