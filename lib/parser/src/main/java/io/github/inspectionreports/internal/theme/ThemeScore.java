package io.github.inspectionreports.internal.theme;

import io.github.inspectionreports.internal.phrase.PhraseMatcher.Match;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How much the terms of a passage score for each theme, in thousandths of a weight. The subject
 * counts before what is mentioned in passing: a term among the first words of the passage counts
 * double, one later on less, and one that is repeated less each time. A term in the heading counts
 * half. Immutable and safe for use by many threads.
 */
final class ThemeScore {
  /** A term among so many first words of a sentence belongs to its subject. */
  static final int SUBJECT_WORDS = 8;

  // What a term scores by its place, in thousandths of its weight.
  private static final long SUBJECT = 2_000;
  private static final long ONLY_SENTENCE = 1_600;
  private static final long FIRST_SENTENCE = 1_300;
  private static final long LATER_SUBJECT = 1_200;
  private static final long LATER = 1_000;
  private static final long HEADING = 500;
  private static final double REPEATED = 0.7;

  private final int themes;
  private final int[] themeOfRow;
  private final int[] weightOfRow;

  ThemeScore(int themes, int[] themeOfRow, int[] weightOfRow) {
    this.themes = themes;
    this.themeOfRow = themeOfRow;
    this.weightOfRow = weightOfRow;
  }

  /** Returns the score of each theme, by its number. */
  long[] of(TermMatches heading, List<TermMatches> sentences) {
    long[] scores = new long[themes];
    int[] terms = new int[themes];
    for (TermMatches sentence : sentences) {
      sentence.matches().forEach(match -> terms[themeOfRow[match.pattern()]]++);
    }
    Map<String, Integer> repeats = null;
    for (int i = 0; i < sentences.size(); i++) {
      TermMatches sentence = sentences.get(i);
      for (Match match : sentence.matches()) {
        int theme = themeOfRow[match.pattern()];
        int repeat = 0;
        if (terms[theme] > 1) {
          String words = theme + sentence.phrase(match).toLowerCase(Locale.ROOT);
          repeats = repeats == null ? new HashMap<>() : repeats;
          repeat = repeats.merge(words, 1, Integer::sum) - 1;
        }
        long place = place(match, i, sentences.size());
        scores[theme] +=
            weightOfRow[match.pattern()]
                * (repeat == 0 ? place : (long) (place * Math.pow(REPEATED, repeat)));
      }
    }
    if (!heading.matches().isEmpty()) {
      addHeading(heading, scores);
    }
    return scores;
  }

  private void addHeading(TermMatches heading, long[] scores) {
    BitSet once = new BitSet();
    for (Match match : heading.matches()) {
      if (!once.get(match.pattern())) {
        once.set(match.pattern());
        scores[themeOfRow[match.pattern()]] += weightOfRow[match.pattern()] * HEADING;
      }
    }
  }

  private static long place(Match match, int sentence, int sentences) {
    boolean subject = match.first() < SUBJECT_WORDS;
    if (sentence > 0) {
      return subject ? LATER_SUBJECT : LATER;
    }
    if (subject) {
      return SUBJECT;
    }
    return sentences > 1 ? FIRST_SENTENCE : ONLY_SENTENCE;
  }
}
