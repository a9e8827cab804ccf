package io.github.inspectionreports.model;

import java.util.List;
import java.util.Objects;

/**
 * A statement that a reader with little time should see.
 *
 * @param statement the statement
 * @param finding the finding in which it is
 * @param before the statements needed to understand it, in order: a sentence that begins with
 *     "This" says little without them, so show them too; mostly empty
 * @param linked how many characters at its beginning only link it to what is before, such as
 *     "However, "; 0 for most
 */
public record Highlight(Statement statement, Finding finding, List<Statement> before, int linked) {
  /** Copies the list. */
  public Highlight {
    Objects.requireNonNull(statement, "statement");
    Objects.requireNonNull(finding, "finding");
    before = List.copyOf(before);
    if (linked < 0 || linked > statement.text().length()) {
      throw new IllegalArgumentException("linked " + linked + " of '" + statement.text() + "'");
    }
  }

  /**
   * Returns the sentence as it can stand alone.
   *
   * @return its text; where words at its beginning only link it to what is before, an ellipsis
   *     takes their place
   */
  public String text() {
    return linked == 0 ? statement.text() : "… " + statement.text().substring(linked);
  }
}
