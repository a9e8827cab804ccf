package io.github.inspectionreports.rules;

import java.util.List;

/** A rule set with faults. Its message gives the first one: file, line, what, and how to fix it. */
public final class RuleSetException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  /**
   * Makes an exception of one fault.
   *
   * @param fault the fault
   */
  public RuleSetException(Fault fault) {
    this(List.of(fault));
  }

  RuleSetException(Fault fault, Throwable cause) {
    super(fault.toString(), cause);
    this.faults = List.of(fault);
  }

  /**
   * Creates the exception; for what brings {@link VerdictRules} of its own.
   *
   * @param faults at least one, by file and line
   */
  public RuleSetException(List<Fault> faults) {
    super(message(faults));
    this.faults = List.copyOf(faults);
  }

  private static String message(List<Fault> faults) {
    String first = faults.get(0).toString();
    int more = faults.size() - 1;
    return more == 0
        ? first
        : first + " (and " + more + (more == 1 ? " more fault)" : " more faults)");
  }

  /** {@return all faults that were found, at least one, by file and line} */
  public List<Fault> faults() {
    return faults == null ? List.of() : faults;
  }
}
