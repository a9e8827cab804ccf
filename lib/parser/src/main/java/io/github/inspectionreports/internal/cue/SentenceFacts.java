package io.github.inspectionreports.internal.cue;

import io.github.inspectionreports.facts.Cue;
import io.github.inspectionreports.facts.Sentence;
import io.github.inspectionreports.facts.SentenceProfile;
import io.github.inspectionreports.internal.cue.grammar.MainClause;
import io.github.inspectionreports.internal.lexicon.IndexedWords;
import io.github.inspectionreports.internal.sentence.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence as facts.
 *
 * @param words its words
 * @param sentence the sentence
 * @param cues its cues, by first word
 * @param profile what they say together
 * @param main what its main clause says
 */
public record SentenceFacts(
    IndexedWords words,
    Sentence sentence,
    List<Cue> cues,
    SentenceProfile profile,
    MainClause main) {
  /** All that verdict rules can ask about. */
  public List<Object> facts() {
    List<Object> facts = new ArrayList<>(cues.size() + profile.points().size() + 2);
    facts.add(sentence);
    facts.addAll(cues);
    facts.addAll(profile.points());
    if (sentence.inEvaluativeSection()) {
      facts.add(profile);
    }
    return facts;
  }

  public Tokens tokens() {
    return words.tokens();
  }

  public String text() {
    return tokens().text();
  }
}
