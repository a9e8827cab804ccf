package io.github.inspectionreports.internal.cue.grammar;

import io.github.inspectionreports.internal.sentence.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The words, phrases and clauses of one sentence, for the classes that read its direction. */
public final class MatchedSentence {
  /** Words that join clauses. */
  private static final Set<String> JOINS = Set.of("and", "or", "but", "nor", "because", "so");

  private final CueKinds kinds;
  private final Tokens tokens;
  private final Clauses clauses;
  private final List<PhraseMatch> matches;

  public MatchedSentence(
      CueKinds kinds, Tokens tokens, Clauses clauses, List<PhraseMatch> matches) {
    this.kinds = kinds;
    this.tokens = tokens;
    this.clauses = clauses;
    this.matches = new ArrayList<>(matches);
  }

  Tokens tokens() {
    return tokens;
  }

  /** The phrases as they are now; a copy. */
  public List<PhraseMatch> matches() {
    return List.copyOf(matches);
  }

  public List<PhraseMatch> of(String kind) {
    List<PhraseMatch> found = new ArrayList<>(2);
    for (PhraseMatch match : matches) {
      if (match.is(kind)) {
        found.add(match);
      }
    }
    return found;
  }

  /** Returns whether a phrase is still there as it was found. */
  public boolean isPresent(PhraseMatch match) {
    return matches.contains(match);
  }

  public boolean has(String kind) {
    for (PhraseMatch match : matches) {
      if (match.is(kind)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a phrase that begins within these words is bad, or a negator. */
  public boolean bad(int from, int to) {
    return any(from, to, match -> match.has(Trait.NEGATIVE) || match.is(Kinds.NEGATOR));
  }

  /** Returns whether a phrase that begins within these words is good. */
  public boolean good(int from, int to) {
    return any(from, to, match -> match.has(Trait.POSITIVE));
  }

  public boolean any(int from, int to, Predicate<PhraseMatch> wanted) {
    for (PhraseMatch match : matches) {
      if (match.first() >= from && match.first() < to && wanted.test(match)) {
        return true;
      }
    }
    return false;
  }

  /** Removes phrases that begin within these words. */
  public void removeWithin(int from, int to, Predicate<PhraseMatch> which) {
    matches.removeIf(match -> match.first() >= from && match.first() < to && which.test(match));
  }

  /** Gives a phrase another kind; it keeps its place among the others. */
  public void relabel(PhraseMatch match, String kind) {
    int at = matches.indexOf(match);
    if (at >= 0) {
      matches.set(at, new PhraseMatch(match.row(), kinds.named(kind), match.first(), match.end()));
    }
  }

  /** Gives a phrase another kind, and removes other negations and faults found in its words. */
  public void relabelAlone(PhraseMatch match, String kind) {
    removeWithin(
        Math.max(0, match.first() - 1),
        match.end(),
        other ->
            !other.equals(match)
                && other.end() > match.first()
                && other.isOneOf(Set.of(Kinds.NEGATOR, Kinds.CRITICISM, Kinds.SCARCE)));
    relabel(match, kind);
  }

  public void remove(PhraseMatch match) {
    matches.remove(match);
  }

  /** Returns whether a clause ends between a word and the next one. */
  public boolean clauseEndsAfter(int word) {
    return word + 1 < tokens.size()
        && (tokens.breakBefore(word + 1) || clauses.segment(word) != clauses.segment(word + 1));
  }

  /** Returns whether a clause or what is between commas ends after a word. */
  public boolean boundaryAfter(int word) {
    return commaAfter(word) || clauseEndsAfter(word);
  }

  /** Returns the place after the words from one on that no comma or end of a clause parts. */
  public int clauseEnd(int from) {
    for (int i = from; i < size(); i++) {
      if (boundaryAfter(i)) {
        return i + 1;
      }
    }
    return size();
  }

  /** Returns whether no word, comma or end of a clause parts these words. */
  public boolean isOneClause(int from, int to) {
    for (int i = from; i < to; i++) {
      if ((JOINS.contains(word(i)) && !isBetweenNumbers(i)) || boundaryAfter(i - 1)) {
        return false;
      }
    }
    return true;
  }

  /** "Aged 16 and 17" and "brothers and sisters" are in one clause. */
  private boolean isBetweenNumbers(int word) {
    return (word(word - 1).equals("brothers") && word(word + 1).equals("sisters"))
        || isNumber(word(word - 1)) && isNumber(word(word + 1));
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  public boolean commaAfter(int word) {
    return clauses.commaAfter(word);
  }

  /** Returns whether a word is in a clause that says who is meant or what is aimed at. */
  public boolean isQualifying(int word) {
    return clauses.qualifying(word);
  }

  public int segment(int word) {
    return clauses.segment(word);
  }

  /** Returns whether one of some words is from one place up to another. */
  public boolean hasWord(Set<String> words, int from, int to) {
    return tokens.hasWord(words, from, to);
  }

  public String word(int i) {
    return i >= 0 && i < tokens.size() ? tokens.word(i) : "";
  }

  public int size() {
    return tokens.size();
  }
}
