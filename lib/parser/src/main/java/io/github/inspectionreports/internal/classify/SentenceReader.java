package io.github.inspectionreports.internal.classify;

import io.github.inspectionreports.facts.Cue;
import io.github.inspectionreports.facts.Sentence;
import io.github.inspectionreports.internal.phrase.Tokens;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.rules.RuleSet;
import java.util.List;
import java.util.Set;

/** Reads a sentence into the facts that verdict rules see. */
final class SentenceReader {
  private final CueFinder finder;

  private SentenceReader(CueFinder finder) {
    this.finder = finder;
  }

  static SentenceReader of(RuleSet rules) {
    return new SentenceReader(CueFinder.of(rules));
  }

  /**
   * Where a sentence stands.
   *
   * @param id its number in the document
   * @param previous number of the sentence before it in its passage; -1 for the first
   * @param section kind of its section
   * @param bullet whether it stands in an item of a list
   */
  record Standing(int id, int previous, SectionKind section, boolean bullet) {}

  /**
   * A sentence as facts.
   *
   * @param tokens its words
   * @param sentence the sentence
   * @param cues its cues, by first word
   * @param main what its main clause says
   * @param without offsets of words that are to be taken for unsaid
   */
  record Reading(
      Tokens tokens, Sentence sentence, List<Cue> cues, MainClause main, Set<Integer> without) {
    String text() {
      return tokens.text();
    }
  }

  Reading read(String text, Standing standing) {
    return read(text, standing, Set.of());
  }

  /** Reads a sentence as if the phrases that begin at some offsets were not there. */
  Reading read(String text, Standing standing, Set<Integer> without) {
    Tokens tokens = Tokens.of(text);
    List<Hit> hits = finder.find(tokens);
    if (!without.isEmpty()) {
      hits.removeIf(hit -> without.contains(tokens.start(hit.first())));
    }
    return read(tokens, hits, standing, without);
  }

  private static Reading read(
      Tokens tokens, List<Hit> hits, Standing standing, Set<Integer> without) {
    Clauses clauses = Clauses.of(tokens, hits);
    Sentence sentence =
        new Sentence(
            standing.id(),
            standing.previous(),
            standing.section(),
            standing.bullet(),
            tokens.size(),
            clauses.segments());
    return new Reading(
        tokens,
        sentence,
        Grammar.read(standing.id(), tokens, hits, clauses),
        MainClause.of(tokens, clauses),
        without);
  }
}
