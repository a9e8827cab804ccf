package io.github.inspectionreports.internal.theme;

import io.github.inspectionreports.internal.lexicon.Lexicon;
import io.github.inspectionreports.internal.lexicon.Word;
import io.github.inspectionreports.internal.lexicon.WordWeights;
import io.github.inspectionreports.internal.lexicon.Words;
import io.github.inspectionreports.internal.phrase.PhraseMatcher.Match;
import io.github.inspectionreports.internal.phrase.Tokens;
import io.github.inspectionreports.internal.statement.Passage;
import io.github.inspectionreports.internal.tables.PhraseTable;
import io.github.inspectionreports.internal.theme.ThemeModel.TermRow;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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
 * {@link ThemeModel} turns loudness, and the other words of the passage, into odds. The likeliest
 * theme is the main one; others join it if they are likely themselves. All sums are of whole
 * numbers, so that the order of rows cannot change a result. Immutable and safe for use by many
 * threads.
 */
public final class Themes {
  private static final int MOST_THEMES = 3;
  private static final int MOST_WORDS = 3;

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

  // How likely a theme must be, in hundredths of log odds: the main one if a term speaks for it,
  // and
  // any other. Words alone never make a theme that is less likely than its neighbours must be.
  private static final int LEAST_ALONE = -220;
  private static final int LEAST_BESIDE = -40;

  private final PhraseTable terms;

  /** The ids of the themes, sorted: of equally loud themes the same one always comes first. */
  private final String[] themes;

  private final int[] themeOfRow;
  private final int[] weightOfRow;
  private final OverlapFilter speaking;
  private final ThemeModel scales;
  private final TermRow[] termRows;

  /** For passages that come alone. */
  private final Lexicon own;

  private Themes(PhraseTable terms, RuleSet rules) {
    this.terms = terms;
    List<Row> rows = terms.rows();
    this.themes = rows.stream().map(Themes::theme).distinct().sorted().toArray(String[]::new);
    this.themeOfRow = new int[rows.size()];
    this.weightOfRow = new int[rows.size()];
    for (int i = 0; i < rows.size(); i++) {
      themeOfRow[i] = Arrays.binarySearch(themes, theme(rows.get(i)));
      weightOfRow[i] = Integer.parseInt(rows.get(i).value("weight"));
    }
    this.speaking = new OverlapFilter(themeOfRow, weightOfRow);
    this.scales = ThemeModel.of(rules, themes);
    this.termRows = rows.stream().map(row -> scales.ofRow(row.id())).toArray(TermRow[]::new);
    this.own = new Lexicon(null, word -> null, word -> null, terms, scales::ofWord);
  }

  private static String theme(Row row) {
    return row.value("theme");
  }

  /**
   * A theme of a passage.
   *
   * @param theme its id
   * @param odds how likely it is, in hundredths of log odds: 0 is as likely as not
   * @param terms the terms that speak for it, the heading's last
   * @param words the other words that told most for it, three at most
   */
  public record Assigned(String theme, int odds, List<Term> terms, List<String> words) {
    /** Copies the lists. */
    public Assigned {
      terms = List.copyOf(terms);
      words = List.copyOf(words);
    }
  }

  /**
   * A term found.
   *
   * @param row the row of the table
   * @param phrase the words that it matched
   */
  public record Term(Row row, String phrase) {}

  /**
   * What a passage says, before it is weighed.
   *
   * @param loudness how loud each theme's terms speak, in thousandths of a weight, by the theme's
   *     id; silent themes are left out
   * @param signs the signs of the table of theme evidence that it shows
   */
  public record Evidence(Map<String, Long> loudness, Set<String> signs) {
    /** Copies map and set. */
    public Evidence {
      loudness = Map.copyOf(loudness);
      signs = Set.copyOf(signs);
    }
  }

  /** A text with the terms that speak in it. */
  private record Heard(Words words, List<Match> matches) {
    Tokens tokens() {
      return words.tokens();
    }

    String phrase(Match match) {
      Tokens tokens = tokens();
      return tokens.text().substring(tokens.start(match.first()), tokens.end(match.end() - 1));
    }
  }

  /** A passage with the terms that speak in its heading and sentences. */
  private record Listened(Passage passage, Heard heading, List<Heard> sentences) {}

  /**
   * Makes the themes of a rule set ready.
   *
   * @param rules a checked rule set
   * @return its themes
   */
  public static Themes of(RuleSet rules) {
    return new Themes(PhraseTable.of(rules, Table.THEME_TERMS), rules);
  }

  /** The passages of one letter: what they share, headings and words, is read once. */
  public final class Letter {
    private final Lexicon vocabulary;
    private final Map<String, Heard> headings = new HashMap<>();

    private Letter(Lexicon vocabulary) {
      this.vocabulary = vocabulary;
    }

    /**
     * Returns the themes of a passage.
     *
     * @param passage the passage
     * @param sentences the words of its sentences, one for each
     * @return theme ids, the main one first; at most three, none where nothing speaks loud enough
     */
    public List<String> of(Passage passage, List<Words> sentences) {
      ThemeModel.Weighing weighed = weigh(listen(passage, sentences));
      List<String> out = new ArrayList<>(MOST_THEMES);
      for (int theme : chosen(weighed)) {
        out.add(scales.themes()[theme]);
      }
      return List.copyOf(out);
    }

    private Listened listen(Passage passage, List<Words> sentences) {
      Heard heading =
          headings.computeIfAbsent(passage.heading(), text -> hear(vocabulary.read(text)));
      return new Listened(passage, heading, sentences.stream().map(this::hear).toList());
    }

    private Heard hear(Words words) {
      return new Heard(words, speaking.of(terms.find(words.tokens(), words.terms())));
    }
  }

  /** The theme terms. */
  public PhraseTable terms() {
    return terms;
  }

  /** The weights of a word for themes, by its family. */
  public WordWeights ofWord(String family) {
    return scales.ofWord(family);
  }

  /**
   * Begins a letter.
   *
   * @param vocabulary knows the words of its terms and weights
   * @return a reader of its passages, for use by one thread
   */
  public Letter letter(Lexicon vocabulary) {
    return new Letter(vocabulary);
  }

  /**
   * Returns the themes of a passage.
   *
   * @param passage the passage
   * @return theme ids, the main one first; at most three, none where nothing speaks loud enough
   */
  public List<String> of(Passage passage) {
    return letter(own).of(passage, sentences(passage));
  }

  private List<Words> sentences(Passage passage) {
    return passage.sentences().stream().map(sentence -> own.read(sentence.text())).toList();
  }

  private Listened listen(Passage passage) {
    return letter(own).listen(passage, sentences(passage));
  }

  /**
   * Returns the themes of a passage with the terms and words that speak for them.
   *
   * @param passage the passage
   * @return the themes, the main one first; at most three
   */
  public List<Assigned> explain(Passage passage) {
    Listened listened = listen(passage);
    ThemeModel.Weighing weighed = weigh(listened);
    List<Assigned> out = new ArrayList<>();
    for (int theme : chosen(weighed)) {
      ThemeModel.Telling telling = scales.telling(theme);
      signs(listened, telling);
      out.add(
          new Assigned(
              scales.themes()[theme],
              weighed.odds()[theme],
              terms(listened, theme),
              telling.most(MOST_WORDS)));
    }
    return List.copyOf(out);
  }

  /**
   * Returns what a passage says, before it is weighed: what weights are fitted to.
   *
   * @param passage the passage
   * @return loudness and signs
   */
  public Evidence evidence(Passage passage) {
    Listened listened = listen(passage);
    long[] loudness = loudness(listened);
    Map<String, Long> loud = new HashMap<>();
    for (int theme = 0; theme < themes.length; theme++) {
      if (loudness[theme] > 0) {
        loud.put(themes[theme], loudness[theme]);
      }
    }
    Set<String> signs = new HashSet<>();
    signs(listened, (kind, value) -> signs.add(kind.sign(value)));
    return new Evidence(loud, signs);
  }

  private ThemeModel.Weighing weigh(Listened listened) {
    ThemeModel.Weighing weighing = scales.weigh(loudness(listened));
    signs(listened, weighing);
    return weighing;
  }

  /** The likeliest themes by their numbers; of equally likely ones the first by its id. */
  private static List<Integer> chosen(ThemeModel.Weighing weighed) {
    int[] odds = weighed.odds();
    List<Integer> out = new ArrayList<>(MOST_THEMES);
    for (int n = 0; n < MOST_THEMES; n++) {
      int likeliest = -1;
      for (int theme = 0; theme < odds.length; theme++) {
        if (!out.contains(theme) && (likeliest < 0 || odds[theme] > odds[likeliest])) {
          likeliest = theme;
        }
      }
      if (likeliest < 0) {
        break;
      }
      boolean alone = n == 0 && weighed.named(likeliest);
      if (odds[likeliest] < (alone ? LEAST_ALONE : LEAST_BESIDE)) {
        break;
      }
      out.add(likeliest);
    }
    return out;
  }

  private long[] loudness(Listened listened) {
    long[] loudness = new long[themes.length];
    int[] terms = new int[themes.length];
    for (Heard heard : listened.sentences()) {
      heard.matches().forEach(match -> terms[themeOfRow[match.pattern()]]++);
    }
    Map<String, Integer> repeats = new HashMap<>();
    for (int i = 0; i < listened.sentences().size(); i++) {
      Heard heard = listened.sentences().get(i);
      for (Match match : heard.matches()) {
        int theme = themeOfRow[match.pattern()];
        int repeat = 0;
        if (terms[theme] > 1) {
          String words = theme + heard.phrase(match).toLowerCase(Locale.ROOT);
          repeat = repeats.merge(words, 1, Integer::sum) - 1;
        }
        long voice = place(match, i, listened.sentences().size());
        loudness[theme] +=
            weightOfRow[match.pattern()]
                * (repeat == 0 ? voice : (long) (voice * Math.pow(REPEATED, repeat)));
      }
    }
    BitSet once = new BitSet();
    for (Match match : listened.heading().matches()) {
      if (!once.get(match.pattern())) {
        once.set(match.pattern());
        loudness[themeOfRow[match.pattern()]] += weightOfRow[match.pattern()] * HEADING;
      }
    }
    return loudness;
  }

  /** Shows a passage's signs to one who weighs or collects them; the same sign may come twice. */
  private void signs(Listened listened, ThemeModel.Sink sink) {
    sink.sign(ThemeModel.Kind.SECTION, listened.passage().section().name());
    for (int i = 0; i < listened.sentences().size(); i++) {
      Heard heard = listened.sentences().get(i);
      for (Match match : heard.matches()) {
        TermRow row = termRows[match.pattern()];
        sink.row(ThemeModel.Kind.ROW, row);
        if (i == 0 && match.first() < SUBJECT_WORDS) {
          sink.row(ThemeModel.Kind.OPENING_ROW, row);
        }
      }
      Word[] words = heard.words().each();
      for (int k = 0; k < words.length; k++) {
        sink.word(ThemeModel.Kind.WORD, words[k]);
        if (i == 0 && k < SUBJECT_WORDS) {
          sink.word(ThemeModel.Kind.OPENING, words[k]);
        }
      }
    }
    for (Word word : listened.heading().words().each()) {
      sink.word(ThemeModel.Kind.HEADING, word);
    }
  }

  private List<Term> terms(Listened listened, int theme) {
    List<Term> out = new ArrayList<>();
    for (Heard heard : listened.sentences()) {
      terms(heard, theme, out);
    }
    terms(listened.heading(), theme, out);
    return out;
  }

  private void terms(Heard heard, int theme, List<Term> out) {
    for (Match match : heard.matches()) {
      if (themeOfRow[match.pattern()] == theme) {
        out.add(new Term(terms.rows().get(match.pattern()), heard.phrase(match)));
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
