package io.github.inspectionreports.internal.tables;

import io.github.inspectionreports.internal.budget.Budget;
import io.github.inspectionreports.internal.phrase.PhraseMatcher;
import io.github.inspectionreports.internal.sentence.Tokens;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.RuleSetException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A table of patterns, each of which means something. Where several rows match, their order in the
 * table does not matter: the one whose pattern names the most words goes first. Immutable and safe
 * for use by many threads.
 *
 * @param <T> what a row means
 */
public final class Recogniser<T> {
  /** Headings and formulae are short; no pattern needs what comes after so many characters. */
  private static final int MOST_CHARACTERS = 1_200;

  /**
   * A row that matched.
   *
   * @param row the row's id
   * @param value what the row stands for
   * @param named how many words the row's pattern names in the match; not counted where no other
   *     row matched
   * @param start offset of the first matched character
   * @param end offset after the last
   * @param <T> what a row means
   */
  public record Hit<T>(String row, T value, int named, int start, int end) {}

  private final PhraseTable table;
  private final List<T> values;

  private Recogniser(PhraseTable table, Function<Row, T> reader) {
    this.table = table;
    this.values = table.rows().stream().map(row -> Values.of(row, reader)).toList();
  }

  /**
   * Makes a recogniser of a table.
   *
   * @param rules the rule set
   * @param table kind of the table
   * @param reader makes a value of a row
   * @param <T> what a row means
   * @return the recogniser
   * @throws RuleSetException for a cell that the reader refuses; names file and line
   */
  public static <T> Recogniser<T> of(RuleSet rules, String table, Function<Row, T> reader) {
    return new Recogniser<>(PhraseTable.of(rules, table), reader);
  }

  /**
   * Finds the rows that match a short text such as a heading. Signs between its words do not
   * matter.
   *
   * @param text the text; of a long one only the beginning is read
   * @return the matches: those whose row names most words first, of equals the earliest and
   *     longest, then by id
   */
  public List<Hit<T>> hits(String text) {
    String head = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
    return hits(head.length(), table.readWithoutSigns(head));
  }

  /**
   * Finds the rows that match in running text: no match runs over the end of a sentence or a colon.
   *
   * @param text the text
   * @return the matches: those whose row names most words first, of equals the earliest and
   *     longest, then by id
   */
  public List<Hit<T>> hitsInProse(String text) {
    return hits(text.length(), table.read(text));
  }

  private List<Hit<T>> hits(int length, Tokens tokens) {
    Budget.step(50 + length);
    List<Hit<T>> hits = new ArrayList<>();
    List<PhraseMatcher.Match> matches = table.find(tokens);
    boolean alone = matches.size() == 1;
    for (PhraseMatcher.Match match : matches) {
      hits.add(
          new Hit<>(
              table.rows().get(match.pattern()).id(),
              values.get(match.pattern()),
              alone ? 0 : table.named(tokens, match),
              tokens.start(match.first()),
              tokens.end(match.end() - 1)));
    }
    hits.sort(Recogniser::bestFirst);
    return hits;
  }

  private static int bestFirst(Hit<?> a, Hit<?> b) {
    int order = b.named - a.named;
    order = order == 0 ? a.start - b.start : order;
    order = order == 0 ? b.end - a.end : order;
    return order == 0 ? a.row.compareTo(b.row) : order;
  }

  /**
   * Takes the signs between the words out of a text: they part a heading ("Case study: good
   * practice") without ending it.
   *
   * @param text the text
   * @return the text with a space for each sign
   */
  public static String withoutSigns(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean kept =
          c >= 'a' && c <= 'z' // most of them
              || Character.isLetterOrDigit(c)
              || c == '&'
              || c == '’'
              || c == '\'';
      plain.append(kept ? c : ' ');
    }
    return plain.toString();
  }
}
