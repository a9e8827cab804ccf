package io.github.inspectionreports.internal.theme;

import io.github.inspectionreports.internal.lexicon.IndexedWords;
import io.github.inspectionreports.internal.lexicon.Prefix;
import io.github.inspectionreports.internal.lexicon.WordCache;
import io.github.inspectionreports.internal.phrase.PhraseMatcher.Match;
import io.github.inspectionreports.internal.scoring.FeatureIndex;
import io.github.inspectionreports.internal.scoring.Features;
import io.github.inspectionreports.internal.sentence.Tokens;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.rules.Row;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The features of a passage that can carry a weight for a theme: {@code word} and {@code row}, each
 * word and each theme term; {@code opening} and {@code opening-row}, those among the first words;
 * {@code heading}, each word of the heading; {@code section}, the kind of section. Belongs to one
 * index and one lexicon; safe for use by many threads.
 */
public final class ThemeFeatures {
  /** Follows a prefix that is the beginning of a longer word. */
  static final String GOES_ON = "*";

  /** The types of the features of words. */
  static final Set<String> OF_WORDS = Set.of("word", "opening", "heading");

  private final FeatureIndex index;
  private final int[] rows;
  private final int[] openingRows;
  private final Map<SectionKind, Integer> sections = new EnumMap<>(SectionKind.class);
  private final WordCache<OfWord> words = new WordCache<>(this::word);

  /** The features of a word: anywhere, among the first words, and in the heading. */
  private record OfWord(int anywhere, int opening, int heading) {}

  /**
   * Lays the features out.
   *
   * @param index gives them their numbers
   * @param terms the rows of the theme terms
   */
  public ThemeFeatures(FeatureIndex index, List<Row> terms) {
    this.index = index;
    this.rows = numbers("row", terms);
    this.openingRows = numbers("opening-row", terms);
    for (SectionKind kind : SectionKind.values()) {
      sections.put(kind, index.group("section").number(kind.name()));
    }
  }

  private int[] numbers(String type, List<Row> terms) {
    return terms.stream().mapToInt(row -> index.group(type).number(row.id())).toArray();
  }

  private OfWord word(Tokens tokens, int word) {
    String prefix = Prefix.of(tokens.word(word));
    String value = prefix.length() == Prefix.LETTERS ? prefix + GOES_ON : prefix;
    return new OfWord(
        index.group("word").number(value),
        index.group("opening").number(value),
        index.group("heading").number(value));
  }

  /**
   * Finds the features of a passage.
   *
   * @param passage the passage
   * @return its features
   */
  public Features of(PassageTerms passage) {
    Features found = new Features(index);
    found.add(sections.getOrDefault(passage.section(), FeatureIndex.UNKNOWN));
    for (int i = 0; i < passage.sentences().size(); i++) {
      sentence(passage.sentences().get(i), i == 0, found);
    }
    heading(passage.heading(), found);
    return found;
  }

  /** Returns the features of the heading of a passage, none of which its sentences have. */
  Features of(TermMatches heading) {
    Features found = new Features(index);
    heading(heading, found);
    return found;
  }

  private void heading(TermMatches heading, Features found) {
    for (int k = 0; k < heading.words().size(); k++) {
      found.add(words.of(heading.words(), k).heading);
    }
  }

  private void sentence(TermMatches sentence, boolean first, Features found) {
    for (Match match : sentence.matches()) {
      found.add(rows[match.pattern()]);
      if (first && match.first() < ThemeScore.SUBJECT_WORDS) {
        found.add(openingRows[match.pattern()]);
      }
    }
    IndexedWords all = sentence.words();
    for (int k = 0; k < all.size(); k++) {
      OfWord word = words.of(all, k);
      found.add(word.anywhere);
      if (first && k < ThemeScore.SUBJECT_WORDS) {
        found.add(word.opening);
      }
    }
  }
}
