package io.github.inspectionreports.internal.theme;

import io.github.inspectionreports.internal.lexicon.IndexedWords;
import io.github.inspectionreports.internal.phrase.PhraseMatcher.Match;
import io.github.inspectionreports.internal.sentence.Tokens;
import io.github.inspectionreports.internal.sentence.WordMemory;
import java.util.List;

/**
 * A text with the theme terms in it.
 *
 * @param words the text
 * @param matches the terms that count, by first word
 */
public record TermMatches(IndexedWords words, List<Match> matches) {
  /** What is found in no text. */
  static final TermMatches NONE =
      new TermMatches(new IndexedWords(Tokens.of(""), new WordMemory(1)), List.of());

  String phrase(Match match) {
    Tokens tokens = words.tokens();
    return tokens.text().substring(tokens.start(match.first()), tokens.end(match.end() - 1));
  }
}
