package io.github.inspectionreports.internal.cue.grammar;

import io.github.inspectionreports.internal.sentence.Tokens;
import java.util.List;
import java.util.Set;

/**
 * The clauses of a sentence, as far as rules need them: segments that words such as "but" and
 * "although" set against each other, and clauses that only say in what circumstance something
 * holds.
 */
public final class Clauses {
  /** Words after which a comma does not end a clause that "although" or "when" began. */
  private static final Set<String> GO_ON =
      Set.of(
          "and",
          "or",
          "including",
          "such",
          "which",
          "who",
          "where",
          "particularly",
          "especially",
          "whose",
          "with",
          "as",
          "when",
          "because",
          "for",
          "like",
          "not");

  /** Words after which "although" or "when" opens a clause. */
  private static final Set<String> BEFORE_CLAUSE = Set.of("and", "that", "but", "however");

  private static final Set<String> CASES =
      Set.of("case", "cases", "example", "examples", "instance", "instances", "occasions");

  private static final Set<String> FOUND =
      Set.of("there", "saw", "seen", "found", "identified", "include", "includes", "included");

  /** Words after which a verb belongs to the clause that has begun. */
  private static final Set<String> LINKS =
      Set.of("that", "but", "they", "it", "he", "she", "this", "these", "what", "how", "there");

  /** Verbs that say how people fare, and how work stands that is done for them. */
  private static final Set<String> FARE =
      Set.of(
          "do feel felt lack lacked lacks lose lost miss needs remains struggle varies wait"
              .split(" "));

  /** Words after which a verb goes on from the one before. */
  private static final Set<String> BEFORE_VERB =
      Set.of("and", "or", "not", "to", "have", "has", "had", "who", "often", "may", "will");

  private final Tokens tokens;
  private final int[] segment;
  private final boolean[] circumstantial;
  private final boolean[] qualifying;
  private int segments = 1;

  private Clauses(Tokens tokens) {
    this.tokens = tokens;
    this.segment = new int[tokens.size()];
    this.circumstantial = new boolean[tokens.size()];
    this.qualifying = new boolean[tokens.size()];
  }

  public static Clauses of(Tokens tokens, List<PhraseMatch> matches) {
    Clauses clauses = new Clauses(tokens);
    clauses.semicolons();
    for (PhraseMatch match : matches) {
      switch (match.kind().opens()) {
        case CONTRAST -> {
          if (!clauses.isNegated(match, matches)) {
            clauses.contrast(match);
          }
        }
        case CONCESSION -> clauses.concession(match);
        case CIRCUMSTANCE -> clauses.circumstance(match);
        case QUALIFIER -> clauses.qualifier(match);
        case NOTHING -> {}
      }
    }
    return clauses;
  }

  public int segment(int word) {
    return segment[word];
  }

  boolean circumstantial(int word) {
    return circumstantial[word];
  }

  boolean qualifying(int word) {
    return qualifying[word];
  }

  public int segments() {
    return segments;
  }

  private void semicolons() {
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.breakBefore(i) && parts(tokens.text(), tokens.end(i - 1), tokens.start(i))) {
        newSegment(i, tokens.size());
      }
    }
  }

  private static boolean parts(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == ';' || text.charAt(i) == '.') {
        return true;
      }
    }
    return false;
  }

  /** "Hardly any work is marred by delay" sets nothing against the rest. */
  private boolean isNegated(PhraseMatch contrast, List<PhraseMatch> matches) {
    return Auxiliaries.FINITE_BE.contains(tokens.word(contrast.first()))
        && matches.stream()
            .anyMatch(match -> match.end() <= contrast.first() && match.is(Kinds.SCARCE));
  }

  private void contrast(PhraseMatch match) {
    if (match.first() > 0) {
      newSegment(match.first(), tokens.size());
    }
  }

  private void concession(PhraseMatch match) {
    int start = match.first();
    if (opensClause(start)) {
      int comma = mainComma(match.end() + 1);
      if (comma >= 0) {
        if (start > 0) {
          newSegment(start, tokens.size());
        }
        newSegment(comma + 1, tokens.size());
      } else if (start > 0) {
        newSegment(start, tokens.size());
      }
      return;
    }
    int close = commaAfter(start - 1) ? nextComma(start, start + match.kind().scope()) : -1;
    newSegment(start, close >= 0 ? close + 1 : tokens.size());
  }

  private boolean opensClause(int start) {
    return start == 0
        || (start == 1 && commaAfter(0))
        || BEFORE_CLAUSE.contains(tokens.word(start - 1));
  }

  private void circumstance(PhraseMatch match) {
    int from = match.first();
    if (tellsOf(from)) {
      return;
    }
    int to =
        from == 0 || opensClause(from)
            ? mainComma(match.end() + 1) + 1
            : endOfClause(match.end(), match.kind().scope());
    for (int i = from; i < to; i++) {
      circumstantial[i] = true;
    }
  }

  /** "Inspectors saw cases where risk was missed": what was seen, and no circumstance. */
  private boolean tellsOf(int where) {
    if (!tokens.word(where).equals("where")
        || where == 0
        || !CASES.contains(tokens.word(where - 1))) {
      return false;
    }
    for (int i = where - 1; i >= 0; i--) {
      if (FOUND.contains(tokens.word(i))) {
        return true;
      }
    }
    return false;
  }

  private void qualifier(PhraseMatch match) {
    int to = Math.min(match.end() + match.kind().scope(), tokens.size());
    boolean beforeVerb = !hasVerb(0, match.first());
    boolean who = match.is(Kinds.RELATIVE) && !tokens.word(match.end() - 1).equals("whose");
    for (int i = match.end(); i < to; i++) {
      if (beforeVerb && (isMainVerb(match.end(), i) || (who && isVerbAfter(match.end(), i)))) {
        break;
      }
      qualifying[i] = true;
      if (commaAfter(i)) {
        break;
      }
    }
  }

  /**
   * "The quality of plans to ensure that needs are met is variable": the second verb is its own.
   */
  private boolean isMainVerb(int from, int at) {
    return Auxiliaries.FINITE_BE.contains(tokens.word(at))
        && hasVerb(from, at)
        && !GO_ON.contains(tokens.word(at - 1))
        && !LINKS.contains(tokens.word(at - 1))
        && !commaAfter(at - 1);
  }

  /** "Those who make referrals are", "children who live far away lose": a second verb. */
  private boolean isVerbAfter(int verb, int at) {
    return at > verb + 1
        && (Auxiliaries.FINITE_BE.contains(tokens.word(at)) || FARE.contains(tokens.word(at)))
        && !LINKS.contains(tokens.word(at - 1))
        && !BEFORE_VERB.contains(tokens.word(at - 1))
        && !commaAfter(at - 1);
  }

  private boolean hasVerb(int from, int to) {
    return tokens.hasWord(Auxiliaries.FINITE_BE, from, to);
  }

  private int endOfClause(int from, int scope) {
    for (int i = from; i < tokens.size(); i++) {
      if (i - from >= scope || commaAfter(i) || (i > from && segment[i] != segment[i - 1])) {
        return i + 1;
      }
    }
    return tokens.size();
  }

  private void newSegment(int from, int to) {
    int number = segments++;
    for (int i = from; i < to; i++) {
      segment[i] = number;
    }
  }

  /** The comma after the clause that began the sentence, or -1. */
  private int mainComma(int from) {
    for (int i = Math.min(from, tokens.size()); i < tokens.size() - 1; i++) {
      if (commaAfter(i) && !GO_ON.contains(tokens.word(i + 1))) {
        return i;
      }
    }
    return -1;
  }

  private int nextComma(int from, int to) {
    for (int i = from; i < Math.min(to, tokens.size() - 1); i++) {
      if (commaAfter(i)) {
        return i;
      }
    }
    return -1;
  }

  public boolean commaAfter(int word) {
    if (word < 0 || word + 1 >= tokens.size()) {
      return false;
    }
    for (int i = tokens.end(word); i < tokens.start(word + 1); i++) {
      if (tokens.text().charAt(i) == ',') {
        return true;
      }
    }
    return false;
  }
}
