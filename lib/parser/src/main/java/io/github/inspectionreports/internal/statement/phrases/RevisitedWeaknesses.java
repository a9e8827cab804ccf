package io.github.inspectionreports.internal.statement.phrases;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.sentence.SentenceSplitter;
import io.github.inspectionreports.internal.sentence.SentenceSplitter.Cut;
import io.github.inspectionreports.internal.statement.phrases.SetPhrases.Use;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Weaknesses of the inspection before, which the letter of a revisit lists with what has become of
 * each: an item in the past tense, and below it paragraphs that say how it is now and whether there
 * is progress.
 */
public final class RevisitedWeaknesses {
  private static final Pattern PAST =
      Pattern.compile(
          "(?<!^)\\b(?:\\p{Ll}{2,20}ed|was|were|had|did|could|knew|saw|met|took|went|made|gave|came"
              + "|kept|fell|felt|left|lost|said|told|found|got|ran|meant|led|held|spent)\\b");

  private RevisitedWeaknesses() {}

  /**
   * Finds them in a section.
   *
   * @param blocks its blocks
   * @return the items that name what was found before
   */
  public static Set<Block> in(List<Block> blocks, SetPhrases phrases) {
    Set<Block> found = new HashSet<>();
    int i = 0;
    while (i < blocks.size()) {
      int items = i;
      while (items < blocks.size() && isItem(blocks.get(items))) {
        items++;
      }
      int end = items;
      while (end < blocks.size() && !isItem(blocks.get(end))) {
        end++;
      }
      List<Block> run = blocks.subList(i, items);
      if (run.stream().allMatch(RevisitedWeaknesses::isPast)
          && answers(blocks.subList(items, end), phrases)) {
        found.addAll(run);
      }
      i = end;
    }
    return found;
  }

  private static boolean isItem(Block block) {
    return block.kind() == Block.Kind.BULLET || !block.number().isEmpty();
  }

  /** Whether an item is in the past tense, or is no sentence: "a lack of oversight;". */
  private static boolean isPast(Block item) {
    if (EarlierFindings.saysNow(item.text())) {
      return false;
    }
    List<Cut> cuts = SentenceSplitter.split(item.text());
    return !item.text().endsWith(".")
        || cuts.stream().allMatch(cut -> PAST.matcher(cut.text()).find());
  }

  /** Whether paragraphs say of a weakness how it is now, and whether there is progress. */
  private static boolean answers(List<Block> paragraphs, SetPhrases phrases) {
    int sentences = 0;
    boolean progress = false;
    for (Block paragraph : paragraphs) {
      for (Cut cut : SentenceSplitter.split(paragraph.text())) {
        sentences++;
        progress |= phrases.says(Use.OUTCOME, cut.text()) && phrases.says(Use.REVISIT, cut.text());
      }
    }
    return progress && sentences > 1;
  }
}
