package io.github.inspectionreports.cli.internal.exit;

/** What the process reports to its caller. */
public final class ExitStatus {
  /** All was read. */
  public static final int OK = 0;

  /** Something that the user cannot fix by another command line. */
  public static final int UNEXPECTED = 1;

  /** Wrong usage or a faulty rule set. */
  public static final int USAGE = 2;

  /** Some or all files could not be read. */
  public static final int UNREADABLE = 3;

  private ExitStatus() {}
}
