package io.github.inspectionreports.internal.classify;

import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Reason;
import java.util.Collections;
import java.util.List;

/**
 * What a passage comes to, by rules and weights together.
 *
 * @param category of the passage as a whole
 * @param themes theme ids, the main one first
 * @param sureThemes those of them that an item of a list is surely about; empty for a finding,
 *     whose sentences have their own
 * @param sentences what each sentence comes to, in the passage's order
 */
public record PassageClassification(
    Category category,
    List<String> themes,
    List<String> sureThemes,
    List<SentenceClassification> sentences) {
  /**
   * What a sentence comes to.
   *
   * @param category its category
   * @param because why; empty where nothing decided
   * @param sure whether the category is sure
   * @param themes ids of the themes of the sentence itself, the main one first; mostly empty where
   *     it leans on another
   * @param sureThemes those of them to which its category surely applies
   */
  public record SentenceClassification(
      Category category,
      List<Reason> because,
      boolean sure,
      List<String> themes,
      List<String> sureThemes) {
    /** Copies the lists. */
    public SentenceClassification {
      because = List.copyOf(because);
      themes = List.copyOf(themes);
      sureThemes = List.copyOf(sureThemes);
    }

    /**
     * Classifies a sentence before its themes are known.
     *
     * @param category its category
     * @param because why; empty where nothing decided
     * @param sure whether the category is sure
     */
    public SentenceClassification(Category category, List<Reason> because, boolean sure) {
      this(category, because, sure, List.of(), List.of());
    }

    SentenceClassification about(List<String> themes, List<String> sureThemes) {
      return new SentenceClassification(
          category, because, sure, themes, sure ? sureThemes : List.of());
    }
  }

  /**
   * Classifies a passage that cannot be understood, on which no rule is tried.
   *
   * @param sentences how many sentences it has
   * @return context without a reason, and no theme
   */
  public static PassageClassification notClassified(int sentences) {
    SentenceClassification none = new SentenceClassification(Category.CONTEXT, List.of(), false);
    return new PassageClassification(
        Category.CONTEXT, List.of(), List.of(), Collections.nCopies(sentences, none));
  }

  /** Copies the lists. */
  public PassageClassification {
    themes = List.copyOf(themes);
    sureThemes = List.copyOf(sureThemes);
    sentences = List.copyOf(sentences);
  }
}
