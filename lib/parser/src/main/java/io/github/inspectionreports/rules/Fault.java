package io.github.inspectionreports.rules;

/**
 * A fault of a rule set, reported to its author.
 *
 * @param file the file, as people call it
 * @param line its line, from 1; 0 if no line is to blame
 * @param what what is wrong
 * @param fix how to fix it
 */
public record Fault(String file, int line, String what, String fix) {
  static Fault of(String file, int line, String what, String fix) {
    return new Fault(file, line, what, fix);
  }

  /**
   * Makes a fault of a row.
   *
   * @param row the row
   * @param what what is wrong
   * @param fix how to fix it
   * @return the fault, with the row's file and line
   */
  public static Fault of(Row row, String what, String fix) {
    return new Fault(row.file(), row.line(), what, fix);
  }

  /**
   * {@return whether it is a fault of a file that comes with the library, and not of a caller's}
   */
  public boolean bundled() {
    return file.startsWith(Row.BUNDLED);
  }

  /** Returns the fault in one line: file, line, what is wrong, and how to fix it. */
  @Override
  public String toString() {
    return file + (line > 0 ? ", line " + line : "") + ": " + what + "; " + fix;
  }
}
