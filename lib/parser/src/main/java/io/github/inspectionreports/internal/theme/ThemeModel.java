package io.github.inspectionreports.internal.theme;

import io.github.inspectionreports.internal.lexicon.Stem;
import io.github.inspectionreports.internal.lexicon.ThemeWeight;
import io.github.inspectionreports.internal.lexicon.Word;
import io.github.inspectionreports.internal.lexicon.WordWeights;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Weighs how likely each theme of a passage is, in hundredths of log odds: a weight of its own, the
 * loudness of its terms, and the words of the passage, whichever theme's terms they are.
 *
 * <p>The weights are the table {@code theme-evidence} of the rule set, with a column for each
 * theme. A theme without a column is weighed by the loudness of its terms alone, so a theme that a
 * caller adds needs nothing but terms. Immutable and safe for use by many threads.
 */
final class ThemeModel {
  /** Weighs nothing. */
  static final ThemeModel NONE = new ThemeModel(new String[0], List.of());

  static final String TABLE = "theme-evidence";

  private static final String ALWAYS = "always";
  private static final String LOUDNESS = "loudness";
  private static final String SHARE = "share";

  /** The weights of a theme of which the table says nothing: those of all themes, fitted as one. */
  private static final Own UNKNOWN = new Own(-645, 154, 435);

  /** Loudness counts by its logarithm, and no further than this. */
  private static final double LOUDEST = 3;

  private static final double WHOLE = 1_000;

  /** Kinds of sign. */
  enum Kind {
    /** A word anywhere in the passage. */
    WORD,
    /** A word among the first of the passage. */
    OPENING,
    /** A word of the heading. */
    HEADING,
    /** A row of the theme terms anywhere in the passage. */
    ROW,
    /** A row of the theme terms among the first words. */
    OPENING_ROW,
    /** The kind of section. */
    SECTION;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Returns a sign as the table names it, such as {@code opening=review*}. */
    String sign(String value) {
      boolean family = ofWord() && value.length() == Stem.LETTERS;
      return id + "=" + value + (family ? "*" : "");
    }

    private boolean ofWord() {
      return this == WORD || this == OPENING || this == HEADING;
    }
  }

  /** Takes the signs of a passage. */
  interface Sink {
    void sign(Kind kind, String value);

    /** Takes a word; the same as taking its family, for those who do not know the word itself. */
    default void word(Kind kind, Word word) {
      sign(kind, word.family());
    }

    /** Takes a row; the same as taking its id, for those who do not know its weights. */
    default void row(Kind kind, TermRow row) {
      sign(kind, row.id());
    }
  }

  /**
   * A row of the theme terms with its weights.
   *
   * @param id its id
   * @param anywhere its weight anywhere in the passage; null for none
   * @param opening its weight among the first words; null for none
   */
  record TermRow(String id, @Nullable ThemeWeight anywhere, @Nullable ThemeWeight opening) {}

  /** What a theme weighs by itself, for its terms' loudness, and for its share of the loudest. */
  private record Own(int always, int loudness, int share) {}

  private final String[] themes;
  private final Own[] own;
  private final Map<Kind, Map<String, ThemeWeight>> signs = new EnumMap<>(Kind.class);

  private ThemeModel(String[] themes, List<Row> rows) {
    this.themes = themes;
    this.own = new Own[themes.length];
    Map<String, Row> byName = new HashMap<>();
    rows.forEach(row -> byName.put(row.value("sign"), row));
    for (int i = 0; i < themes.length; i++) {
      own[i] = own(themes[i], byName);
    }
    for (Kind kind : Kind.values()) {
      signs.put(kind, new HashMap<>());
    }
    for (int i = 0; i < rows.size(); i++) {
      add(i, rows.get(i));
    }
  }

  /**
   * Makes the weights of a rule set ready.
   *
   * @param rules the rule set
   * @param themes ids of the themes that have terms
   * @return the scales; without a table only loudness weighs
   */
  static ThemeModel of(RuleSet rules, String[] themes) {
    return new ThemeModel(themes, rules.table(TABLE).rows());
  }

  private static Own own(String theme, Map<String, Row> byName) {
    int[] values = new int[3];
    String[] names = {ALWAYS, LOUDNESS, SHARE};
    for (int i = 0; i < names.length; i++) {
      Row row = byName.get(names[i]);
      if (row == null || row.value(theme).isEmpty()) {
        return UNKNOWN;
      }
      values[i] = number(row.value(theme));
    }
    return new Own(values[0], values[1], values[2]);
  }

  private void add(int index, Row row) {
    String sign = row.value("sign");
    int at = sign.indexOf('=');
    for (Kind kind : Kind.values()) {
      if (at > 0 && kind.id.equals(sign.substring(0, at))) {
        String value = sign.substring(at + 1, sign.length() - (sign.endsWith("*") ? 1 : 0));
        kind(kind).put(value, weight(index, value, row));
      }
    }
  }

  private ThemeWeight weight(int index, String value, Row row) {
    int[] which = new int[themes.length];
    int[] weights = new int[themes.length];
    int n = 0;
    for (int i = 0; i < themes.length; i++) {
      int weight = number(row.value(themes[i]));
      if (weight != 0) {
        which[n] = i;
        weights[n++] = weight;
      }
    }
    return new ThemeWeight(index, value, Arrays.copyOf(which, n), Arrays.copyOf(weights, n));
  }

  private static int number(String value) {
    try {
      return value.isEmpty() ? 0 : Integer.parseInt(value);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private Map<String, ThemeWeight> kind(Kind kind) {
    return signs.getOrDefault(kind, Map.of());
  }

  /** Returns the weights of a word. */
  WordWeights ofWord(String family) {
    return new WordWeights(
        kind(Kind.WORD).get(family),
        kind(Kind.OPENING).get(family),
        kind(Kind.HEADING).get(family));
  }

  /** Returns a row of the theme terms with its weights. */
  TermRow ofRow(String id) {
    return new TermRow(id, kind(Kind.ROW).get(id), kind(Kind.OPENING_ROW).get(id));
  }

  /** Returns the ids of the themes; a theme's number is its index here. */
  String[] themes() {
    return themes;
  }

  /**
   * Begins to weigh a passage.
   *
   * @param loudness how loud each theme's terms speak, in thousandths of a weight
   * @return the scales with the loudness on them, which take the passage's signs
   */
  Weighing weigh(long[] loudness) {
    return new Weighing(loudness);
  }

  /** One passage on the scales. */
  final class Weighing implements Sink {
    private final int[] odds = new int[themes.length];
    private final BitSet seen = new BitSet();
    private final long[] loudness;

    private Weighing(long[] loudness) {
      this.loudness = loudness;
      long loudest = 1;
      for (long one : loudness) {
        loudest = Math.max(loudest, one);
      }
      for (int i = 0; i < odds.length; i++) {
        double counts = Math.min(LOUDEST, StrictMath.log1p(loudness[i] / WHOLE));
        odds[i] =
            own[i].always
                + (int) Math.round(own[i].loudness * counts)
                + (int) (own[i].share * loudness[i] / loudest);
      }
    }

    @Override
    public void sign(Kind kind, String value) {
      once(kind(kind).get(value));
    }

    @Override
    public void word(Kind kind, Word word) {
      once(
          switch (kind) {
            case WORD -> word.themes().anywhere();
            case OPENING -> word.themes().opening();
            default -> word.themes().heading();
          });
    }

    @Override
    public void row(Kind kind, TermRow row) {
      once(kind == Kind.ROW ? row.anywhere() : row.opening());
    }

    private void once(@Nullable ThemeWeight weight) {
      if (weight != null && !seen.get(weight.index())) {
        seen.set(weight.index());
        for (int i = 0; i < weight.themes().length; i++) {
          odds[weight.themes()[i]] += weight.weights()[i];
        }
      }
    }

    /** Returns whether a term speaks for a theme. */
    boolean named(int theme) {
      return loudness[theme] > 0;
    }

    /** Returns how likely each theme is, in hundredths of log odds. */
    int[] odds() {
      return odds;
    }
  }

  /** Collects what tells for a theme. */
  Telling telling(int theme) {
    return new Telling(theme);
  }

  /** The words that tell for one theme. */
  final class Telling implements Sink {
    private final int theme;
    private final Map<String, Integer> words = new LinkedHashMap<>();

    private Telling(int theme) {
      this.theme = theme;
    }

    @Override
    public void sign(Kind kind, String value) {
      @Nullable ThemeWeight weight = kind(kind).get(value);
      if (weight != null && kind.ofWord()) {
        words.merge(value, weight.of(theme), Math::max);
      }
    }

    /** Returns the words, or beginnings of words, that tell most for the theme. */
    List<String> most(int count) {
      List<Map.Entry<String, Integer>> told = new ArrayList<>(words.entrySet());
      told.removeIf(word -> word.getValue() <= 0);
      told.sort(Comparator.comparingInt((Map.Entry<String, Integer> word) -> -word.getValue()));
      return told.stream().limit(count).map(Map.Entry::getKey).toList();
    }
  }
}
