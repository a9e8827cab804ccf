package io.github.inspectionreports.internal.statement.prose;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.sentence.SentenceSplitter;
import io.github.inspectionreports.internal.vocabulary.AnyCase;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The list of what needs to improve in a text that has lost its line breaks: its heading and its
 * items are between the sentences of one paragraph, and without a verb they could be read as
 * praise.
 *
 * @param before what is above the heading; null where the paragraph begins with it
 * @param heading the heading
 * @param items the items, each without its mark; one where no marks divide them
 * @param after what follows them, from the next heading on
 */
public record CollapsedImprovementList(
    @Nullable Block before, Block heading, List<Block> items, Block after) {
  private static final Pattern HEADING =
      Pattern.compile(
          "What (?:needs|need) to improve\\b[^.?!]{0,90}\\?|What needs to be improved\\?",
          Pattern.CASE_INSENSITIVE);

  /** The next heading, with the first word of the text below it. */
  private static final Pattern NEXT =
      Pattern.compile(
          "(?:(?:(?:Main|Detailed|Key|Headline) )?[Ff]indings|Overview|Areas? for priority action"
              + "|Next steps|(?:Key )?[Ss]trengths|The experiences and progress of|Yours sincerely)"
              + "[ :]{1,3}\\p{Lu}");

  /** The mark of an item, with the blanks around it. */
  private static final Pattern MARK = Pattern.compile("(?:^| {1,3})[•▪●◦] {0,3}(?=\\S)");

  /** The most sentences that a list has. */
  private static final int MOST = 14;

  /**
   * Finds the list in a paragraph.
   *
   * @param block the paragraph
   * @return one list, or none
   */
  public static List<CollapsedImprovementList> in(Block block) {
    if (!AnyCase.contains(block.text(), "what need") || !HEADING.matcher(block.text()).find()) {
      return List.of();
    }
    List<SentenceSplitter.Cut> cuts = SentenceSplitter.split(block.text());
    for (int i = 0; i + 2 < cuts.size(); i++) {
      if (!HEADING.matcher(cuts.get(i).text()).matches()) {
        continue;
      }
      for (int end = i + 2; end < cuts.size() && end <= i + MOST; end++) {
        if (NEXT.matcher(cuts.get(end).text()).lookingAt()) {
          return List.of(
              new CollapsedImprovementList(
                  i == 0 ? null : part(block, cuts, 0, i),
                  part(block, cuts, i, i + 1),
                  items(part(block, cuts, i + 1, end)),
                  part(block, cuts, end, cuts.size())));
        }
      }
    }
    return List.of();
  }

  /** The items of a list whose first begins with a mark. */
  private static List<Block> items(Block list) {
    String text = list.text();
    Matcher mark = MARK.matcher(text);
    if (!mark.lookingAt()) {
      return List.of(list);
    }
    List<Block> items = new ArrayList<>();
    int from = mark.end();
    while (mark.find()) {
      items.add(Parts.of(list, from, mark.start()));
      from = mark.end();
    }
    items.add(Parts.of(list, from, text.length()));
    return items;
  }

  private static Block part(Block block, List<SentenceSplitter.Cut> cuts, int from, int to) {
    SentenceSplitter.Cut last = cuts.get(to - 1);
    return Parts.of(block, cuts.get(from).start(), last.start() + last.text().length());
  }
}
