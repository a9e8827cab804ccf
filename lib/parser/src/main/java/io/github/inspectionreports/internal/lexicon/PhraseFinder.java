package io.github.inspectionreports.internal.lexicon;

import io.github.inspectionreports.internal.phrase.PhraseMatcher.Match;
import io.github.inspectionreports.internal.phrase.WordSymbols;
import io.github.inspectionreports.internal.tables.PhraseTable;
import java.util.List;

/**
 * Finds the rows of a table in texts of one lexicon: what a word is to the table is worked out
 * once. Safe for use by many threads.
 */
public final class PhraseFinder {
  private final PhraseTable table;
  private final WordCache<WordSymbols> symbols;

  /**
   * Makes a finder.
   *
   * @param table the table
   */
  public PhraseFinder(PhraseTable table) {
    this.table = table;
    this.symbols = new WordCache<>(table::symbols);
  }

  /**
   * Finds rows in a text.
   *
   * @param words the text
   * @return the matches by first word; each names its row by its index in the table
   */
  public List<Match> find(IndexedWords words) {
    WordSymbols[] each = new WordSymbols[words.size()];
    for (int i = 0; i < each.length; i++) {
      each[i] = symbols.of(words, i);
    }
    return table.find(words.tokens(), each);
  }
}
