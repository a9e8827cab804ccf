package io.github.inspectionreports.internal.classify;

import io.github.inspectionreports.internal.phrase.Tokens;
import io.github.inspectionreports.internal.tables.PhraseTable;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the phrase rows in a sentence. Where one match holds another, the inner one is hidden if
 * both are of one kind, or if the outer one is an exception ("as well as" is no praise) or a fault
 * ("not always timely"): exceptions are rows, not priorities.
 */
final class CueFinder {
  private static final Set<String> WEAKER =
      Set.of(Kinds.SERVICE, Kinds.BETTER, "begun", "gain", "now");

  private final PhraseTable phrases;

  private CueFinder(PhraseTable phrases) {
    this.phrases = phrases;
  }

  static CueFinder of(RuleSet rules) {
    return new CueFinder(PhraseTable.of(rules, Table.PHRASES));
  }

  List<Hit> find(Tokens tokens) {
    List<Hit> all = new ArrayList<>();
    for (PhraseTable.Hit m : phrases.match(tokens)) {
      all.add(new Hit(m.row().id(), m.row().value("cue"), m.first(), m.end()));
    }
    List<Hit> kept = new ArrayList<>(all.size());
    for (Hit hit : all) {
      if (!isHidden(hit, all)) {
        kept.add(hit);
      }
    }
    return kept;
  }

  private static boolean isHidden(Hit hit, List<Hit> all) {
    for (Hit outer : all) {
      if ((outer.holds(hit) && hides(outer, hit)) || beginsIn(outer, hit)) {
        return true;
      }
      if (outer != hit && sameWords(outer, hit) && hidesEqual(outer, hit)) {
        return true;
      }
    }
    return false;
  }

  /** "The need to strengthen" hides "need to strengthen", which runs on behind it. */
  private static boolean beginsIn(Hit outer, Hit inner) {
    return outer.is(Kinds.NEUTRAL)
        && !inner.is(Kinds.NEUTRAL)
        && inner.first() > outer.first()
        && inner.first() < outer.end();
  }

  private static boolean sameWords(Hit a, Hit b) {
    return a.first() == b.first() && a.end() == b.end();
  }

  private static boolean hidesEqual(Hit outer, Hit inner) {
    return (outer.is(Kinds.NEUTRAL) && !inner.is(Kinds.NEUTRAL))
        || (outer.is(Kinds.HARM)
            && (inner.is(Kinds.FAULT) || inner.is(Kinds.FLAW) || inner.is(Kinds.PRAISE)))
        || (outer.is(inner.kind()) && outer.row().compareTo(inner.row()) < 0);
  }

  private static boolean hides(Hit outer, Hit inner) {
    return outer.kind().equals(inner.kind())
        || Kinds.MASKS.contains(outer.kind())
        || (outer.is(Kinds.PRAISE) && WEAKER.contains(inner.kind()))
        || ((outer.is(Kinds.BETTER) || outer.is("begun"))
            && (inner.is(Kinds.PRAISE) || WEAKER.contains(inner.kind())));
  }
}
