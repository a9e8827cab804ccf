package io.github.inspectionreports.internal.cue;

import io.github.inspectionreports.internal.phrase.Tokens;
import java.util.List;

/**
 * Reads which way a sentence points. "Fell", "few", "no longer" and "from weak to strong" have no
 * sense of their own; what they say depends on what falls, of what there are few, what has ended.
 * Phrases whose direction is read become {@code gone-better}, {@code gone-worse}, {@code spared} or
 * {@code fault}; what they decided over is silent, and things without a direction say nothing.
 */
final class Direction {
  private Direction() {}

  static List<PhraseMatch> read(Tokens tokens, Clauses clauses, List<PhraseMatch> hits) {
    if (hits.stream().noneMatch(hit -> Kinds.DIRECTED.contains(hit.kind())) && !hasFrom(tokens)) {
      return hits;
    }
    Scene scene = new Scene(tokens, clauses, hits);
    Stance.read(scene);
    Movement.read(scene);
    Shift.read(scene);
    Denials.read(scene);
    return scene.hits();
  }

  private static boolean hasFrom(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.word(i).equals("from")) {
        return true;
      }
    }
    return false;
  }
}
