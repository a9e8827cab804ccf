package io.github.inspectionreports.internal.theme;

import io.github.inspectionreports.internal.lexicon.IndexedWords;
import io.github.inspectionreports.internal.lexicon.Lexicon;
import io.github.inspectionreports.internal.lexicon.PhraseFinder;
import io.github.inspectionreports.internal.passage.Passage;
import io.github.inspectionreports.internal.phrase.PhraseMatcher.Match;
import io.github.inspectionreports.internal.tables.PhraseTable;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds theme terms in passages. A term inside a longer one ("assessment" in "early help
 * assessment") does not count. Immutable and safe for use by many threads.
 */
public final class ThemeTerms {
  private final Lexicon lexicon;
  private final List<Row> rows;
  private final List<String> themes;
  private final PhraseFinder finder;
  private final OverlapFilter overlaps;
  private final ThemeScore score;

  /**
   * Makes the terms of a rule set ready.
   *
   * @param rules a checked rule set
   * @param lexicon looks up the words of passages
   */
  public ThemeTerms(RuleSet rules, Lexicon lexicon) {
    PhraseTable table = PhraseTable.of(rules, Table.THEME_TERMS);
    this.lexicon = lexicon;
    this.rows = table.rows();
    this.themes = rows.stream().map(row -> row.value("theme")).distinct().sorted().toList();
    this.finder = new PhraseFinder(table);
    int[] themeOfRow =
        rows.stream()
            .mapToInt(row -> Collections.binarySearch(themes, row.value("theme")))
            .toArray();
    int[] weightOfRow =
        rows.stream().mapToInt(row -> Integer.parseInt(row.value("weight"))).toArray();
    this.overlaps = new OverlapFilter(themeOfRow, weightOfRow);
    this.score = new ThemeScore(themes.size(), themeOfRow, weightOfRow);
  }

  /** The passages of one letter, which share headings. For use by one thread. */
  public final class Letter {
    private final Map<String, TermMatches> headings = new HashMap<>();

    private Letter() {}

    /**
     * Finds the terms of a passage.
     *
     * @param passage the passage
     * @param sentences the words of its sentences, one for each
     * @return the passage with its terms
     */
    public PassageTerms read(Passage passage, List<IndexedWords> sentences) {
      return new PassageTerms(
          passage.section(),
          headings.computeIfAbsent(passage.heading(), text -> find(lexicon.read(text))),
          sentences.stream().map(ThemeTerms.this::find).toList());
    }

    /**
     * Finds the terms of a passage whose words nobody has read yet.
     *
     * @param passage the passage
     * @return the passage with its terms
     */
    public PassageTerms read(Passage passage) {
      return read(
          passage,
          passage.sentences().stream().map(sentence -> lexicon.read(sentence.text())).toList());
    }
  }

  /** Returns some words of a passage as a passage without a heading. */
  PassageTerms words(PassageTerms passage, String words) {
    return new PassageTerms(
        passage.section(), TermMatches.NONE, List.of(find(lexicon.read(words))));
  }

  /** Returns a passage without the first letters of its first sentence. */
  PassageTerms after(int letters, PassageTerms passage) {
    if (letters == 0 || passage.sentences().isEmpty()) {
      return passage;
    }
    String first = passage.sentences().get(0).words().tokens().text();
    List<TermMatches> sentences = new ArrayList<>(passage.sentences());
    sentences.set(0, find(lexicon.read(first.substring(Math.min(letters, first.length())))));
    return new PassageTerms(passage.section(), passage.heading(), sentences);
  }

  private TermMatches find(IndexedWords words) {
    return new TermMatches(words, overlaps.of(finder.find(words)));
  }

  /**
   * Begins a letter.
   *
   * @return a reader of its passages
   */
  public Letter letter() {
    return new Letter();
  }

  /** {@return the rows of the terms, in the table's order} */
  public List<Row> rows() {
    return rows;
  }

  /**
   * {@return the ids of the themes that have terms, sorted; a theme's number is its place among
   * them}
   */
  public List<String> themes() {
    return themes;
  }

  /** Returns the terms of a theme in a passage, as they are written, the heading's last. */
  List<String> phrases(PassageTerms passage, int theme) {
    List<TermMatches> texts = new ArrayList<>(passage.sentences());
    texts.add(passage.heading());
    List<String> phrases = new ArrayList<>();
    for (TermMatches text : texts) {
      for (Match match : text.matches()) {
        if (rows.get(match.pattern()).value("theme").equals(themes.get(theme))) {
          phrases.add(text.phrase(match));
        }
      }
    }
    return phrases;
  }

  /**
   * Scores a passage.
   *
   * @param passage the passage
   * @return the {@linkplain ThemeScore score} of each theme, in thousandths of a weight
   */
  public long[] scores(PassageTerms passage) {
    return score.of(passage.heading(), passage.sentences());
  }
}
