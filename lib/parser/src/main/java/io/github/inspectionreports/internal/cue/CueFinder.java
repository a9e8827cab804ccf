package io.github.inspectionreports.internal.cue;

import io.github.inspectionreports.internal.cue.grammar.CueKind;
import io.github.inspectionreports.internal.cue.grammar.CueKinds;
import io.github.inspectionreports.internal.cue.grammar.Kinds;
import io.github.inspectionreports.internal.cue.grammar.PhraseMatch;
import io.github.inspectionreports.internal.cue.grammar.PhraseMatch.PhraseRow;
import io.github.inspectionreports.internal.cue.grammar.Trait;
import io.github.inspectionreports.internal.lexicon.IndexedWords;
import io.github.inspectionreports.internal.lexicon.PhraseFinder;
import io.github.inspectionreports.internal.phrase.PhraseMatcher.Match;
import io.github.inspectionreports.internal.tables.PhraseTable;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the phrase rows in a sentence. Where one match contains another, the inner one is hidden if
 * both are of one kind, or if the outer one's kind has the trait {@code hiding}, as a criticism
 * ("not always timely") and an exception ("as well as" is not praise) have. So most exceptions are
 * rows; some pairs of kinds are coded here ({@code hides}, {@code hidesEqual}, {@code beginsIn},
 * {@code isNoun}, {@code isOver}). A caller's row hides every bundled one within its words: the
 * "no" of "leaves no stone unturned", written as a row of praise, negates nothing.
 */
final class CueFinder {
  /**
   * A sentence is judged by so many words; what is longer is not a sentence, and must not take time
   * that grows with the square of its length.
   */
  private static final int MOST_WORDS = 400;

  /** "National shortage" is no fault of the service; a longer phrase may hold one that is. */
  private static final int SHORT = 3;

  private final PhraseFinder phrases;
  private final PhraseRow[] rows;

  /** Whether the caller's own rows name the words of a field. */
  private final boolean ownField;

  private CueFinder(PhraseTable phrases, CueKinds kinds) {
    this.phrases = new PhraseFinder(phrases);
    this.rows = new PhraseRow[phrases.rows().size()];
    boolean own = false;
    for (int i = 0; i < rows.length; i++) {
      Row row = phrases.rows().get(i);
      CueKind kind = kinds.named(row.value("cue"));
      rows[i] = new PhraseRow(row.id(), kind, kinds.traitsOfRow(row.id()), row.bundled());
      own |= !row.bundled() && kind.name().equals(Kinds.DOMAIN_TERM);
    }
    this.ownField = own;
  }

  static CueFinder of(RuleSet rules, CueKinds kinds) {
    return new CueFinder(PhraseTable.of(rules, Table.PHRASES), kinds);
  }

  List<PhraseMatch> find(IndexedWords words) {
    List<PhraseMatch> all = new ArrayList<>();
    PhraseMatch field = null;
    for (Match m : phrases.find(words)) {
      PhraseRow row = rows[m.pattern()];
      PhraseMatch match = new PhraseMatch(row, row.kind(), m.first(), m.end());
      if (match.is(Kinds.DOMAIN_TERM)) {
        field = match;
      } else if (m.first() < MOST_WORDS) {
        all.add(match);
      }
    }
    boolean ofTheField = field != null || words.tokens().text().indexOf(SentenceReader.MASK) >= 0;
    List<PhraseMatch> kept = new ArrayList<>(all.size());
    for (PhraseMatch match : all) {
      if (!isHidden(match, all) && (ofTheField || !asksForField(match))) {
        kept.add(match);
      }
    }
    if (kept.isEmpty() && field != null) {
      kept.add(field); // elsewhere it would only be in the way
    }
    return kept;
  }

  private static boolean isHidden(PhraseMatch match, List<PhraseMatch> all) {
    for (PhraseMatch outer : all) { // by first word
      if (outer.first() > match.end()) {
        return false;
      }
      if (outer.contains(match)
          && (isCallersOver(outer, match) || hides(outer, match) || isOver(outer, match, all))) {
        return true;
      }
      if (isNoun(outer, match)) {
        return true;
      }
      if (beginsIn(outer, match) && !isCallersOver(match, outer)) {
        return true;
      }
      if (outer != match
          && sameWords(outer, match)
          && (isCallersOver(outer, match)
              || (hidesEqual(outer, match) && !isCallersOver(match, outer)))) {
        return true;
      }
    }
    return false;
  }

  /** A row that is only about the work of the field; this is not asked of a caller's row. */
  private boolean asksForField(PhraseMatch match) {
    return match.has(Trait.DOMAIN_BOUND) && (match.bundled() || ownField);
  }

  private static boolean isCallersOver(PhraseMatch one, PhraseMatch other) {
    return !one.bundled() && other.bundled();
  }

  /** "Reviews" in "reviews are chaired by" is not a verb. */
  private static boolean isNoun(PhraseMatch outer, PhraseMatch match) {
    return match.is(Kinds.SERVICE) && outer.is(Kinds.ARRANGEMENT) && outer.first() == match.end();
  }

  /** "Once" in "once strong, now weak" opens no clause of circumstance. */
  private static boolean isOver(PhraseMatch outer, PhraseMatch inner, List<PhraseMatch> all) {
    if (outer.is(Kinds.FORMERLY) && inner.is(Kinds.COUNTERFACTUAL) && outer.contains(inner)) {
      return true; // "where managers once needed to check"
    }
    if (!outer.is(Kinds.FORMERLY) || !inner.is(Kinds.CIRCUMSTANCE)) {
      return false;
    }
    for (PhraseMatch match : all) {
      if (match.is(Kinds.TODAY)
          || match.is(Kinds.TRANSITION)
          || (match.is(Kinds.NOW) && outer.contains(match))) {
        return true;
      }
    }
    return false;
  }

  /** "The need to strengthen" hides "need to strengthen", which runs on after it. */
  private static boolean beginsIn(PhraseMatch outer, PhraseMatch inner) {
    return inner.first() > outer.first()
        && inner.first() < outer.end()
        && outer.is(Kinds.PSEUDO_TRIGGER)
        && !inner.is(Kinds.PSEUDO_TRIGGER);
  }

  private static boolean sameWords(PhraseMatch a, PhraseMatch b) {
    return a.first() == b.first() && a.end() == b.end();
  }

  private static boolean hidesEqual(PhraseMatch outer, PhraseMatch inner) {
    return (outer.is(Kinds.PSEUDO_TRIGGER) && !inner.is(Kinds.PSEUDO_TRIGGER))
        || (outer.is(Kinds.RISK) && (inner.isFault() || inner.is(Kinds.PRAISE)))
        || (outer.isSameKindAs(inner) && outer.rowId().compareTo(inner.rowId()) < 0);
  }

  private static boolean hides(PhraseMatch outer, PhraseMatch inner) {
    if (inner.has(Trait.NESTED) && !outer.is(Kinds.PSEUDO_TRIGGER)) {
      return outer.isSameKindAs(inner);
    }
    return outer.isSameKindAs(inner)
        || (outer.is(Kinds.NEGATOR) && inner.is(Kinds.CONTRAST))
        || (outer.isChange() && (inner.has(Trait.EVALUATIVE) || inner.is(Kinds.SERVICE)))
        || (outer.is("dated") && (inner.is("method") || inner.is("history")))
        || (outer.is(Kinds.EXTERNAL) && outer.end() - outer.first() <= SHORT && inner.isFault())
        || outer.has(Trait.HIDING)
        || (outer.is(Kinds.PRAISE) && inner.has(Trait.HIDDEN))
        || ((outer.is(Kinds.BETTER) || outer.is("begun"))
            && (inner.is(Kinds.PRAISE) || inner.has(Trait.HIDDEN)));
  }
}
