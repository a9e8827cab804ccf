package io.github.inspectionreports.internal.section.frame;

import io.github.inspectionreports.internal.tables.Recogniser;
import io.github.inspectionreports.internal.tables.Values;
import io.github.inspectionreports.model.FrameKind;
import io.github.inspectionreports.rules.RuleSet;
import org.jspecify.annotations.Nullable;

/** The set texts of a document's frame. Immutable. */
public final class FrameTable {
  /** Where in a document a row may match. */
  public enum Where {
    /** Before the body. */
    HEAD,
    /** After the body. */
    FOOT,
    /** Anywhere. */
    ANY
  }

  /** A text of the frame shows within so many characters what it is. */
  private static final int HEAD = 160;

  private record FrameRow(FrameKind kind, Where where) {}

  private final Recogniser<FrameRow> rows;

  private FrameTable(Recogniser<FrameRow> rows) {
    this.rows = rows;
  }

  /**
   * Reads the table of frames: columns id, pattern, kind and place.
   *
   * @param rules the rule set
   * @return the table
   * @throws io.github.inspectionreports.rules.RuleSetException for a faulty row; names file and
   *     line
   */
  public static FrameTable of(RuleSet rules) {
    return new FrameTable(
        Recogniser.of(
            rules,
            "frames",
            row ->
                new FrameRow(
                    Values.constant(row, "kind", FrameKind.class),
                    Values.constant(row, "place", Where.class))));
  }

  /**
   * Recognises a text of the frame.
   *
   * @param text the text
   * @param where where it is; {@link Where#ANY} asks the rows that hold anywhere only
   * @return its kind, or null where no row matches it
   */
  public @Nullable FrameKind recognise(String text, Where where) {
    String head = text.length() > HEAD ? text.substring(0, HEAD) : text;
    for (Recogniser.Hit<FrameRow> hit : rows.hits(head)) {
      if (hit.value().where == Where.ANY || hit.value().where == where) {
        return hit.value().kind;
      }
    }
    return null;
  }
}
