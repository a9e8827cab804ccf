package io.github.inspectionreports.internal.cue;

import io.github.inspectionreports.facts.Cue;
import io.github.inspectionreports.facts.Sentence;
import io.github.inspectionreports.facts.SentenceProfile;
import io.github.inspectionreports.internal.cue.direction.Direction;
import io.github.inspectionreports.internal.cue.grammar.Clauses;
import io.github.inspectionreports.internal.cue.grammar.CueKinds;
import io.github.inspectionreports.internal.cue.grammar.MainClause;
import io.github.inspectionreports.internal.cue.grammar.ModifierScopes;
import io.github.inspectionreports.internal.cue.grammar.PhraseMatch;
import io.github.inspectionreports.internal.cue.points.Points;
import io.github.inspectionreports.internal.lexicon.IndexedWords;
import io.github.inspectionreports.internal.lexicon.Lexicon;
import io.github.inspectionreports.rules.RuleSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a sentence into the facts that verdict rules see. Safe for use by many threads. */
public final class SentenceReader {
  /** A letter that no word of any table is made of: it stands for words that are left out. */
  public static final char MASK = '\u00f8';

  private final CueKinds cueKinds;
  private final CueFinder finder;
  private final Points points;
  private final Lexicon lexicon;

  /**
   * Makes a reader.
   *
   * @param rules a checked rule set
   * @param lexicon looks up the words of sentences
   */
  public SentenceReader(RuleSet rules, Lexicon lexicon) {
    this(rules, CueKinds.of(rules), lexicon);
  }

  /**
   * Makes a reader.
   *
   * @param rules a checked rule set
   * @param cueKinds its kinds of cue
   * @param lexicon looks up the words of sentences
   */
  public SentenceReader(RuleSet rules, CueKinds cueKinds, Lexicon lexicon) {
    this.cueKinds = cueKinds;
    this.finder = CueFinder.of(rules, cueKinds);
    this.points = Points.of(rules);
    this.lexicon = lexicon;
  }

  /**
   * Reads a sentence.
   *
   * @param text the sentence
   * @param position its position in the document
   * @return its facts
   */
  public SentenceFacts read(String text, SentencePosition position) {
    IndexedWords words = lexicon.read(text);
    List<PhraseMatch> found = finder.find(words);
    Clauses clauses = Clauses.of(words.tokens(), found);
    List<PhraseMatch> matches = Direction.read(cueKinds, words.tokens(), clauses, found);
    Set<String> kinds = new HashSet<>();
    matches.forEach(match -> kinds.add(match.kind().name()));
    Sentence sentence =
        new Sentence(
            position.id(),
            position.previous(),
            position.section(),
            position.bullet(),
            words.size(),
            clauses.segments(),
            kinds);
    List<Cue> cues = ModifierScopes.read(position.id(), words.tokens(), matches, clauses);
    return new SentenceFacts(
        words,
        sentence,
        cues,
        new SentenceProfile(sentence, points.of(cues)),
        MainClause.of(words.tokens(), clauses));
  }
}
