package io.github.inspectionreports.internal.statement.prose;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.sentence.SentenceSplitter;
import io.github.inspectionreports.internal.vocabulary.AnyCase;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The list of what needs to improve in a text that has lost its lines. Its heading and its items
 * are between the sentences of one paragraph, and without a verb they could be read as praise.
 *
 * @param before what is above the heading
 * @param heading the heading
 * @param list the items
 * @param after what follows them, from the next heading on
 */
public record RunInList(Block before, Block heading, Block list, Block after) {
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

  /** A list has no more sentences. */
  private static final int MOST = 14;

  /**
   * Finds the list in a paragraph.
   *
   * @param block the paragraph
   * @return one list, or none
   */
  public static List<RunInList> in(Block block) {
    if (!AnyCase.contains(block.text(), "what need") || !HEADING.matcher(block.text()).find()) {
      return List.of();
    }
    List<SentenceSplitter.Cut> cuts = SentenceSplitter.split(block.text());
    for (int i = 1; i + 2 < cuts.size(); i++) {
      if (!HEADING.matcher(cuts.get(i).text()).matches()) {
        continue;
      }
      for (int end = i + 2; end < cuts.size() && end <= i + MOST; end++) {
        if (NEXT.matcher(cuts.get(end).text()).lookingAt()) {
          return List.of(
              new RunInList(
                  part(block, cuts, 0, i),
                  part(block, cuts, i, i + 1),
                  part(block, cuts, i + 1, end),
                  part(block, cuts, end, cuts.size())));
        }
      }
    }
    return List.of();
  }

  private static Block part(Block block, List<SentenceSplitter.Cut> cuts, int from, int to) {
    SentenceSplitter.Cut last = cuts.get(to - 1);
    return Parts.of(block, cuts.get(from).start(), last.start() + last.text().length());
  }
}
