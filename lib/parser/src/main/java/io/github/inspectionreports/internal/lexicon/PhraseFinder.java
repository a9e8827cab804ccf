package io.github.inspectionreports.internal.lexicon;

import io.github.inspectionreports.internal.phrase.PhraseMatcher.Match;
import io.github.inspectionreports.internal.phrase.Role;
import io.github.inspectionreports.internal.tables.PhraseTable;
import java.util.List;

/**
 * Finds the rows of a table in texts of one lexicon: what a word is to the table is worked out
 * once. Safe for use by many threads.
 */
public final class PhraseFinder {
  private final PhraseTable table;
  private final PerWord<Role> roles;

  /**
   * Makes a finder.
   *
   * @param table the table
   */
  public PhraseFinder(PhraseTable table) {
    this.table = table;
    this.roles = new PerWord<>(table::role);
  }

  /**
   * Finds rows in a text.
   *
   * @param words the text
   * @return the matches by first word; each names its row by its index in the table
   */
  public List<Match> find(Words words) {
    Role[] each = new Role[words.size()];
    for (int i = 0; i < each.length; i++) {
      each[i] = roles.of(words, i);
    }
    return table.find(words.tokens(), each);
  }
}
