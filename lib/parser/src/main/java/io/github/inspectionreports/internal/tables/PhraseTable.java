package io.github.inspectionreports.internal.tables;

import io.github.inspectionreports.internal.binary.BinaryReader;
import io.github.inspectionreports.internal.binary.BinaryWriter;
import io.github.inspectionreports.internal.binary.Precompiled;
import io.github.inspectionreports.internal.phrase.PhraseMatcher;
import io.github.inspectionreports.internal.phrase.TooManyWordsException;
import io.github.inspectionreports.internal.phrase.WordSymbols;
import io.github.inspectionreports.internal.phrase.pattern.Families;
import io.github.inspectionreports.internal.phrase.pattern.PatternException;
import io.github.inspectionreports.internal.phrase.pattern.PhrasePattern;
import io.github.inspectionreports.internal.sentence.Tokens;
import io.github.inspectionreports.internal.sentence.WordMemory;
import io.github.inspectionreports.rules.Fault;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.RuleSetException;
import io.github.inspectionreports.rules.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table whose column {@code pattern} is matched against texts. Immutable and safe for use by many
 * threads.
 */
public final class PhraseTable {
  private final List<Row> rows;
  private final Patterns patterns;
  private final PhraseMatcher matcher;

  /** Fewer words than this are remembered. */
  private static final int PLACES = 4_096;

  private final WordMemory words = new WordMemory(PLACES);

  /** By the number of the word; they never change, so that a plain array may serve many threads. */
  private final @Nullable WordSymbols[] known = new @Nullable WordSymbols[PLACES];

  private PhraseTable(List<Row> rows, Patterns patterns, PhraseMatcher matcher) {
    this.rows = rows;
    this.patterns = patterns;
    this.matcher = matcher;
  }

  /** The patterns of the rows. */
  private interface Patterns {
    PhrasePattern get(int row);
  }

  /**
   * A row found in a text.
   *
   * @param row the row
   * @param first index of the first word
   * @param end index after the last word
   */
  public record Hit(Row row, int first, int end) {}

  /**
   * Makes a table of a rule set ready.
   *
   * @param rules a checked rule set
   * @param kind kind of the table; its rows without a pattern are left out
   * @return the table
   * @throws RuleSetException if its patterns have too many words together
   */
  public static PhraseTable of(RuleSet rules, String kind) {
    List<Row> rows = new ArrayList<>();
    for (Row row : rules.table(kind).rows()) {
      if (!row.value("pattern").isEmpty()) {
        rows.add(row);
      }
    }
    // What is precompiled of a table without patterns is no matcher.
    BinaryReader precompiled = rows.isEmpty() ? null : Precompiled.open(rules, kind);
    return precompiled == null
        ? made(rules, kind, rows)
        : new PhraseTable(
            rows, new PatternsOnDemand(rules, rows)::get, PhraseMatcher.read(precompiled));
  }

  private static PhraseTable made(RuleSet rules, String kind, List<Row> rows) {
    try {
      // Reading the families costs more than most tables, few of which name one.
      boolean named = rows.stream().anyMatch(row -> row.value("pattern").indexOf('{') >= 0);
      Families families = named ? families(rules) : Families.NONE;
      List<PhrasePattern> patterns = new ArrayList<>(rows.size());
      for (Row row : rows) {
        patterns.add(PhrasePattern.parse(row.value("pattern"), families));
      }
      return new PhraseTable(rows, patterns::get, PhraseMatcher.of(patterns));
    } catch (TooManyWordsException e) {
      throw new RuleSetException(
          new Fault(
              rows.get(0).file(),
              0,
              "the patterns of " + kind + ", families spelt out, have too many words together",
              "drop rows, or use fewer large families in them"));
    } catch (PatternException | Families.FamilyException e) {
      throw new IllegalStateException("not in a checked rule set: " + rules, e);
    }
  }

  /**
   * Reads the families of words of a rule set.
   *
   * @param rules the rule set
   * @return its families
   * @throws Families.FamilyException if one is faulty; names it
   */
  public static Families families(RuleSet rules) throws Families.FamilyException {
    return Families.of(familySources(rules));
  }

  private static Map<String, String> familySources(RuleSet rules) {
    Map<String, String> sources = new LinkedHashMap<>();
    for (Row row : rules.table(Table.FAMILIES).rows()) {
      sources.put(row.id(), row.value("words"));
    }
    return sources;
  }

  /** The patterns of rows that are known to be sound: few are ever asked for. */
  private static final class PatternsOnDemand {
    private final RuleSet rules;
    private final List<Row> rows;
    private final @Nullable PhrasePattern[] read;
    private @Nullable Families families;

    PatternsOnDemand(RuleSet rules, List<Row> rows) {
      this.rules = rules;
      this.rows = rows;
      this.read = new @Nullable PhrasePattern[rows.size()];
    }

    synchronized PhrasePattern get(int row) {
      PhrasePattern known = read[row];
      if (known == null) {
        known = read(rows.get(row).value("pattern"));
        read[row] = known;
      }
      return known;
    }

    private PhrasePattern read(String pattern) {
      try {
        return PhrasePattern.parse(pattern, pattern.indexOf('{') < 0 ? Families.NONE : families());
      } catch (PatternException e) {
        throw new IllegalStateException("not in a checked rule set: " + rules, e);
      }
    }

    private Families families() {
      Families known = families;
      if (known == null) {
        known = Families.ofSound(familySources(rules));
        families = known;
      }
      return known;
    }
  }

  /**
   * Writes what {@link #of} reads for a rule set that is precompiled.
   *
   * @param out where to
   */
  public void write(BinaryWriter out) {
    matcher.write(out);
  }

  /** {@return the rows that have a pattern, in the table's order} */
  public List<Row> rows() {
    return rows;
  }

  /**
   * Splits a text into words, for {@link #find(Tokens)}, which takes others too but is quicker with
   * these.
   *
   * @param text the text
   * @return its words
   */
  Tokens read(String text) {
    return Tokens.of(text, words);
  }

  /**
   * Splits a text into words as {@link #read} does, {@linkplain Tokens#withoutSigns without signs}.
   */
  Tokens readWithoutSigns(String text) {
    return Tokens.withoutSigns(text, words);
  }

  /**
   * Finds rows in a text, as numbers.
   *
   * @param tokens the text
   * @return the matches by first word; each names its row by its index in {@link #rows()}
   */
  public List<PhraseMatcher.Match> find(Tokens tokens) {
    WordSymbols[] symbols = new WordSymbols[tokens.size()];
    for (int i = 0; i < symbols.length; i++) {
      symbols[i] = knownSymbols(tokens, i);
    }
    return matcher.match(tokens, symbols);
  }

  private WordSymbols knownSymbols(Tokens tokens, int i) {
    int number = tokens.number(i, words);
    WordSymbols before = number == WordMemory.UNKNOWN ? null : known[number];
    if (before != null) {
      return before;
    }
    WordSymbols found = matcher.symbols(tokens, i);
    if (number != WordMemory.UNKNOWN) {
      known[number] = found;
    }
    return found;
  }

  /**
   * Returns what a word is to this table, for {@link #find(Tokens, WordSymbols[])}.
   *
   * @param tokens a text
   * @param i index of the word
   * @return its symbols, which mean something to this table alone
   */
  public WordSymbols symbols(Tokens tokens, int i) {
    return matcher.symbols(tokens, i);
  }

  /**
   * Finds rows in a text whose words somebody has looked up before.
   *
   * @param tokens the text
   * @param symbols the {@linkplain #symbols symbols} of each of its words
   * @return what {@link #find(Tokens)} returns
   */
  public List<PhraseMatcher.Match> find(Tokens tokens, WordSymbols[] symbols) {
    return matcher.match(tokens, symbols);
  }

  /**
   * Counts the words of a match that its row's pattern names itself; those in gaps do not count.
   *
   * @param tokens the text
   * @param match a match of {@link #find}
   * @return how many words
   */
  public int named(Tokens tokens, PhraseMatcher.Match match) {
    return patterns.get(match.pattern()).named(tokens, match.first(), match.end());
  }

  /**
   * Finds rows in a text: of each row the longest match from each word.
   *
   * @param tokens the text
   * @return the hits by first word
   */
  public List<Hit> match(Tokens tokens) {
    return find(tokens).stream()
        .map(match -> new Hit(rows.get(match.pattern()), match.first(), match.end()))
        .toList();
  }
}
