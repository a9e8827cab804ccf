package io.github.inspectionreports.internal.theme;

import io.github.inspectionreports.internal.lexicon.Lexicon;
import io.github.inspectionreports.internal.packed.PackedWriter;
import io.github.inspectionreports.internal.weigh.Features;
import io.github.inspectionreports.model.Explanation.ThemeReason;
import io.github.inspectionreports.rules.RuleSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says what a passage is about: at most three themes, the main one first.
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
  // and
  // any other. Words alone never make a theme that is less likely than its neighbours must be.
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

  /** What a passage is about, and how surely. */
  public final class About {
    private final List<String> named;
    private final double[] odds;

    private About(List<String> named, double[] odds) {
      this.named = named;
      this.odds = odds;
    }

    /**
     * Returns the themes.
     *
     * @return theme ids, the main one first; at most three, none where none is likely enough
     */
    public List<String> themes() {
      return named;
    }

    /**
     * Returns those themes of a sentence that its paragraph is clearly about, too: a word that is
     * in a sentence by chance has nothing like it in the others.
     *
     * @param ofSentence themes that the sentence names
     * @return those of them that are sure
     */
    public List<String> sureOf(List<String> ofSentence) {
      return ofSentence.stream().filter(id -> odds(id) >= SURE_OF_PARAGRAPH).toList();
    }

    private List<String> sureOfItem() {
      return named.stream()
          .filter(id -> odds(id) >= (id.equals(named.get(0)) ? SURE_OF_MAIN : SURE_OF_ITEM))
          .toList();
    }

    private double odds(String id) {
      return odds[Collections.binarySearch(terms.themes(), id)];
    }
  }

  /**
   * Returns what a passage is about.
   *
   * @param passage the passage with its terms
   * @return its themes
   */
  public About of(PassageTerms passage) {
    long[] scores = terms.scores(passage);
    double[] odds = model.odds(scores, features.of(passage));
    return new About(chosen(scores, odds.clone(), LEAST_ALONE, LEAST_BESIDE), odds);
  }

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
   * Returns what an item of a list is about.
   *
   * @param item the item with its terms
   * @param text its text
   * @return its themes
   */
  public OfItem ofItem(PassageTerms item, String text) {
    About whole = of(item);
    Set<String> named = new LinkedHashSet<>(whole.themes());
    Set<String> sure = new LinkedHashSet<>(whole.sureOfItem());
    for (String thing : ListedThings.in(text)) {
      String theme = ofThing(terms.words(item, thing));
      if (theme != null) {
        named.add(theme);
        sure.add(theme);
      }
    }
    return new OfItem(List.copyOf(named), List.copyOf(sure));
  }

  private @Nullable String ofThing(PassageTerms thing) {
    long[] scores = terms.scores(thing);
    double[] odds = model.odds(scores, features.of(thing));
    int theme = likeliest(odds);
    return theme >= 0 && scores[theme] > 0 && odds[theme] >= LEAST_OF_THING
        ? terms.themes().get(theme)
        : null;
  }

  /**
   * Returns the themes that a sentence of a passage names itself. A sentence alone has few words,
   * and one of them may be there by chance, so this asks for more than a passage as a whole does.
   *
   * @param passage the passage with its terms
   * @param i the number of the sentence, from 0
   * @return theme ids, the main one first; none where the sentence names none clearly
   */
  public List<String> of(PassageTerms passage, int i) {
    PassageTerms sentence = passage.sentence(i);
    long[] scores = terms.scores(sentence);
    return chosen(
        scores, model.odds(scores, features.of(sentence)), LEAST_OF_SENTENCE, LEAST_OF_SENTENCE);
  }

  /** Chooses the likeliest themes; spoils the odds. */
  private List<String> chosen(long[] scores, double[] odds, int leastAlone, int leastBeside) {
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
    double[] odds = model.odds(terms.scores(passage), found);
    List<ThemeReason> reasons = new ArrayList<>();
    for (String id : of(passage).themes()) {
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
