package io.github.inspectionreports.internal.classify;

import io.github.inspectionreports.internal.phrase.PhraseMatcher;
import io.github.inspectionreports.internal.phrase.PhraseMatcher.Match;
import io.github.inspectionreports.internal.phrase.Tokens;
import io.github.inspectionreports.internal.statement.Passage;
import io.github.inspectionreports.internal.tables.PhraseTable;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Says what a passage is about: at most three themes, the main one first.
 *
 * <p>Each term of the table of theme terms that stands in the passage speaks for its theme with its
 * weight. Three things decide how loud:
 *
 * <ul>
 *   <li>specific before general: a term inside a longer term ("assessment" in "early help
 *       assessment") does not speak at all;
 *   <li>the subject before what is mentioned in passing: a term among the first words of the
 *       passage counts double, one later on less, and one that is repeated less each time;
 *   <li>the heading above the passage speaks too, with half a voice.
 * </ul>
 *
 * The loudest theme is the main one; others join it if they are loud enough beside it. Scores are
 * whole numbers, so that neither the order of rows nor rounding can change a result. Immutable and
 * safe for use by many threads.
 */
public final class Themes {
  private static final int MOST_THEMES = 3;

  /** A term among so many first words of a sentence belongs to its subject. */
  private static final int SUBJECT_WORDS = 8;

  // How loud a term speaks, in thousandths of its weight.
  private static final long SUBJECT = 2_000;
  private static final long ONLY_SENTENCE = 1_600;
  private static final long FIRST_SENTENCE = 1_300;
  private static final long LATER_SUBJECT = 1_200;
  private static final long LATER = 1_000;
  private static final long HEADING = 500;
  private static final double REPEATED = 0.7;

  // How loud a theme must be: alone, beside the main theme, and the third beside the main theme.
  private static final long LEAST_ALONE = 3_000;
  private static final long LEAST_BESIDE = 7_000;
  private static final long SECOND_PERCENT = 50;
  private static final long THIRD_PERCENT = 70;

  private final PhraseTable terms;

  /** The ids of the themes, sorted: of equally loud themes the same one always comes first. */
  private final String[] themes;

  private final int[] themeOfRow;
  private final int[] weightOfRow;

  private Themes(PhraseTable terms) {
    this.terms = terms;
    List<Row> rows = terms.rows();
    this.themes = rows.stream().map(Themes::theme).distinct().sorted().toArray(String[]::new);
    this.themeOfRow = new int[rows.size()];
    this.weightOfRow = new int[rows.size()];
    for (int i = 0; i < rows.size(); i++) {
      themeOfRow[i] = Arrays.binarySearch(themes, theme(rows.get(i)));
      weightOfRow[i] = Integer.parseInt(rows.get(i).value("weight"));
    }
  }

  private static String theme(Row row) {
    return row.value("theme");
  }

  /**
   * A theme of a passage.
   *
   * @param theme its id
   * @param score how loud its terms speak, in thousandths of a weight
   * @param terms the terms that speak for it, the heading's last
   */
  public record Assigned(String theme, long score, List<Term> terms) {
    /** Copies the list. */
    public Assigned {
      terms = List.copyOf(terms);
    }
  }

  /**
   * A term found.
   *
   * @param row the row of the table
   * @param phrase the words that it matched
   */
  public record Term(Row row, String phrase) {}

  /** The terms that speak for each theme, by the theme's number. */
  private static final class Voices {
    private final long[] scores;
    private final List<List<Term>> terms = new ArrayList<>();

    Voices(int themes) {
      scores = new long[themes];
      for (int i = 0; i < themes; i++) {
        terms.add(List.of());
      }
    }

    void speak(int theme, long score, Term term) {
      if (terms.get(theme).isEmpty()) {
        terms.set(theme, new ArrayList<>());
      }
      scores[theme] += score;
      terms.get(theme).add(term);
    }
  }

  /**
   * Makes the themes of a rule set ready.
   *
   * @param rules a checked rule set
   * @return its themes
   */
  public static Themes of(RuleSet rules) {
    return new Themes(PhraseTable.of(rules, Table.THEME_TERMS));
  }

  /**
   * Returns the themes of a passage.
   *
   * @param passage the passage
   * @return theme ids, the main one first; at most three, none where no term speaks loud enough
   */
  public List<String> of(Passage passage) {
    return explain(passage).stream().map(Assigned::theme).toList();
  }

  /**
   * Returns the themes of a passage with the terms that speak for them.
   *
   * @param passage the passage
   * @return the themes, the main one first; at most three
   */
  public List<Assigned> explain(Passage passage) {
    Voices voices = voices(passage);
    List<Assigned> all = new ArrayList<>();
    for (int theme = 0; theme < themes.length; theme++) {
      if (voices.scores[theme] > 0) {
        all.add(new Assigned(themes[theme], voices.scores[theme], voices.terms.get(theme)));
      }
    }
    all.sort(Comparator.comparingLong(Assigned::score).reversed());
    if (all.isEmpty() || all.get(0).score() < LEAST_ALONE) {
      return List.of();
    }
    long main = all.get(0).score();
    List<Assigned> out = new ArrayList<>();
    for (Assigned assigned : all.subList(0, Math.min(MOST_THEMES, all.size()))) {
      long percent = out.size() < 2 ? SECOND_PERCENT : THIRD_PERCENT;
      boolean beside = assigned.score() >= LEAST_BESIDE && assigned.score() * 100 >= main * percent;
      if (out.isEmpty() || beside) {
        out.add(assigned);
      }
    }
    return List.copyOf(out);
  }

  private Voices voices(Passage passage) {
    Voices voices = new Voices(themes.length);
    Tokens tokens = Tokens.of(passage.text());
    Map<String, Integer> repeats = new HashMap<>();
    for (Match match : speaking(terms.find(tokens))) {
      String phrase = words(tokens, match);
      int theme = themeOfRow[match.pattern()];
      int repeat = repeats.merge(theme + phrase.toLowerCase(Locale.ROOT), 1, Integer::sum) - 1;
      long loudness = (long) (place(passage, tokens, match) * Math.pow(REPEATED, repeat));
      voices.speak(theme, weightOfRow[match.pattern()] * loudness, term(match, phrase));
    }
    Tokens heading = Tokens.of(passage.heading());
    BitSet once = new BitSet();
    for (Match match : speaking(terms.find(heading))) {
      if (!once.get(match.pattern())) {
        once.set(match.pattern());
        voices.speak(
            themeOfRow[match.pattern()],
            weightOfRow[match.pattern()] * HEADING,
            term(match, words(heading, match)));
      }
    }
    return voices;
  }

  private Term term(Match match, String phrase) {
    return new Term(terms.rows().get(match.pattern()), phrase);
  }

  /** Leaves out matches inside longer ones; of one theme's rows on the same words one speaks. */
  private List<Match> speaking(List<Match> matches) {
    List<Match> out = new ArrayList<>(matches.size());
    for (int i = 0; i < matches.size(); i++) {
      if (!isOutspoken(i, matches)) {
        out.add(matches.get(i));
      }
    }
    return out;
  }

  /**
   * Matches come by first word and are at most a phrase long, so those that may hold this one stand
   * near it.
   */
  private boolean isOutspoken(int index, List<Match> matches) {
    Match match = matches.get(index);
    for (int i = index - 1; i >= 0; i--) {
      Match other = matches.get(i);
      if (match.first() - other.first() >= PhraseMatcher.MOST_WORDS) {
        break;
      }
      if (isLonger(other, match) || (isTwin(other, match) && !isLouder(match, other))) {
        return true;
      }
    }
    for (int i = index + 1; i < matches.size(); i++) {
      Match other = matches.get(i);
      if (other.first() > match.first()) {
        break;
      }
      if (isLonger(other, match) || (isTwin(other, match) && isLouder(other, match))) {
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

  private boolean isLouder(Match a, Match b) {
    return weightOfRow[a.pattern()] > weightOfRow[b.pattern()];
  }

  private static long place(Passage passage, Tokens tokens, Match match) {
    List<Passage.Sentence> sentences = passage.sentences();
    int sentence = sentenceAt(sentences, tokens.start(match.first()));
    int sentenceStart = sentences.isEmpty() ? 0 : sentences.get(sentence).start();
    boolean subject =
        match.first() < SUBJECT_WORDS
            || tokens.start(match.first() - SUBJECT_WORDS) < sentenceStart;
    if (sentence > 0) {
      return subject ? LATER_SUBJECT : LATER;
    }
    if (subject) {
      return SUBJECT;
    }
    return sentences.size() > 1 ? FIRST_SENTENCE : ONLY_SENTENCE;
  }

  private static int sentenceAt(List<Passage.Sentence> sentences, int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private static String words(Tokens tokens, Match match) {
    return tokens.text().substring(tokens.start(match.first()), tokens.end(match.end() - 1));
  }
}
