package io.github.inspectionreports.internal.theme;

import io.github.inspectionreports.internal.phrase.PhraseMatcher;
import io.github.inspectionreports.internal.phrase.PhraseMatcher.Match;
import java.util.ArrayList;
import java.util.List;

/**
 * Which of the theme terms found in a text count: the longer before the shorter inside it, and one
 * for each theme on the same words.
 */
final class OverlapFilter {
  private final int[] themeOfRow;
  private final int[] weightOfRow;

  OverlapFilter(int[] themeOfRow, int[] weightOfRow) {
    this.themeOfRow = themeOfRow;
    this.weightOfRow = weightOfRow;
  }

  /** Leaves out matches inside longer ones; of one theme's rows on the same words one counts. */
  List<Match> of(List<Match> matches) {
    List<Match> out = new ArrayList<>(matches.size());
    for (int i = 0; i < matches.size(); i++) {
      if (!isCovered(i, matches)) {
        out.add(matches.get(i));
      }
    }
    return out;
  }

  /**
   * Matches come by first word and are at most a phrase long, so those that may hold this one stand
   * near it.
   */
  private boolean isCovered(int index, List<Match> matches) {
    Match match = matches.get(index);
    for (int i = index - 1; i >= 0; i--) {
      Match other = matches.get(i);
      if (match.first() - other.first() >= PhraseMatcher.MOST_WORDS) {
        break;
      }
      if (isLonger(other, match) || (isTwin(other, match) && !isHeavier(match, other))) {
        return true;
      }
    }
    for (int i = index + 1; i < matches.size(); i++) {
      Match other = matches.get(i);
      if (other.first() > match.first()) {
        break;
      }
      if (isLonger(other, match) || (isTwin(other, match) && isHeavier(other, match))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLonger(Match other, Match match) {
    return other.end() >= match.end() && other.end() - other.first() > match.end() - match.first();
  }

  private boolean isTwin(Match other, Match match) {
    return other.first() == match.first()
        && other.end() == match.end()
        && themeOfRow[other.pattern()] == themeOfRow[match.pattern()];
  }

  private boolean isHeavier(Match a, Match b) {
    return weightOfRow[a.pattern()] > weightOfRow[b.pattern()];
  }
}
