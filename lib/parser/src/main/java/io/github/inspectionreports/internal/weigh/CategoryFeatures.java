package io.github.inspectionreports.internal.weigh;

import io.github.inspectionreports.facts.Cue;
import io.github.inspectionreports.facts.Sentence;
import io.github.inspectionreports.internal.cue.CueState;
import io.github.inspectionreports.internal.cue.MainClause;
import io.github.inspectionreports.internal.cue.SentenceFacts;
import io.github.inspectionreports.internal.lexicon.Word;
import io.github.inspectionreports.internal.phrase.Tokens;
import io.github.inspectionreports.internal.weigh.PassageContext.Around;
import io.github.inspectionreports.model.Category;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The signs of a sentence: all that can carry a weight for a category. A sign is a family and a
 * value, of which some have a second part; {@link #name} writes it as the table of evidence does.
 */
public final class CategoryFeatures {
  /** What signs are about, and what parts the two parts of their value. */
  public enum Family {
    /** The verdict rule that spoke. */
    RULE(""),
    /** The category that the rules give; so a rule that the table does not know weighs too. */
    SAID(""),
    /** The kind of the section. */
    SECTION(""),
    /** The category of the rules for the sentence before it in its passage. */
    BEFORE(""),
    /** The category of the rules for the sentence behind it in its passage. */
    BEHIND(""),
    /** How many others of its passage the rules take for praise, and how many for blame. */
    PASSAGE("/"),
    /** A phrase row, and what the words around it do to it. */
    ROW(""),
    /** A kind of cue, likewise. */
    KIND(""),
    /** The kind of the first cue that judges. */
    FIRST(""),
    /** The kind of the last cue that judges. */
    LAST(""),
    /** Two kinds of cue in one sentence. */
    PAIR("&"),
    /** Who or what the main clause is about. */
    SUBJECT(""),
    /** Its verbs. */
    VERBS(""),
    /** Both. */
    CLAUSE("/"),
    /** The word that its auxiliary serves. */
    MAIN(""),
    /** The auxiliary and that word. */
    DOES("/"),
    /** The first word. */
    OPENS(""),
    /** The number of words, in sixes. */
    LENGTH(""),
    /** The number of segments. */
    SEGMENTS(""),
    /** Whether it stands in a list. */
    BULLET(""),
    /** A word, or the beginning of a long one. */
    WORD("");

    final String between;

    Family(String between) {
      this.between = between;
    }
  }

  /** Takes signs, in the order in which they are found; one may be given more than once. */
  public interface Sink {
    /**
     * Takes a sign.
     *
     * @param family its family
     * @param value the first part of its value
     * @param second the second part; mostly empty
     * @param start offset of the words that show it
     * @param end offset behind them; equal to start where no words show it
     */
    void take(Family family, String value, String second, int start, int end);

    /**
     * Takes a word as a sign. The same as taking its family, for those who do not know the word
     * itself.
     *
     * @param family {@link Family#WORD} or {@link Family#OPENS}
     * @param word the word
     * @param start offset of the word
     * @param end offset behind it
     */
    default void word(Family family, Word word, int start, int end) {
      take(family, word.family(), "", start, end);
    }

    /** Takes the rows and kinds of cues as signs; for those who know them, as with words. */
    default void cues(List<Cue> cues) {
      CategoryFeatures.cues(cues, this);
    }

    /** Takes the pairs of kinds of cues as signs. */
    default void pairs(List<Cue> cues) {
      CategoryFeatures.pairs(cues, this);
    }
  }

  private static final int NOTICED = CueState.DETECTED.bit;

  private static final String[] STATES =
      IntStream.range(0, CueState.COUNT).mapToObj(CueState::signs).toArray(String[]::new);

  private static final String ALL_STATES = CueState.signs(CueState.COUNT - 1);

  /** The families by their names in the table. */
  private static final Map<String, Family> FAMILIES =
      Arrays.stream(Family.values())
          .collect(
              Collectors.toUnmodifiableMap(
                  family -> family.name().toLowerCase(Locale.ROOT), family -> family));

  /** Lengths are told apart by so many words, and no further than so many times. */
  private static final int STEP = 6;

  private static final int MOST_STEPS = 7;

  /** Kinds whose first and last cue in a sentence carry a weight of their own. */
  private static final Set<String> ORDERED =
      Set.of(
          "praise", "fault", "flaw", "better", "begun", "gain", "negator", "action", "service",
          "intent", "spared", "harm", "outside");

  private static final Map<String, String> SHORT =
      Map.of(
          "STRENGTH", "S", "PROGRESS", "P", "NEEDS_IMPROVEMENT", "N", "MIXED", "M", "CONTEXT", "C");

  private CategoryFeatures() {}

  /**
   * Finds the signs of a sentence.
   *
   * @param reading the sentence and its facts
   * @param rules ids of the rules that spoke, in order: of several with one verdict the first
   *     speaks, for they say the same
   * @param said the category that they give
   * @param around what the rules say around it
   * @param sink takes them
   */
  public static void of(
      SentenceFacts reading, List<String> rules, Category said, Around around, Sink sink) {
    Sentence sentence = reading.sentence();
    sink.take(Family.RULE, rules.isEmpty() ? "none" : rules.get(0), "", 0, 0);
    sink.take(Family.SAID, letter(said), "", 0, 0);
    sink.take(Family.SECTION, sentence.section().name(), "", 0, 0);
    sink.take(Family.BEFORE, letter(around.before()), "", 0, 0);
    sink.take(Family.BEHIND, letter(around.behind()), "", 0, 0);
    sink.take(Family.PASSAGE, number(around.praise()), number(around.blame()), 0, 0);
    sink.take(Family.LENGTH, number(Math.min(sentence.words() / STEP, MOST_STEPS)), "", 0, 0);
    sink.take(Family.SEGMENTS, number(Math.min(sentence.segments(), 3)), "", 0, 0);
    sink.take(Family.BULLET, sentence.bullet() ? "yes" : "no", "", 0, 0);
    sink.cues(reading.cues());
    ends(reading.cues(), sink);
    sink.pairs(reading.cues());
    clause(reading, sink);
    Tokens tokens = reading.tokens();
    Word[] words = reading.words().each();
    boolean whole = reading.without().isEmpty();
    for (int i = 0; i < words.length; i++) {
      if (whole || !reading.without().contains(tokens.start(i))) {
        Word word = words[i];
        sink.word(Family.WORD, word, tokens.start(i), tokens.end(i));
        if (i == 0) {
          sink.word(Family.OPENS, word, tokens.start(i), tokens.end(i));
        }
      }
    }
  }

  private static void cues(List<Cue> cues, Sink sink) {
    for (Cue cue : cues) {
      String state = state(cue.kind(), CueState.of(cue));
      sink.take(Family.ROW, cue.row(), state, cue.start(), cue.end());
      sink.take(Family.KIND, cue.kind(), state, cue.start(), cue.end());
    }
  }

  private static void ends(List<Cue> cues, Sink sink) {
    Cue first = null;
    Cue last = null;
    for (Cue cue : cues) {
      if (ORDERED.contains(cue.kind())) {
        first = first == null ? cue : first;
        last = cue;
      }
    }
    if (first != null && last != null) {
      sink.take(Family.FIRST, first.kind(), STATES[CueState.of(first) & ~NOTICED], 0, 0);
      sink.take(Family.LAST, last.kind(), STATES[CueState.of(last) & ~NOTICED], 0, 0);
    }
  }

  /** Two kinds of cue in one sentence can say more, or less, than each by itself. */
  private static void pairs(List<Cue> cues, Sink sink) {
    Set<String> distinct = new TreeSet<>();
    for (Cue cue : cues) {
      distinct.add(inPairs(cue.kind(), CueState.of(cue)));
    }
    String[] kinds = distinct.toArray(String[]::new);
    for (int i = 0; i < kinds.length; i++) {
      for (int k = i + 1; k < kinds.length; k++) {
        sink.take(Family.PAIR, kinds[i], kinds[k], 0, 0);
      }
    }
  }

  private static void clause(SentenceFacts reading, Sink sink) {
    MainClause clause = reading.main();
    Tokens tokens = reading.tokens();
    String verbs = clause.verbs();
    sink.take(Family.SUBJECT, clause.subject(), "", 0, 0);
    sink.take(Family.VERBS, verbs, "", 0, 0);
    sink.take(Family.CLAUSE, clause.subject(), verbs, 0, 0);
    int verb = clause.verb();
    if (verb >= 0 && !reading.without().contains(tokens.start(verb))) {
      String word = reading.words().each()[verb].family();
      sink.take(Family.MAIN, word, "", tokens.start(verb), tokens.end(verb));
      sink.take(Family.DOES, clause.auxiliary(), word, tokens.start(verb), tokens.end(verb));
    }
  }

  /** The state of a cue by itself: to be noticed changes only what is a thing. */
  public static String state(String kind, int state) {
    return STATES[shown(kind, state)];
  }

  /** The state that counts of a cue by itself. */
  static int shown(String kind, int state) {
    return kind.equals("flaw") || kind.equals("harm") ? state : state & ~NOTICED;
  }

  /** The name of a cue among pairs of kinds. */
  public static String inPairs(String kind, int state) {
    String name = STATES[state & ~NOTICED];
    return name.isEmpty() ? kind : kind + name;
  }

  private static String letter(@Nullable Category category) {
    return category == null ? "-" : SHORT.getOrDefault(category.id(), "-");
  }

  private static String number(int n) {
    return Integer.toString(n);
  }

  /**
   * Writes a sign.
   *
   * @param family its family
   * @param value the first part of its value
   * @param second the second part
   * @return for instance "row=too-many?"
   */
  public static String name(Family family, String value, String second) {
    return family.name().toLowerCase(Locale.ROOT) + "=" + value + family.between + second;
  }

  /**
   * Reads a sign as the table of evidence writes it.
   *
   * @param name the sign
   * @param sink takes it; nothing is given to it if no family has the name
   */
  public static void read(String name, Sink sink) {
    int equals = name.indexOf('=');
    Family family =
        equals > 0 ? FAMILIES.get(name.substring(0, equals).toLowerCase(Locale.ROOT)) : null;
    if (family != null) {
      String value = name.substring(equals + 1);
      int cut = cut(family, value);
      int next = Math.min(value.length(), cut + family.between.length());
      sink.take(family, value.substring(0, cut), value.substring(next), 0, 0);
    }
  }

  private static int cut(Family family, String value) {
    if (!family.between.isEmpty()) {
      int at = value.indexOf(family.between);
      return at < 0 ? value.length() : at;
    }
    int cut = value.length();
    boolean stated =
        family == Family.ROW
            || family == Family.KIND
            || family == Family.FIRST
            || family == Family.LAST;
    while (stated && cut > 0 && ALL_STATES.indexOf(value.charAt(cut - 1)) >= 0) {
      cut--;
    }
    return cut;
  }
}
