package io.github.inspectionreports.benchmarks.peers;

import io.github.inspectionreports.internal.phrase.PhraseMatcher;
import io.github.inspectionreports.internal.sentence.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The phrases that a matcher found in a letter: of each row the longest match from each word, as
 * {@link PhraseMatcher} gives them.
 */
final class Found {
  private final Map<Start, Integer> ends = new HashMap<>();

  /**
   * Where a match begins.
   *
   * @param sentence index of the sentence
   * @param row index of the row
   * @param first index of its first word in the sentence
   */
  record Start(int sentence, int row, int first) {}

  /** Returns what our matcher finds. */
  static Found ours(PhraseMatcher matcher, List<Tokens> sentences) {
    Found found = new Found();
    for (int s = 0; s < sentences.size(); s++) {
      for (PhraseMatcher.Match match : matcher.match(sentences.get(s))) {
        found.add(s, match.pattern(), match.first(), match.end());
      }
    }
    return found;
  }

  void add(int sentence, int row, int first, int end) {
    ends.merge(new Start(sentence, row, first), end, Math::max);
  }

  int size() {
    return ends.size();
  }

  /** Returns how many matches begin and end as those of another do. */
  int equalTo(Found other) {
    Set<Map.Entry<Start, Integer>> both = new HashSet<>(ends.entrySet());
    both.retainAll(other.ends.entrySet());
    return both.size();
  }

  /** Returns how many matches begin as those of another do. */
  int beginningAs(Found other) {
    Set<Start> both = new HashSet<>(ends.keySet());
    both.retainAll(other.ends.keySet());
    return both.size();
  }

  /** Returns the starts of another that are not here. */
  Set<Start> missing(Found other) {
    Set<Start> rest = new HashSet<>(other.ends.keySet());
    rest.removeAll(ends.keySet());
    return rest;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Found found && ends.equals(found.ends);
  }

  @Override
  public int hashCode() {
    return ends.hashCode();
  }

  @Override
  public String toString() {
    return ends.toString();
  }
}
