package io.github.inspectionreports.internal.pdf.syntax;

import org.jspecify.annotations.Nullable;

/**
 * A dictionary in a content stream: names, each with what follows it. It has a few entries at most,
 * and is asked for one or two of them.
 *
 * @param content the names and values in turn
 */
public record Dictionary(Operands content) {
  private static final int NONE = -1;

  /**
   * Returns a number.
   *
   * @param name its name
   * @return the number; null if there is none of that name
   */
  public @Nullable Double number(String name) {
    int at = find(name);
    return at != NONE && content.isNumber(at) ? content.number(at) : null;
  }

  /**
   * Returns a value that is not a number.
   *
   * @param name its name
   * @return the value; null if there is none of that name
   */
  public @Nullable Object value(String name) {
    int at = find(name);
    return at == NONE ? null : content.value(at);
  }

  /** Returns where the value of a name is; of those that come twice the last counts. */
  private int find(String name) {
    int found = NONE;
    for (int i = 0; i + 1 < content.size(); i += 2) {
      if (content.value(i) instanceof Name key && key.text().equals(name)) {
        found = i + 1;
      }
    }
    return found;
  }
}
