package io.github.inspectionreports.internal.cue;

import io.github.inspectionreports.facts.Cue;
import io.github.inspectionreports.facts.Sentence;
import io.github.inspectionreports.facts.Tenor;
import io.github.inspectionreports.internal.lexicon.Lexicon;
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
  private final Lexicon vocabulary;

  /**
   * Makes a reader.
   *
   * @param finder finds the cues
   * @param points says what they come to
   * @param vocabulary knows the words of its phrases
   */
  public SentenceReader(CueFinder finder, Points points, Lexicon vocabulary) {
    this.finder = finder;
    this.points = points;
    this.vocabulary = vocabulary;
  }

  /** Makes a reader for those who weigh nothing. */
  public static SentenceReader of(RuleSet rules) {
    CueFinder finder = CueFinder.of(rules);
    return new SentenceReader(finder, Points.of(rules), Lexicon.of(finder.phrases()));
  }

  public SentenceFacts read(String text, SentencePosition standing) {
    return read(text, standing, Set.of());
  }

  /** Reads a sentence as if the phrases that begin at some offsets were not there. */
  public SentenceFacts read(String text, SentencePosition standing, Set<Integer> without) {
    Words words = vocabulary.read(text);
    List<PhraseMatch> hits = finder.find(words);
    if (!without.isEmpty()) {
      hits.removeIf(hit -> without.contains(words.tokens().start(hit.first())));
    }
    return read(words, hits, standing, without);
  }

  private SentenceFacts read(
      Words words, List<PhraseMatch> found, SentencePosition standing, Set<Integer> without) {
    Tokens tokens = words.tokens();
    Clauses clauses = Clauses.of(tokens, found);
    List<PhraseMatch> hits = Direction.read(tokens, clauses, found);
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
    List<Cue> cues = ModifierScopes.read(standing.id(), tokens, hits, clauses);
    return new SentenceFacts(
        words,
        sentence,
        cues,
        new Tenor(sentence, points.of(cues)),
        MainClause.of(tokens, clauses),
        without);
  }
}
