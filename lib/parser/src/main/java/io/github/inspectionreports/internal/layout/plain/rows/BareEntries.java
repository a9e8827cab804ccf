package io.github.inspectionreports.internal.layout.plain.rows;

import io.github.inspectionreports.internal.layout.blocks.RawBlock;
import io.github.inspectionreports.internal.layout.words.Characters;
import org.jspecify.annotations.Nullable;

/** The entries below a lead-in that have lost their marks, in a text that is not wrapped. */
public final class BareEntries {
  /** A text that is wrapped fills this many columns. */
  private static final int SHORT = 60;

  private boolean within;

  /** Takes note of a block that a line begins. */
  public void begun(@Nullable RawBlock above, TextLine line) {
    boolean lead =
        above != null
            && above.text.length() > 0
            && above.text.lastIndexOf(":") == above.text.length() - 1;
    within = (within || lead) && !line.isMarked() && Characters.beginsLower(line.text());
  }

  /** Whether a line that may go on with an entry is the next one. */
  public boolean isNext(CharSequence entry, TextLine last, TextLine next) {
    String end = entry.subSequence(Math.max(0, entry.length() - 5), entry.length()).toString();
    boolean linked = end.endsWith("; and") || end.endsWith(", and") || end.endsWith("; or");
    return within
        && last.page() == next.page()
        && (next.blanks() == 1 || last.width() + next.firstWord() < SHORT)
        && (linked || !Characters.endsOpen(entry));
  }
}
