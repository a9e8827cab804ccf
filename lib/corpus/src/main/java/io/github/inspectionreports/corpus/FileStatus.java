package io.github.inspectionreports.corpus;

/** How a file relates to what a corpus holds. */
public enum FileStatus {
  /** The corpus holds its report, made from the same bytes by the same rules and program. */
  UNCHANGED,
  /** The corpus lacks it, or holds another content, or the work of other rules. */
  TO_READ,
  /** The corpus holds a letter of this id that has other content and another file, still there. */
  ID_TAKEN
}
