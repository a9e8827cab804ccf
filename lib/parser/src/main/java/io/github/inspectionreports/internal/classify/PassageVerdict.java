package io.github.inspectionreports.internal.classify;

import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Reason;
import java.util.Collections;
import java.util.List;

/**
 * What the rules say of a passage.
 *
 * @param category of the passage as a whole
 * @param themes theme ids, the main one first
 * @param sureThemes those of them that an item of a list is surely about; empty for a finding,
 *     whose sentences have their own
 * @param sentences what they say of each sentence, in the passage's order
 */
public record PassageVerdict(
    Category category,
    List<String> themes,
    List<String> sureThemes,
    List<SentenceVerdict> sentences) {
  /**
   * What the rules say of a sentence.
   *
   * @param category its category
   * @param because why; empty where no rule fired
   * @param sure whether the category is sure
   * @param themes ids of the themes of the sentence itself, the main one first; mostly empty where
   *     it leans on another
   * @param sureThemes those of them to which its category surely applies
   */
  public record SentenceVerdict(
      Category category,
      List<Reason> because,
      boolean sure,
      List<String> themes,
      List<String> sureThemes) {
    /** Copies the lists. */
    public SentenceVerdict {
      because = List.copyOf(because);
      themes = List.copyOf(themes);
      sureThemes = List.copyOf(sureThemes);
    }

    /**
     * Makes the verdict on a sentence before its themes are known.
     *
     * @param category its category
     * @param because why; empty where no rule fired
     * @param sure whether the category is sure
     */
    public SentenceVerdict(Category category, List<Reason> because, boolean sure) {
      this(category, because, sure, List.of(), List.of());
    }

    SentenceVerdict about(List<String> themes, List<String> sureThemes) {
      return new SentenceVerdict(category, because, sure, themes, sure ? sureThemes : List.of());
    }
  }

  /**
   * Makes the verdict on a passage that cannot be understood, on which no rule is tried.
   *
   * @param sentences how many sentences it has
   * @return context without a reason, and no theme
   */
  public static PassageVerdict notClassified(int sentences) {
    SentenceVerdict none = new SentenceVerdict(Category.CONTEXT, List.of(), false);
    return new PassageVerdict(
        Category.CONTEXT, List.of(), List.of(), Collections.nCopies(sentences, none));
  }

  /** Copies the lists. */
  public PassageVerdict {
    themes = List.copyOf(themes);
    sureThemes = List.copyOf(sureThemes);
    sentences = List.copyOf(sentences);
  }
}
