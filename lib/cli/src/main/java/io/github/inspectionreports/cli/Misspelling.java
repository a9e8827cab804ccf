package io.github.inspectionreports.cli;

import java.util.Collection;
import java.util.Locale;

/** Finds what somebody meant who mistyped a word. */
final class Misspelling {
  private Misspelling() {}

  /**
   * Returns the word that is nearest to what was typed.
   *
   * @param typed what was typed
   * @param words the words that there are
   * @return one of them; empty if none is near
   */
  static String meant(String typed, Collection<String> words) {
    String nearest = "";
    int least = Math.max(1, typed.replaceAll("^-+", "").length() / 3) + 1;
    for (String word : words) {
      int distance =
          word.startsWith(typed) && typed.length() > 2
              ? 1
              : distance(typed.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT));
      if (distance < least) {
        least = distance;
        nearest = word;
      }
    }
    return nearest;
  }

  /** How many letters must be added, left out, changed or changed about. */
  static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1);
        least = Math.min(least, cost[i - 1][j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          least = Math.min(least, cost[i - 2][j - 2] + 1);
        }
        cost[i][j] = least;
      }
    }
    return cost[a.length()][b.length()];
  }
}
