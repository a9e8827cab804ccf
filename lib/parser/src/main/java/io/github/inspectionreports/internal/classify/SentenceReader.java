package io.github.inspectionreports.internal.classify;

import io.github.inspectionreports.facts.Cue;
import io.github.inspectionreports.facts.Sentence;
import io.github.inspectionreports.facts.Tenor;
import io.github.inspectionreports.internal.classify.Vocabulary.Words;
import io.github.inspectionreports.internal.phrase.Tokens;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.rules.RuleSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a sentence into the facts that verdict rules see. */
final class SentenceReader {
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
  SentenceReader(CueFinder finder, Points points, Vocabulary vocabulary) {
    this.finder = finder;
    this.points = points;
    this.vocabulary = vocabulary;
  }

  /** Makes a reader for those who weigh nothing. */
  static SentenceReader of(RuleSet rules) {
    CueFinder finder = CueFinder.of(rules);
    return new SentenceReader(
        finder,
        Points.of(rules),
        new Vocabulary(finder.phrases(), Scales.NONE, null, ThemeScales.NONE));
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
   * @param words its words
   * @param sentence the sentence
   * @param cues its cues, by first word
   * @param tenor what they come to
   * @param main what its main clause says
   * @param without offsets of words that are to be taken for unsaid
   */
  record Reading(
      Words words,
      Sentence sentence,
      List<Cue> cues,
      Tenor tenor,
      MainClause main,
      Set<Integer> without) {
    /** All that verdict rules can ask about. */
    List<Object> facts() {
      List<Object> facts = new ArrayList<>(cues.size() + tenor.points().size() + 2);
      facts.add(sentence);
      facts.addAll(cues);
      facts.addAll(tenor.points());
      if (sentence.judged()) {
        facts.add(tenor);
      }
      return facts;
    }

    Tokens tokens() {
      return words.tokens();
    }

    String text() {
      return tokens().text();
    }
  }

  Reading read(String text, Standing standing) {
    return read(text, standing, Set.of());
  }

  /** Reads a sentence as if the phrases that begin at some offsets were not there. */
  Reading read(String text, Standing standing, Set<Integer> without) {
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
