package io.github.inspectionreports.model;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Why a sentence has its category, and what would have given it another.
 *
 * @param sentence the sentence
 * @param section kind of the section in which it was taken to be
 * @param category its category
 * @param because why; empty where no rule fired
 * @param phrases the phrases of the rule set that were seen in it, in order, those that decided
 *     nothing included
 * @param alternatives other categories, each with what is between the sentence and it
 * @param sums what the features of the sentence weigh together for each category, the heaviest
 *     first; empty where nothing is weighed
 * @param features the features that weigh most between the two heaviest categories, the strongest
 *     first
 * @param themes what the sentence is about, and the words that say so
 */
public record Explanation(
    String sentence,
    SectionKind section,
    Category category,
    List<Reason> because,
    List<Phrase> phrases,
    List<Alternative> alternatives,
    List<Sum> sums,
    List<Feature> features,
    List<ThemeReason> themes) {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final int FEWEST = 3;

  /**
   * What the features of a sentence weigh together for a category.
   *
   * @param category the category
   * @param weight the sum, in log odds
   */
  public record Sum(Category category, double weight) {}

  /**
   * A feature of the sentence that weighs for a category: anything that can have a weight.
   *
   * @param text what it is: the words, or a name such as {@code section=FINDINGS}
   * @param category the category for which it weighs, of the two heaviest
   * @param weight by how much it weighs more for it than for the other, in log odds
   */
  public record Feature(String text, Category category, double weight) {}

  /**
   * A theme of the sentence.
   *
   * @param theme its id
   * @param logOdds how likely it is, in log odds; 0 is as likely as not, and 2.2 is nine to one
   * @param words the terms that count for it, then the other words that weighed most
   */
  public record ThemeReason(String theme, double logOdds, List<String> words) {
    /** Copies the list. */
    public ThemeReason {
      words = List.copyOf(words);
    }
  }

  /**
   * A phrase that was seen.
   *
   * @param row id of its row in the phrase table
   * @param kind what the row says it is, such as {@code praise} or {@code criticism}
   * @param text the words
   * @param start offset in the sentence, in UTF-16 units
   * @param end offset just after the words
   * @param notes what the words around it do to it, for a person, such as "negated"; empty where
   *     they do nothing
   */
  public record Phrase(
      String row, String kind, String text, int start, int end, List<String> notes) {
    /** Copies the list. */
    public Phrase {
      notes = List.copyOf(notes);
    }
  }

  /**
   * A category that the sentence nearly had.
   *
   * @param category the other category
   * @param without the phrases without which the sentence would have it; empty where the section
   *     makes the difference
   * @param section the section in which it would have it
   * @param because why it would have it; empty where no rule would fire
   */
  public record Alternative(
      Category category, List<Phrase> without, SectionKind section, List<Reason> because) {
    /** Copies the lists. */
    public Alternative {
      without = List.copyOf(without);
      because = List.copyOf(because);
    }
  }

  /** Copies the lists. */
  public Explanation {
    because = List.copyOf(because);
    phrases = List.copyOf(phrases);
    alternatives = List.copyOf(alternatives);
    sums = List.copyOf(sums);
    features = List.copyOf(features);
    themes = List.copyOf(themes);
  }

  /**
   * Returns whether there is a sentence to judge. Words in which the rules see no phrase, and which
   * are too few to say anything, have a category ({@link Category#CONTEXT} by default) that means
   * nothing.
   *
   * @return whether a phrase was seen, or there are at least three words
   */
  public boolean isSentence() {
    return !phrases.isEmpty() || WORD.matcher(sentence).results().limit(FEWEST).count() == FEWEST;
  }
}
