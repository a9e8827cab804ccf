package io.github.inspectionreports.internal.weigh;

import io.github.inspectionreports.internal.statement.Passage;
import io.github.inspectionreports.model.Category;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What the verdict rules say around each sentence of a document, in its passage: a sentence that
 * could be read either way is read in the light of those beside it, as a careful reader does.
 */
public final class PassageContext {
  /** More praise or blame in one passage than this tells no more. */
  private static final int MOST = 2;

  /**
   * What stands around a sentence.
   *
   * @param before category of the sentence before it in its passage; null for the first
   * @param behind category of the sentence behind it in its passage; null for the last
   * @param praise how many others of its passage praise; no more than two are counted
   * @param blame how many others of its passage blame, likewise
   */
  public record Around(
      @Nullable Category before, @Nullable Category behind, int praise, int blame) {}

  private final Around[] around;

  /**
   * Looks at a document.
   *
   * @param passages all of it, in order
   * @param sentences how many sentences it has
   * @param said what the rules say of a sentence of a finding, by its number
   * @param polarity tells praise from blame
   */
  public PassageContext(
      List<Passage> passages, int sentences, IntFunction<Category> said, CategoryPolicy polarity) {
    around = new Around[sentences];
    int first = 0;
    for (Passage passage : passages) {
      int count = passage.sentences().size();
      if (passage.role() == Passage.Role.FINDING) {
        Category[] categories = new Category[count];
        for (int i = 0; i < count; i++) {
          categories[i] = said.apply(first + i);
        }
        look(first, categories, polarity);
      }
      first += count;
    }
  }

  private void look(int first, Category[] said, CategoryPolicy polarity) {
    int praise = 0;
    int blame = 0;
    for (Category category : said) {
      praise += polarity.praises(category) ? 1 : 0;
      blame += polarity.blames(category) ? 1 : 0;
    }
    for (int i = 0; i < said.length; i++) {
      around[first + i] =
          new Around(
              i == 0 ? null : said[i - 1],
              i + 1 == said.length ? null : said[i + 1],
              Math.min(MOST, praise - (polarity.praises(said[i]) ? 1 : 0)),
              Math.min(MOST, blame - (polarity.blames(said[i]) ? 1 : 0)));
    }
  }

  /**
   * Returns what stands around a sentence.
   *
   * @param sentence its number; of a finding
   * @return its surroundings
   */
  public Around of(int sentence) {
    return around[sentence];
  }
}
