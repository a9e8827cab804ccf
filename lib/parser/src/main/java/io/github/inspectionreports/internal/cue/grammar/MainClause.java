package io.github.inspectionreports.internal.cue.grammar;

import io.github.inspectionreports.internal.sentence.Tokens;
import java.util.Map;
import java.util.Set;

/**
 * What the main clause of a sentence says: of whom, and with which verbs. "Leaders have introduced"
 * says what was done, "children are introduced to" what they get, though the words are the same.
 *
 * <p>It is a shallow reading by short lists of function words and by word endings: an opening
 * phrase up to its comma and the first verbs of a clause with "who" or "which" are passed over. A
 * sentence without an auxiliary has no {@code verb}; its words speak for themselves.
 *
 * @param subject who or what it is about: {@code leaders}, {@code staff}, {@code children}, {@code
 *     work}, {@code this} (what was said before) or {@code other}
 * @param auxiliary the first auxiliary, in one form for all persons, with "!" where it is negated
 *     and the "been" or "being" that follows ("have", "be!", "have+been"); empty if there is none
 * @param form the form of the word after the auxiliary: {@code participle}, {@code ing}, {@code
 *     infinitive}, {@code noun-phrase} (an article follows) or {@code other}
 * @param verb index of that word; -1 if there is none
 */
public record MainClause(String subject, String auxiliary, String form, int verb) {
  private static final int LONGEST_OPENING = 22;
  private static final int SUBJECT_REACH = 6;

  private static final Set<String> OPENERS =
      words(
          "when where since following as although while whilst despite for in during at through"
              + " under with after before because if once to by from on throughout within over"
              + " prior until without given");
  private static final Set<String> SUBORDINATORS =
      words("which who that so because where when while whilst whose if whether unless until");
  private static final Set<String> BESIDE_SUBORDINATOR = words("they it children people");
  private static final Set<String> ADVERBS =
      words(
          "not also already now still recently never always often yet just been being well too"
              + " more most only both all then further");

  private static final Map<String, String> SUBJECTS =
      Auxiliaries.byWord(
          "leaders: leaders managers council authority partnership partners leadership director"
              + " trust senior members agencies dcs board politicians governance strategic,"
              + " children: children child young leavers people families parents carers they those"
              + " babies siblings pupils,"
              + " work: plans assessments records plan reviews meetings supervision decisions"
              + " visits audits strategy arrangements processes work support services service"
              + " referrals thresholds data recording oversight planning decision pathway,"
              + " staff: workers staff social practitioners advisers teams team officers"
              + " professionals worker practice inspectors chairs iros workforce");
  private static final Set<String> BACKWARD = words("this these that it");

  /** Participles that do not end in "ed". */
  private static final Set<String> PARTICIPLES =
      words(
          "made taken given seen known held undertaken put begun led set brought become built kept"
              + " met shown done found sought driven grown risen");

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }

  public static MainClause of(Tokens tokens, Clauses clauses) {
    int start = afterOpening(tokens, clauses);
    int auxiliary = auxiliary(tokens, start);
    String subject = subject(tokens, start, auxiliary < 0 ? tokens.size() : auxiliary);
    if (auxiliary < 0) {
      return new MainClause(subject, "", "", -1);
    }
    String name = Auxiliaries.NAMES.get(tokens.word(auxiliary));
    String negated = "";
    String been = "";
    int verb = auxiliary + 1;
    while (verb < tokens.size() && isAdverb(tokens.word(verb))) {
      String word = tokens.word(verb);
      if (word.equals("not") || word.equals("never")) {
        negated = "!";
      } else if (word.equals("been") || word.equals("being")) {
        been = "+" + word;
      }
      verb++;
    }
    return verb == tokens.size()
        ? new MainClause(subject, name + negated + been, "other", -1)
        : new MainClause(subject, name + negated + been, form(tokens.word(verb)), verb);
  }

  private static int afterOpening(Tokens tokens, Clauses clauses) {
    if (tokens.size() > 0 && OPENERS.contains(tokens.word(0))) {
      for (int i = 0; i < Math.min(tokens.size(), LONGEST_OPENING) - 1; i++) {
        if (clauses.commaAfter(i)) {
          return i + 1;
        }
      }
    }
    return 0;
  }

  private static int auxiliary(Tokens tokens, int start) {
    boolean subordinate = false;
    for (int i = start; i < tokens.size(); i++) {
      subordinate |= i > start && SUBORDINATORS.contains(tokens.word(i));
      if (Auxiliaries.NAMES.containsKey(tokens.word(i))) {
        String before = i == 0 ? "" : tokens.word(i - 1);
        if (!subordinate
            || !(SUBORDINATORS.contains(before) || BESIDE_SUBORDINATOR.contains(before))) {
          return i;
        }
        subordinate = false;
      }
    }
    return -1;
  }

  private static String subject(Tokens tokens, int start, int end) {
    for (int i = start; i < Math.min(end, start + SUBJECT_REACH); i++) {
      String word = tokens.word(i);
      String kind = SUBJECTS.get(word);
      if (kind != null) {
        return kind;
      }
    }
    return start < tokens.size() && BACKWARD.contains(tokens.word(start)) ? "this" : "other";
  }

  private static boolean isAdverb(String word) {
    return ADVERBS.contains(word) || word.endsWith("ly");
  }

  private static String form(String word) {
    if (word.endsWith("ed") || PARTICIPLES.contains(word)) {
      return "participle";
    }
    if (word.endsWith("ing")) {
      return "ing";
    }
    return switch (word) {
      case "to" -> "infinitive";
      case "a", "an", "the", "no" -> "noun-phrase";
      default -> "other";
    };
  }

  /**
   * Its auxiliary and the form of its verb, in short.
   *
   * @return for instance "have:participle"; "none" without an auxiliary
   */
  public String verbForm() {
    return auxiliary.isEmpty() ? "none" : auxiliary + ":" + form;
  }
}
