package io.github.inspectionreports.internal.verdict;

import org.jspecify.annotations.Nullable;

/** A verdict rule that threw, or never ended, on a document. */
public final class RuleFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String rule;

  RuleFailure(String rule, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.rule = rule;
  }

  static RuleFailure undeclared(Firing fired) {
    return new RuleFailure(
        fired.rule(),
        "rule \""
            + fired.name()
            + "\" concluded '"
            + fired.verdict().category()
            + "', which categories does not declare; add it to the table of categories",
        null);
  }

  /** {@return the id of the rule; empty if that is not known} */
  public String rule() {
    return rule;
  }
}
