package io.github.inspectionreports.internal.cue.direction;

import io.github.inspectionreports.internal.cue.grammar.Auxiliaries;
import io.github.inspectionreports.internal.cue.grammar.CueKind;
import io.github.inspectionreports.internal.cue.grammar.Kinds;
import io.github.inspectionreports.internal.cue.grammar.MatchedSentence;
import io.github.inspectionreports.internal.cue.grammar.PhraseMatch;
import io.github.inspectionreports.internal.cue.grammar.Trait;
import java.util.Set;

/**
 * What becomes more or less: "the number of children waiting has fallen", "more children stay at
 * home". A word of rising or falling says nothing by itself; what rises or falls says whether
 * things are better or worse. What moves without being good or bad, such as the number of
 * referrals, says nothing.
 */
final class Movement {
  private static final int OBJECT_REACH = 10;
  private static final int GROWING_REACH = 3;

  /** How many words before a rise or fall a word may say that it is put right or noticed. */
  private static final int NOTICED = 4;

  private static final Set<String> BE_OR_NOW = Auxiliaries.and(Auxiliaries.FINITE_BE, "now been");
  private static final Set<String> NOT_YET = Set.of("not", "yet", "nor");
  private static final Set<String> AUXILIARY = Auxiliaries.and(Auxiliaries.HAVE, "also now");

  /** What there should be little of, said of a number of them. */
  private static final Set<String> UNWANTED = Set.of(Kinds.BURDEN, Kinds.SHORTCOMING);

  /** What people have or get is taken to be good for them unless its words say otherwise. */
  private static final Set<String> HAVING =
      Set.of(
          ("have has get gets receive receives see sees attend attends complete completes enjoy"
                  + " know knows join joins find own keep reach understand")
              .split(" "));

  private static final Set<String> OF = Set.of("of", "over", "into");
  private static final Set<String> SO = Auxiliaries.and(Auxiliaries.HAVE, "is are did do does");
  private static final Set<String> MUCH = Set.of("more", "higher", "greater");

  private final MatchedSentence sentence;
  private final Extent extent;

  private Movement(MatchedSentence sentence) {
    this.sentence = sentence;
    this.extent = new Extent(sentence);
  }

  static void read(MatchedSentence sentence) {
    Movement movement = new Movement(sentence);
    for (PhraseMatch match : sentence.matches()) {
      if (movement.isRead(match) || !sentence.isPresent(match)) {
        continue;
      }
      if (isMoving(match.kind()) && !movement.comparesOthers(match)) {
        movement.verb(match, match.is(Kinds.RISE));
      } else if (match.is(Kinds.MORE) || match.is(Kinds.FEWER)) {
        movement.share(match, match.is(Kinds.MORE));
      } else if (match.is(Kinds.ABOVE) || match.is(Kinds.BELOW)) {
        movement.comparedWithOthers(match, match.is(Kinds.ABOVE));
      } else if (match.is(Kinds.EXCELS)) {
        movement.excels(match);
      } else if (match.is(Kinds.GROWING)) {
        movement.growing(match);
      }
    }
  }

  /** "Down from" of "went down from", and "closed" of "had been closed too early". */
  private boolean isRead(PhraseMatch match) {
    return isMoving(match.kind())
        && sentence.any(
            0,
            match.first() + 1,
            other ->
                (other.isChange() && isMoving(other.row().kind()) && other.end() > match.first())
                    || ((isDecided(other) || isMoving(other.kind())) && other.contains(match))
                    || (other.is(Kinds.TRANSITION) && other.contains(match)));
  }

  /** "Have grown weaker", "have halted the decline": the whole of it says what "grown" does not. */
  private static boolean isDecided(PhraseMatch match) {
    return match.is(Kinds.CRITICISM) || (match.isChange() && !isMoving(match.row().kind()));
  }

  private static boolean isMoving(CueKind kind) {
    return kind.name().equals(Kinds.RISE) || kind.name().equals(Kinds.DROP);
  }

  /** "Is higher" of "is higher than the national figure" is not a rise. */
  private boolean comparesOthers(PhraseMatch match) {
    return sentence.any(
        match.first(),
        match.end(),
        other ->
            other.end() > match.end()
                && (other.is(Kinds.EXCELS)
                    || (other.first() == match.first()
                        && (other.is(Kinds.ABOVE)
                            || other.is(Kinds.BELOW)
                            || other.is(Kinds.EXTERNAL)))));
  }

  /** "Turnover has fallen", "leaders have cut turnover". */
  private void verb(PhraseMatch match, boolean up) {
    if (BE_OR_NOW.contains(sentence.word(match.first()))
        && match.rowHas(Trait.SIZE)
        && extent.hasObject(match.end())) {
      return; // "there are higher numbers of"
    }
    if (!up && sentence.any(match.first(), match.end(), other -> other.is(Kinds.NO_SHORTCOMING))) {
      sentence.relabel(match, Kinds.IMPROVED); // "have reduced delays in visits": the delays fall
      return;
    }
    if (sentence.any(
        match.first(), match.end(), other -> other.is(Kinds.CRITICISM) && isNegation(other))) {
      sentence.remove(match); // "have not yet got a grip on": what has not happened yet
      return;
    }
    int start = match.first();
    if (sentence.word(start - 1).equals("never") && sentence.word(start).equals("been")) {
      start--;
      sentence.removeWithin(start, match.first(), other -> other.is(Kinds.NEGATOR));
    }
    while (AUXILIARY.contains(sentence.word(start - 1))) {
      start--;
    }
    int objectEnd = Math.min(extent.objectEnd(match.end()), extent.nextMove(match));
    if (match.rowHas(Trait.NOUN)
        && sentence.any(
            match.first() - NOTICED,
            match.first(),
            other -> other.is(Kinds.REMEDY) || other.is(Kinds.NOTICING))) {
      sentence.remove(match); // "to address a decline in" is what is done about it
      return;
    }
    // "A decline in" holds a fault and says nothing by it.
    if (!match.rowHas(Trait.NOUN)
        && sentence.any(
            match.first() + 1,
            match.end(),
            other -> other.isNegative() && other.end() < match.end())
        && judge(match, up, match.first() + 1, match.end(), match.end())) {
      return; // "has brought delays down" holds what moves
    }
    if (extent.hasObject(match.end()) && judge(match, up, match.end(), objectEnd, objectEnd)) {
      return;
    }
    int from = extent.subjectStart(start);
    if (isNotAll(from, match)) {
      return;
    }
    if (!up && sentence.any(from, match.first(), other -> other.is(Kinds.WORSENED))) {
      // "The dip has been reversed" ends a change for the worse.
      sentence.removeWithin(from, match.first(), other -> other.is(Kinds.WORSENED));
      sentence.relabel(match, Kinds.IMPROVED);
      return;
    }
    // "The plan predicts a rise in demand" says nothing of the plan.
    boolean named = match.rowHas(Trait.NOUN) && extent.hasObject(match.end());
    if ((named || !judge(match, up, from, match.first(), match.end()))
        && sentence.any(from, match.end(), other -> other.is(Kinds.EXTERNAL))) {
      // Demand has risen: a change, but none of the service.
      sentence.removeWithin(
          match.first(), match.end(), other -> other.is(Kinds.BETTER) || other.is(Kinds.ACTION));
    }
  }

  private boolean isNegation(PhraseMatch match) {
    return sentence.hasWord(NOT_YET, match.first(), match.end());
  }

  /** "Not all gaps have been closed" is about those that have not. */
  private boolean isNotAll(int from, PhraseMatch match) {
    if (!sentence.any(from, match.first(), other -> other.rowHas(Trait.PARTIAL))) {
      return false;
    }
    sentence.removeWithin(
        from,
        match.end(),
        other ->
            !other.is(Kinds.CRITICISM)
                && (other.has(Trait.PROVISIONAL) || other.is(Kinds.ACTION) || other.isPositive()));
    return true;
  }

  /** "Fewer children wait", "more children see a dentist": what they do says. */
  private void share(PhraseMatch match, boolean up) {
    if (sentence.any(
        0, match.first() + 1, other -> other.is(Kinds.EXCELS) && other.contains(match))) {
      return; // "more are in work than in other areas"
    }
    int objectEnd = extent.objectEnd(match.end());
    int end =
        Math.max(objectEnd, Math.min(sentence.clauseEnd(match.end()), match.end() + OBJECT_REACH));
    if (sentence.any(match.end(), end, other -> other.is(Kinds.WORSENED))) {
      // "Fewer children wait longer than a week": what few of them do is a change for the worse.
      sentence.removeWithin(match.end(), end, other -> other.is(Kinds.WORSENED));
      sentence.removeWithin(
          match.first(),
          match.end(),
          other -> !other.equals(match) && other.has(Trait.PROVISIONAL));
      sentence.relabel(match, up ? Kinds.WORSENED : Kinds.IMPROVED);
      return;
    }
    if (!judge(match, up, match.end(), end, end) && HAVING.contains(sentence.word(match.end()))) {
      sentence.removeWithin(match.first(), end, other -> other.has(Trait.PROVISIONAL));
      sentence.relabel(match, up ? Kinds.IMPROVED : Kinds.WORSENED);
    }
  }

  /** "Attendance is higher than in similar areas": a state, not a change. */
  private void comparedWithOthers(PhraseMatch match, boolean above) {
    int from = extent.subjectStart(match.first());
    if (match.rowHas(Trait.AMOUNT)
        && !sentence.any(
            from, match.first(), other -> other.isOneOf(UNWANTED) || other.is(Kinds.ASSET))) {
      return; // few are at risk: a fact about the place
    }
    if (sentence.any(from, match.first(), other -> other.is(Kinds.EXTERNAL))) {
      sentence.relabel(
          match, Kinds.EXTERNAL); // poverty is higher than elsewhere: a fact about the place
      return;
    }
    if (judge(match, above, from, match.first(), match.end())) {
      for (PhraseMatch judged : sentence.matches()) {
        if (judged.first() == match.first() && judged.rowId().equals(match.rowId())) {
          sentence.relabel(judged, judged.is(Kinds.WORSENED) ? Kinds.CRITICISM : Kinds.PRAISE);
        }
      }
    }
  }

  /** "Far higher than in similar areas" is bad where less would be better. */
  private void excels(PhraseMatch match) {
    int near = Math.max(0, match.first() - NOTICED);
    if (sentence.any(
        near, match.first(), other -> isBeside(other) && other.end() > match.first())) {
      sentence.remove(match); // "are far higher than" is read already
      return;
    }
    int from = extent.subjectStart(match.first());
    boolean blame =
        isMuch(match) && sentence.any(from, match.end(), other -> other.isOneOf(UNWANTED));
    sentence.removeWithin(
        Math.max(0, match.first() - 3), match.end(), other -> other.has(Trait.PROVISIONAL));
    sentence.relabel(match, blame ? Kinds.CRITICISM : Kinds.PRAISE);
  }

  private static boolean isBeside(PhraseMatch match) {
    String kind = match.row().kind().name();
    return (kind.equals(Kinds.ABOVE) || kind.equals(Kinds.BELOW))
        && (match.is(Kinds.CRITICISM) || match.is(Kinds.PRAISE));
  }

  private boolean isMuch(PhraseMatch match) {
    return MUCH.contains(sentence.word(match.first()))
        || MUCH.contains(sentence.word(match.first() + 1));
  }

  /** "Increasingly confident" is progress, "increasingly late" a fault. */
  private void growing(PhraseMatch match) {
    PhraseMatch next = null;
    for (PhraseMatch other : sentence.matches()) {
      boolean near =
          other.end() > match.end()
              && other.first() <= match.end() + GROWING_REACH
              && other.first() >= match.first() - GROWING_REACH;
      if (near && (other.isNegative() || other.isPositive()) && !other.is(Kinds.RISK)) {
        next = other;
        break;
      }
    }
    if (next == null || !next.isNegative()) {
      sentence.relabel(match, Kinds.BETTER);
      if (next != null) {
        sentence.remove(next);
      }
    } else {
      sentence.remove(match);
    }
    sentence.removeWithin(
        Math.max(0, match.first() - 2),
        match.end(),
        other -> other.is(Kinds.BETTER) && !other.rowId().equals(match.rowId()));
  }

  private boolean judge(PhraseMatch match, boolean up, int from, int to, int end) {
    boolean bad = sentence.bad(from, to) && !isAbout(from, match);
    if (!bad && !sentence.good(from, to) && !isWatch(from, to)) {
      return false;
    }
    boolean worse = bad == up;
    if (worse && match.rowHas(Trait.PUT_RIGHT)) {
      return false; // "services of which weaknesses were reported have been put right"
    }
    sentence.removeWithin(
        Math.min(from, match.first()),
        Math.max(end, match.end()),
        other ->
            !other.equals(match)
                && ((other.isChange()
                        && other.first() >= match.first()
                        && other.first() < match.end())
                    || other.isNegative()
                    || other.isPositive()
                    || other.has(Trait.PROVISIONAL)
                    || (other.is(Kinds.NEGATOR)
                        && (other.first() < match.first()
                            || (from >= match.end() && other.first() >= from)))));
    // The same words may have been found as a change whose direction was not read.
    sentence.removeWithin(
        Math.max(0, match.first() - 3),
        match.first(),
        other -> other.end() > match.first() && other.has(Trait.PROVISIONAL));
    if (sentence.word(match.end()).equals("as") && SO.contains(sentence.word(match.end() + 1))) {
      // "Turnover has fallen, as has reliance on agency staff": so has what comes after it.
      sentence.removeWithin(
          match.end(),
          sentence.clauseEnd(match.end()),
          other -> other.isNegative() || other.isPositive() || other.has(Trait.PROVISIONAL));
    }
    sentence.relabel(match, worse ? Kinds.WORSENED : Kinds.IMPROVED);
    return true;
  }

  /** "Oversight of unregistered homes has slackened": it is the oversight that has. */
  private boolean isAbout(int from, PhraseMatch match) {
    return sentence.any(
        from,
        Math.min(from + 2, match.first()),
        other -> other.is(Kinds.ASSET) && OF.contains(sentence.word(other.end())));
  }

  /**
   * "Oversight of late visits" has slackened: one phrase that judges nothing, and yet is wanted.
   */
  private boolean isWatch(int from, int to) {
    return sentence.any(
        from,
        Math.min(from + 2, to),
        other -> other.is(Kinds.PSEUDO_TRIGGER) && sentence.word(other.first() + 1).equals("of"));
  }
}
