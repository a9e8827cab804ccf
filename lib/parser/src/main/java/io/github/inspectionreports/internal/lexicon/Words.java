package io.github.inspectionreports.internal.lexicon;

import io.github.inspectionreports.internal.phrase.Role;
import io.github.inspectionreports.internal.phrase.Tokens;

/**
 * A text as words that the tables know.
 *
 * @param tokens the text
 * @param each its words
 */
public record Words(Tokens tokens, Word[] each) {
  public Role[] cues() {
    Role[] roles = new Role[each.length];
    for (int i = 0; i < roles.length; i++) {
      roles[i] = each[i].cues();
    }
    return roles;
  }

  public Role[] terms() {
    Role[] roles = new Role[each.length];
    for (int i = 0; i < roles.length; i++) {
      roles[i] = each[i].terms();
    }
    return roles;
  }
}
