package io.github.inspectionreports.cli;

/** What the process reports to its caller. */
final class ExitStatus {
  /** All was read. */
  static final int OK = 0;

  /** Something that the user cannot fix by another command line. */
  static final int UNEXPECTED = 1;

  /** Wrong usage or a faulty rule set. */
  static final int USAGE = 2;

  /** Some or all files could not be read. */
  static final int UNREADABLE = 3;

  private ExitStatus() {}
}
