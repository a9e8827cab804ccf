package io.github.inspectionreports.internal.cue;

import io.github.inspectionreports.facts.Cue;
import io.github.inspectionreports.facts.Sentence;
import io.github.inspectionreports.facts.Tenor;
import io.github.inspectionreports.internal.lexicon.Vocabulary;
import io.github.inspectionreports.internal.lexicon.Words;
import io.github.inspectionreports.internal.phrase.Tokens;
import io.github.inspectionreports.rules.RuleSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a sentence into the facts that verdict rules see. */
public final class SentenceReader {
  private final CueFinder finder;
  private final Points points;
  private final Vocabulary vocabulary;

  /**
   * Makes a reader.
   *
   * @param finder finds the cues
   * @param points says what they come to
   * @param vocabulary knows the words of its phrases
   */
  public SentenceReader(CueFinder finder, Points points, Vocabulary vocabulary) {
    this.finder = finder;
    this.points = points;
    this.vocabulary = vocabulary;
  }

  /** Makes a reader for those who weigh nothing. */
  public static SentenceReader of(RuleSet rules) {
    CueFinder finder = CueFinder.of(rules);
    return new SentenceReader(finder, Points.of(rules), Vocabulary.of(finder.phrases()));
  }

  public Reading read(String text, Standing standing) {
    return read(text, standing, Set.of());
  }

  /** Reads a sentence as if the phrases that begin at some offsets were not there. */
  public Reading read(String text, Standing standing, Set<Integer> without) {
    Words words = vocabulary.read(text);
    List<Hit> hits = finder.find(words);
    if (!without.isEmpty()) {
      hits.removeIf(hit -> without.contains(words.tokens().start(hit.first())));
    }
    return read(words, hits, standing, without);
  }

  private Reading read(Words words, List<Hit> hits, Standing standing, Set<Integer> without) {
    Tokens tokens = words.tokens();
    Clauses clauses = Clauses.of(tokens, hits);
    Set<String> kinds = new HashSet<>();
    hits.forEach(hit -> kinds.add(hit.kind()));
    Sentence sentence =
        new Sentence(
            standing.id(),
            standing.previous(),
            standing.section(),
            standing.bullet(),
            tokens.size(),
            clauses.segments(),
            kinds);
    List<Cue> cues = Grammar.read(standing.id(), tokens, hits, clauses);
    return new Reading(
        words,
        sentence,
        cues,
        new Tenor(sentence, points.of(cues)),
        MainClause.of(tokens, clauses),
        without);
  }
}
