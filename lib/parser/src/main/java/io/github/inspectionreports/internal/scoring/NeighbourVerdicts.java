package io.github.inspectionreports.internal.scoring;

import io.github.inspectionreports.model.Category;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the verdict rules say of the other sentences of a sentence's passage. Those beside a
 * sentence often decide how it is meant, where it could be read in two ways.
 *
 * @param before category of the sentence before it, of a caller's own one the bundled one of its
 *     polarity; null for the first
 * @param after category of the sentence after it; null for the last
 * @param praise how many others of the passage praise; no more than two are counted
 * @param blame how many others of the passage blame; no more than two are counted
 */
public record NeighbourVerdicts(
    @Nullable Category before, @Nullable Category after, int praise, int blame) {
  /** More praise or blame in one passage than this makes no difference. */
  static final int MOST = 2;

  /** Returns whether the passage has no other sentence. */
  boolean isAlone() {
    return before == null && after == null;
  }

  /**
   * Looks at a passage.
   *
   * @param categories what the rules say of each of its sentences, in order
   * @param policy which categories are praise, and which blame
   * @return the neighbours of each sentence, in the same order
   */
  public static List<NeighbourVerdicts> of(List<Category> categories, CategoryPolicy policy) {
    int praise = (int) categories.stream().filter(policy::praises).count();
    int blame = (int) categories.stream().filter(policy::blames).count();
    List<NeighbourVerdicts> neighbours = new ArrayList<>(categories.size());
    for (int i = 0; i < categories.size(); i++) {
      neighbours.add(
          new NeighbourVerdicts(
              i == 0 ? null : policy.standard(categories.get(i - 1)),
              i + 1 == categories.size() ? null : policy.standard(categories.get(i + 1)),
              Math.min(MOST, praise - (policy.praises(categories.get(i)) ? 1 : 0)),
              Math.min(MOST, blame - (policy.blames(categories.get(i)) ? 1 : 0))));
    }
    return neighbours;
  }
}
