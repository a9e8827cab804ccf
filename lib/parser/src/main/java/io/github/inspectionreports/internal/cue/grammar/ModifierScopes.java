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
  private static final Set<String> BE = Auxiliaries.and(Auxiliaries.BE, "have has");

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
  private final List<PhraseMatch> hits;
  private final Clauses clauses;
  private final BitSet negated = new BitSet();
  private final BitSet remedied = new BitSet();
  private final BitSet noticed = new BitSet();
  private final String[] targets;

  private ModifierScopes(Tokens tokens, List<PhraseMatch> hits, Clauses clauses) {
    this.tokens = tokens;
    this.hits = hits;
    this.clauses = clauses;
    this.targets = new String[hits.size()];
    java.util.Arrays.fill(targets, "");
  }

  public static List<Cue> read(
      int sentence, Tokens tokens, List<PhraseMatch> hits, Clauses clauses) {
    ModifierScopes grammar = new ModifierScopes(tokens, hits, clauses);
    grammar.negators();
    grammar.absences();
    grammar.denialsInside();
    grammar.remedies(Kinds.REMEDY, grammar.remedied);
    grammar.remedies(Kinds.NOTICING, grammar.noticed);
    return grammar.cues(sentence);
  }

  private void negators() {
    for (int n = 0; n < hits.size(); n++) {
      PhraseMatch negator = hits.get(n);
      if (!negator.is(Kinds.NEGATOR)) {
        continue;
      }
      int at = Integer.MAX_VALUE;
      for (int k = 0; k < hits.size(); k++) {
        PhraseMatch hit = hits.get(k);
        if (hit.first() >= negator.end()
            && hit.first() <= Math.min(at, negator.end() + negator.kind().scope())
            && hit.has(Trait.NEGATABLE)
            && clauses.qualifying(negator.first()) == clauses.qualifying(hit.first())
            && sameClause(negator.end() - 1, hit.first())
            && !isVerbOfItsOwn(hit.first())
            && !isOfTheSubject(negator, hit)
            && !isPastAside(negator, hit)
            && !((hit.isBad() || hit.is(Kinds.WORSENED))
                && isAskedFor(negator.end(), hit.first()))) {
          at = hit.first();
          negated.set(k);
          targets[n] =
              targets[n].isEmpty() ? hit.kind().name() : targets[n] + " " + hit.kind().name();
        }
      }
      spread(at);
    }
  }

  /** "The number of children without a place is alarming" denies nothing of the alarm. */
  private boolean isOfTheSubject(PhraseMatch negator, PhraseMatch hit) {
    if (!tokens.word(negator.first()).equals("without") || !hit.isFault()) {
      return false;
    }
    for (int i = negator.end() + 1; i <= hit.first(); i++) {
      if (FINITE.contains(tokens.word(i)) && !THAT.contains(tokens.word(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** "Contacts that are not urgent wait" denies the urgency alone. */
  private boolean isPastAside(PhraseMatch negator, PhraseMatch hit) {
    int first = negator.first();
    if (first < 2
        || !THAT.contains(tokens.word(first - 2))
        || !Auxiliaries.FINITE_BE.contains(tokens.word(first - 1))) {
      return false;
    }
    return tokens.hasWord(MAIN_VERBS, negator.end() + 1, hit.first() + 1);
  }

  /** "No one asked why they were absent" denies the asking alone. */
  private boolean isAskedFor(int from, int to) {
    return tokens.hasWord(ASKING, from, to);
  }

  /** "Has not improved" was found as "has ... improved", with the denial in its gap. */
  private void denialsInside() {
    for (int n = 0; n < hits.size(); n++) {
      PhraseMatch denial = hits.get(n);
      if (!denial.is(Kinds.NEGATOR) && !denial.is(Kinds.CRITICISM)) {
        continue;
      }
      for (int k = 0; k < hits.size(); k++) {
        if ((hits.get(k).has(Trait.FAVOURABLE) || hits.get(k).is(Kinds.WORSENED))
            && denial.first() > hits.get(k).first()
            && denial.first() < hits.get(k).end() - 1
            && !deniesWhatFollows(hits.get(k).end())) {
          negated.set(k);
          if (hits.get(k).phrase().kind().name().equals(Kinds.WORSENED)) {
            targets[n] = Kinds.WORSENED; // "has not been blunted"
          }
        }
      }
    }
  }

  /** "Are not applied too strictly" denies the strictness. */
  private boolean deniesWhatFollows(int end) {
    for (int k = 0; k < hits.size(); k++) {
      PhraseMatch hit = hits.get(k);
      if (negated.get(k) && hit.isFault() && hit.first() >= end && hit.first() <= end + 1) {
        return true;
      }
    }
    return false;
  }

  private void absences() {
    for (PhraseMatch absence : hits) {
      if (absence.is(Kinds.NO_SHORTCOMING)) {
        spread(absence.first());
      }
      if (!absence.is(Kinds.ABSENCE)) {
        continue;
      }
      for (int k = 0; k < hits.size(); k++) {
        PhraseMatch hit = hits.get(k);
        boolean after =
            hit.first() >= absence.end() && hit.first() <= absence.end() + absence.kind().scope();
        if (after && (hit.isFault() || hit.is(Kinds.RISK))) {
          negated.set(k);
        }
      }
    }
  }

  /** "Without unnecessary delay": what is denied of one fault is denied of the next beside it. */
  private void spread(int at) {
    int end = -1;
    for (int k = 0; k < hits.size(); k++) {
      PhraseMatch hit = hits.get(k);
      if (!hit.isFault() && !hit.is(Kinds.NO_SHORTCOMING)) {
        continue;
      }
      if (hit.first() == at && (negated.get(k) || hit.is(Kinds.NO_SHORTCOMING))) {
        end = hit.end();
      } else if (end >= 0
          && hit.first() >= end
          && hit.first() <= end + 2
          && clauses.segment(hit.first()) == clauses.segment(end - 1)) {
        negated.set(k);
        end = hit.end();
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
    for (int r = 0; r < hits.size(); r++) {
      PhraseMatch remedy = hits.get(r);
      if (!remedy.is(kind) || negated.get(r)) {
        continue;
      }
      boolean passive = remedy.first() > 0 && passive(remedy.first());
      for (int k = 0; k < hits.size(); k++) {
        PhraseMatch hit = hits.get(k);
        int within = hit.kind().remediedWithin(); // "poor" must come at once, "weaknesses" need not
        if (within == 0) {
          continue;
        }
        // "The response to challenges is slack": what comes before "is" is not a remedy for it.
        boolean after =
            hit.first() >= remedy.end()
                && hit.first() < remedy.end() + within
                && !(hit.is(Kinds.CRITICISM) && BE.contains(tokens.word(hit.first())));
        boolean before =
            passive
                && within > 1
                && hit.end() <= remedy.first()
                && remedy.first() - hit.end() <= remedy.kind().scope();
        if ((after || before)
            && !isAsserted(remedy, hit)
            && clauses.segment(hit.first()) == clauses.segment(remedy.first())) {
          touched.set(k);
          targets[r] = hit.kind().name();
        }
      }
    }
  }

  /** "Do not stay in training and fail to find work" denies nothing of the failing. */
  private boolean isVerbOfItsOwn(int word) {
    return word > 0 && BLAMING.contains(tokens.word(word)) && tokens.word(word - 1).equals("and");
  }

  /** "Their challenge lacks rigour"; "it is recognised that there is drift". */
  private boolean isAsserted(PhraseMatch remedy, PhraseMatch hit) {
    boolean blames = BLAMING.contains(tokens.word(hit.first()));
    for (int i = remedy.end(); i < hit.first(); i++) {
      if (tokens.word(i).equals("there") && BE.contains(tokens.word(i + 1))) {
        return true;
      }
      if (THAT.contains(tokens.word(i))) {
        blames = false;
      }
    }
    for (int i = hit.first() + 1; i < hit.end(); i++) {
      // "The gaps found are endemic".
      blames |= hit.is(Kinds.CRITICISM) && FINITE.contains(tokens.word(i));
    }
    return blames && hit.first() >= remedy.end();
  }

  private boolean passive(int first) {
    return tokens.hasWord(BE, first - 2, first);
  }

  private List<Cue> cues(int sentence) {
    List<Cue> cues = new ArrayList<>(hits.size());
    for (int k = 0; k < hits.size(); k++) {
      PhraseMatch hit = hits.get(k);
      int start = tokens.start(hit.first());
      int end = tokens.end(hit.end() - 1);
      cues.add(
          new Cue(
              sentence,
              clauses.segment(hit.first()),
              hit.kind().name(),
              hit.row(),
              tokens.text().substring(start, end),
              start,
              end,
              negated.get(k),
              remedied.get(k),
              noticed.get(k),
              clauses.conditional(hit.first())
                  || (clauses.qualifying(hit.first())
                      && (negated.get(k) || hit.is(Kinds.NEGATOR) || hit.isFault())),
              targets[k]));
    }
    return cues;
  }
}
