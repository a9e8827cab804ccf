package io.github.inspectionreports.internal.cue.grammar;

import io.github.inspectionreports.facts.Cue;
import io.github.inspectionreports.internal.sentence.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Turns the phrases found in a sentence into cues with what is around them: their segment, and
 * whether a negator, a remedy or a word of noticing governs them. What that means is for the rows
 * of {@code points.csv} to say.
 */
public final class ModifierScopes {
  private static final Set<String> BE_OR_HAVE = Auxiliaries.and(Auxiliaries.BE, "have has");

  /** Verbs that blame what is before them: no remedy or word of noticing governs them. */
  private static final Set<String> BLAMING = Set.of("lacks", "lacked", "fail", "fails", "failed");

  /** Verbs of a main clause after an aside on its subject. */
  private static final Set<String> MAIN_VERBS =
      Set.of("wait", "waits", "waited", "lack", "lacks", "drift", "drifts", "drifted", "suffer");

  private static final Set<String> FINITE =
      Auxiliaries.and(Auxiliaries.FINITE_BE, "remain remains");

  private static final Set<String> ASKING = Set.of("why", "how");

  private static final Set<String> THAT = Set.of("that", "which", "who", "where", "when");

  private final Tokens tokens;
  private final List<PhraseMatch> matches;
  private final Clauses clauses;
  private final BitSet negated = new BitSet();
  private final BitSet remedied = new BitSet();
  private final BitSet noticed = new BitSet();
  private final String[] targets;

  private ModifierScopes(Tokens tokens, List<PhraseMatch> matches, Clauses clauses) {
    this.tokens = tokens;
    this.matches = matches;
    this.clauses = clauses;
    this.targets = new String[matches.size()];
    java.util.Arrays.fill(targets, "");
  }

  public static List<Cue> read(
      int sentence, Tokens tokens, List<PhraseMatch> matches, Clauses clauses) {
    ModifierScopes grammar = new ModifierScopes(tokens, matches, clauses);
    grammar.negators();
    grammar.absences();
    grammar.negationsInside();
    grammar.remedies(Kinds.REMEDY, grammar.remedied);
    grammar.remedies(Kinds.NOTICING, grammar.noticed);
    return grammar.cues(sentence);
  }

  private void negators() {
    for (int n = 0; n < matches.size(); n++) {
      PhraseMatch negator = matches.get(n);
      if (!negator.is(Kinds.NEGATOR)) {
        continue;
      }
      int at = Integer.MAX_VALUE;
      for (int k = 0; k < matches.size(); k++) {
        PhraseMatch match = matches.get(k);
        if (match.first() >= negator.end()
            && match.first() <= Math.min(at, negator.end() + negator.kind().scope())
            && match.has(Trait.NEGATABLE)
            && clauses.qualifying(negator.first()) == clauses.qualifying(match.first())
            && sameClause(negator.end() - 1, match.first())
            && !isVerbOfItsOwn(match.first())
            && !isOfTheSubject(negator, match)
            && !isPastAside(negator, match)
            && !((match.isNegative() || match.is(Kinds.WORSENED))
                && isAskedFor(negator.end(), match.first()))) {
          at = match.first();
          negated.set(k);
          targets[n] =
              targets[n].isEmpty() ? match.kind().name() : targets[n] + " " + match.kind().name();
        }
      }
      spread(at);
    }
  }

  /** "The number of children without a place is alarming" negates nothing of the alarm. */
  private boolean isOfTheSubject(PhraseMatch negator, PhraseMatch match) {
    if (!tokens.word(negator.first()).equals("without") || !match.isFault()) {
      return false;
    }
    for (int i = negator.end() + 1; i <= match.first(); i++) {
      if (FINITE.contains(tokens.word(i)) && !THAT.contains(tokens.word(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** "Contacts that are not urgent wait" negates the urgency alone. */
  private boolean isPastAside(PhraseMatch negator, PhraseMatch match) {
    int first = negator.first();
    if (first < 2
        || !THAT.contains(tokens.word(first - 2))
        || !Auxiliaries.FINITE_BE.contains(tokens.word(first - 1))) {
      return false;
    }
    return tokens.hasWord(MAIN_VERBS, negator.end() + 1, match.first() + 1);
  }

  /** "No one asked why they were absent" negates the asking alone. */
  private boolean isAskedFor(int from, int to) {
    return tokens.hasWord(ASKING, from, to);
  }

  /** "Has not improved" was found as "has ... improved", with the negation in its gap. */
  private void negationsInside() {
    for (int n = 0; n < matches.size(); n++) {
      PhraseMatch negation = matches.get(n);
      if (!negation.is(Kinds.NEGATOR) && !negation.is(Kinds.CRITICISM)) {
        continue;
      }
      for (int k = 0; k < matches.size(); k++) {
        if ((matches.get(k).has(Trait.POSITIVE_UNLESS_NEGATED) || matches.get(k).is(Kinds.WORSENED))
            && negation.first() > matches.get(k).first()
            && negation.first() < matches.get(k).end() - 1
            && !negatesWhatFollows(matches.get(k).end())) {
          negated.set(k);
          if (matches.get(k).row().kind().name().equals(Kinds.WORSENED)) {
            targets[n] = Kinds.WORSENED; // "has not been blunted"
          }
        }
      }
    }
  }

  /** "Are not applied too strictly" negates the strictness. */
  private boolean negatesWhatFollows(int end) {
    for (int k = 0; k < matches.size(); k++) {
      PhraseMatch match = matches.get(k);
      if (negated.get(k) && match.isFault() && match.first() >= end && match.first() <= end + 1) {
        return true;
      }
    }
    return false;
  }

  private void absences() {
    for (PhraseMatch absence : matches) {
      if (absence.is(Kinds.NO_SHORTCOMING)) {
        spread(absence.first());
      }
      if (!absence.is(Kinds.ABSENCE)) {
        continue;
      }
      for (int k = 0; k < matches.size(); k++) {
        PhraseMatch match = matches.get(k);
        boolean after =
            match.first() >= absence.end()
                && match.first() <= absence.end() + absence.kind().scope();
        if (after && (match.isFault() || match.is(Kinds.RISK))) {
          negated.set(k);
        }
      }
    }
  }

  /** "Without unnecessary delay": what is negated of one fault is negated of the next beside it. */
  private void spread(int at) {
    int end = -1;
    for (int k = 0; k < matches.size(); k++) {
      PhraseMatch match = matches.get(k);
      if (!match.isFault() && !match.is(Kinds.NO_SHORTCOMING)) {
        continue;
      }
      if (match.first() == at && (negated.get(k) || match.is(Kinds.NO_SHORTCOMING))) {
        end = match.end();
      } else if (end >= 0
          && match.first() >= end
          && match.first() <= end + 2
          && clauses.segment(match.first()) == clauses.segment(end - 1)) {
        negated.set(k);
        end = match.end();
      }
    }
  }

  private boolean sameClause(int from, int to) {
    for (int i = from; i < to; i++) {
      if (clauses.commaAfter(i) || clauses.segment(i) != clauses.segment(i + 1)) {
        return false;
      }
    }
    return true;
  }

  private void remedies(String kind, BitSet touched) {
    for (int r = 0; r < matches.size(); r++) {
      PhraseMatch remedy = matches.get(r);
      if (!remedy.is(kind) || negated.get(r)) {
        continue;
      }
      boolean passive = remedy.first() > 0 && passive(remedy.first());
      for (int k = 0; k < matches.size(); k++) {
        PhraseMatch match = matches.get(k);
        int within =
            match.kind().remediedWithin(); // "poor" must come at once, "weaknesses" need not
        if (within == 0) {
          continue;
        }
        // "The response to challenges is slack": what comes before "is" is not a remedy for it.
        boolean after =
            match.first() >= remedy.end()
                && match.first() < remedy.end() + within
                && !(match.is(Kinds.CRITICISM) && BE_OR_HAVE.contains(tokens.word(match.first())));
        boolean before =
            passive
                && within > 1
                && match.end() <= remedy.first()
                && remedy.first() - match.end() <= remedy.kind().scope();
        if ((after || before)
            && !isAsserted(remedy, match)
            && clauses.segment(match.first()) == clauses.segment(remedy.first())) {
          touched.set(k);
          targets[r] = match.kind().name();
        }
      }
    }
  }

  /** "Do not stay in training and fail to find work" negates nothing of the failing. */
  private boolean isVerbOfItsOwn(int word) {
    return word > 0 && BLAMING.contains(tokens.word(word)) && tokens.word(word - 1).equals("and");
  }

  /** "Their challenge lacks rigour"; "it is recognised that there is drift". */
  private boolean isAsserted(PhraseMatch remedy, PhraseMatch match) {
    boolean blames = BLAMING.contains(tokens.word(match.first()));
    for (int i = remedy.end(); i < match.first(); i++) {
      if (tokens.word(i).equals("there") && BE_OR_HAVE.contains(tokens.word(i + 1))) {
        return true;
      }
      if (THAT.contains(tokens.word(i))) {
        blames = false;
      }
    }
    for (int i = match.first() + 1; i < match.end(); i++) {
      // "The gaps found are endemic".
      blames |= match.is(Kinds.CRITICISM) && FINITE.contains(tokens.word(i));
    }
    return blames && match.first() >= remedy.end();
  }

  private boolean passive(int first) {
    return tokens.hasWord(BE_OR_HAVE, first - 2, first);
  }

  private List<Cue> cues(int sentence) {
    List<Cue> cues = new ArrayList<>(matches.size());
    for (int k = 0; k < matches.size(); k++) {
      PhraseMatch match = matches.get(k);
      int start = tokens.start(match.first());
      int end = tokens.end(match.end() - 1);
      cues.add(
          new Cue(
              sentence,
              clauses.segment(match.first()),
              match.kind().name(),
              match.rowId(),
              tokens.text().substring(start, end),
              start,
              end,
              negated.get(k),
              remedied.get(k),
              noticed.get(k),
              clauses.circumstantial(match.first())
                  || (clauses.qualifying(match.first())
                      && (negated.get(k) || match.is(Kinds.NEGATOR) || match.isFault())),
              targets[k]));
    }
    return cues;
  }
}
