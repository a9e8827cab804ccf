package io.github.inspectionreports.internal.section.frame;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.section.frame.FrameTable.Where;
import io.github.inspectionreports.internal.vocabulary.PersonNames;
import io.github.inspectionreports.model.FrameKind;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the particulars of a report that are below what it found, without a heading of their own:
 * "Lead inspector: Rowan Ashby", "Team inspectors: Robin Hale".
 */
final class TeamAfterFindings {
  /** No line with the names of a team is longer. */
  private static final int LINE = 400;

  /** So many lines of particulars may be above the lead inspector. */
  private static final int ABOVE = 4;

  private static final Pattern LEADER =
      Pattern.compile(
          "(?i:(?:lead|reporting) (?:inspector|HMI)) ?(?:[:|–-]|\\| :)? ?\\p{Lu}[^.?!]*+\\.?"
              + "|"
              + PersonNames.FULL_NAME
              + ", (?:(?:Ofsted|S?HMI|CQC),? ){0,2}(?i:lead (?:inspector|HMI))"
              + "|(?i:(?:the )?(?:inspection team|team of inspectors|inspectors)) ?: ?\\p{Lu}[^.?!]*+\\.?");

  private static final Pattern LABEL =
      Pattern.compile("(?i:(?:lead|reporting) (?:inspector|HMI)) ?:?");

  private static final Pattern NAME =
      Pattern.compile(PersonNames.FULL_NAME + "(?:,? [^.?!]{2,60})?");

  private TeamAfterFindings() {}

  /**
   * Marks them.
   *
   * @param running positions of the running blocks
   * @param body where the body begins among these
   * @param kinds what each block is; null for the body
   * @param heading whether a block is a heading that opens a section
   */
  static void mark(
      FrameTable frames,
      List<Block> blocks,
      List<Integer> running,
      int body,
      @Nullable FrameKind[] kinds,
      Predicate<Block> heading) {
    for (int n = body; n < running.size(); n++) {
      String text = blocks.get(running.get(n)).text();
      if (kinds[running.get(n)] != null
          || text.length() > LINE
          || !isLeader(blocks.get(running.get(n))) && !isLabel(blocks, running, n)) {
        continue;
      }
      int first = n;
      while (first > Math.max(body, n - ABOVE)
          && isParticular(frames, blocks.get(running.get(first - 1)))) {
        first--;
      }
      ParticularLines lines = new ParticularLines();
      int k = first;
      while (k < running.size() && kinds[running.get(k)] == null) {
        Block block = blocks.get(running.get(k));
        @Nullable FrameKind known =
            k <= n ? FrameKind.PARTICULARS : frames.recognise(block.text(), Where.HEAD);
        if (!lines.take(block.text(), known, k > n && heading.test(block))) {
          break;
        }
        kinds[running.get(k)] = FrameKind.PARTICULARS;
        k++;
      }
      return;
    }
  }

  /** Whether a line names who led; of a row, which names the people of several bodies, a cell. */
  private static boolean isLeader(Block block) {
    return LEADER.matcher(block.text()).matches()
        || block.cells().stream().anyMatch(cell -> LEADER.matcher(cell.text()).matches());
  }

  /** "Lead inspector" on a line of its own, above a name. */
  private static boolean isLabel(List<Block> blocks, List<Integer> running, int at) {
    return LABEL.matcher(blocks.get(running.get(at)).text()).matches()
        && at + 1 < running.size()
        && NAME.matcher(blocks.get(running.get(at + 1)).text()).matches();
  }

  private static boolean isParticular(FrameTable frames, Block block) {
    return !BlockShapes.isProse(block)
        && frames.recognise(block.text(), Where.HEAD) == FrameKind.PARTICULARS;
  }
}
