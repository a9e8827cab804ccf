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

  private static final Set<String> BE = Auxiliaries.and(Auxiliaries.FINITE_BE, "now been");
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
    for (PhraseMatch hit : sentence.hits()) {
      if (movement.isRead(hit) || !sentence.isPresent(hit)) {
        continue;
      }
      if (isMoving(hit.kind()) && !movement.comparesOthers(hit)) {
        movement.verb(hit, hit.is(Kinds.RISE));
      } else if (hit.is(Kinds.MORE) || hit.is(Kinds.FEWER)) {
        movement.share(hit, hit.is(Kinds.MORE));
      } else if (hit.is(Kinds.ABOVE) || hit.is(Kinds.BELOW)) {
        movement.comparedWithOthers(hit, hit.is(Kinds.ABOVE));
      } else if (hit.is(Kinds.EXCELS)) {
        movement.excels(hit);
      } else if (hit.is(Kinds.GROWING)) {
        movement.growing(hit);
      }
    }
  }

  /** "Down from" of "went down from", and "closed" of "had been closed too early". */
  private boolean isRead(PhraseMatch hit) {
    return isMoving(hit.kind())
        && sentence.any(
            0,
            hit.first() + 1,
            other ->
                (other.isChange() && isMoving(other.phrase().kind()) && other.end() > hit.first())
                    || ((isDecided(other) || isMoving(other.kind())) && other.contains(hit))
                    || (other.is(Kinds.TRANSITION) && other.contains(hit)));
  }

  /** "Have grown weaker", "have halted the decline": the whole of it says what "grown" does not. */
  private static boolean isDecided(PhraseMatch hit) {
    return hit.is(Kinds.CRITICISM) || (hit.isChange() && !isMoving(hit.phrase().kind()));
  }

  private static boolean isMoving(CueKind kind) {
    return kind.name().equals(Kinds.RISE) || kind.name().equals(Kinds.DROP);
  }

  /** "Is higher" of "is higher than the national figure" is not a rise. */
  private boolean comparesOthers(PhraseMatch hit) {
    return sentence.any(
        hit.first(),
        hit.end(),
        other ->
            other.end() > hit.end()
                && (other.is(Kinds.EXCELS)
                    || (other.first() == hit.first()
                        && (other.is(Kinds.ABOVE)
                            || other.is(Kinds.BELOW)
                            || other.is(Kinds.EXTERNAL)))));
  }

  /** "Turnover has fallen", "leaders have cut turnover". */
  private void verb(PhraseMatch hit, boolean up) {
    if (BE.contains(sentence.word(hit.first()))
        && hit.rowHas(Trait.SIZE)
        && extent.hasObject(hit.end())) {
      return; // "there are higher numbers of"
    }
    if (!up && sentence.any(hit.first(), hit.end(), other -> other.is(Kinds.NO_SHORTCOMING))) {
      sentence.relabel(hit, Kinds.IMPROVED); // "have reduced delays in visits": the delays fall
      return;
    }
    if (sentence.any(
        hit.first(), hit.end(), other -> other.is(Kinds.CRITICISM) && isDenial(other))) {
      sentence.remove(hit); // "have not yet got a grip on": what has not happened yet
      return;
    }
    int start = hit.first();
    if (sentence.word(start - 1).equals("never") && sentence.word(start).equals("been")) {
      start--;
      sentence.removeWithin(start, hit.first(), other -> other.is(Kinds.NEGATOR));
    }
    while (AUXILIARY.contains(sentence.word(start - 1))) {
      start--;
    }
    int objectEnd = Math.min(extent.objectEnd(hit.end()), extent.nextMove(hit));
    if (hit.rowHas(Trait.NOUN)
        && sentence.any(
            hit.first() - NOTICED,
            hit.first(),
            other -> other.is(Kinds.REMEDY) || other.is(Kinds.NOTICING))) {
      sentence.remove(hit); // "to address a decline in" is what is done about it
      return;
    }
    // "A decline in" holds a fault and says nothing by it.
    if (!hit.rowHas(Trait.NOUN)
        && sentence.any(
            hit.first() + 1, hit.end(), other -> other.isBad() && other.end() < hit.end())
        && judge(hit, up, hit.first() + 1, hit.end(), hit.end())) {
      return; // "has brought delays down" holds what moves
    }
    if (extent.hasObject(hit.end()) && judge(hit, up, hit.end(), objectEnd, objectEnd)) {
      return;
    }
    int from = extent.subjectStart(start);
    if (isNotAll(from, hit)) {
      return;
    }
    if (!up && sentence.any(from, hit.first(), other -> other.is(Kinds.WORSENED))) {
      // "The dip has been reversed" ends a change for the worse.
      sentence.removeWithin(from, hit.first(), other -> other.is(Kinds.WORSENED));
      sentence.relabel(hit, Kinds.IMPROVED);
      return;
    }
    // "The plan predicts a rise in demand" says nothing of the plan.
    boolean named = hit.rowHas(Trait.NOUN) && extent.hasObject(hit.end());
    if ((named || !judge(hit, up, from, hit.first(), hit.end()))
        && sentence.any(from, hit.end(), other -> other.is(Kinds.EXTERNAL))) {
      // Demand has risen: a change, but none of the service.
      sentence.removeWithin(
          hit.first(), hit.end(), other -> other.is(Kinds.BETTER) || other.is("action"));
    }
  }

  private boolean isDenial(PhraseMatch hit) {
    return sentence.hasWord(NOT_YET, hit.first(), hit.end());
  }

  /** "Not all gaps have been closed" is about those that have not. */
  private boolean isNotAll(int from, PhraseMatch hit) {
    if (!sentence.any(from, hit.first(), other -> other.rowHas(Trait.PARTIAL))) {
      return false;
    }
    sentence.removeWithin(
        from,
        hit.end(),
        other ->
            !other.is(Kinds.CRITICISM)
                && (other.has(Trait.PROVISIONAL) || other.is("action") || other.isGood()));
    return true;
  }

  /** "Fewer children wait", "more children see a dentist": what they do says. */
  private void share(PhraseMatch hit, boolean up) {
    if (sentence.any(0, hit.first() + 1, other -> other.is(Kinds.EXCELS) && other.contains(hit))) {
      return; // "more are in work than in other areas"
    }
    int objectEnd = extent.objectEnd(hit.end());
    int end =
        Math.max(objectEnd, Math.min(sentence.clauseEnd(hit.end()), hit.end() + OBJECT_REACH));
    if (sentence.any(hit.end(), end, other -> other.is(Kinds.WORSENED))) {
      // "Fewer children wait longer than a week": what few of them do is a change for the worse.
      sentence.removeWithin(hit.end(), end, other -> other.is(Kinds.WORSENED));
      sentence.removeWithin(
          hit.first(), hit.end(), other -> !other.equals(hit) && other.has(Trait.PROVISIONAL));
      sentence.relabel(hit, up ? Kinds.WORSENED : Kinds.IMPROVED);
      return;
    }
    if (!judge(hit, up, hit.end(), end, end) && HAVING.contains(sentence.word(hit.end()))) {
      sentence.removeWithin(hit.first(), end, other -> other.has(Trait.PROVISIONAL));
      sentence.relabel(hit, up ? Kinds.IMPROVED : Kinds.WORSENED);
    }
  }

  /** "Attendance is higher than in similar areas": a state, not a change. */
  private void comparedWithOthers(PhraseMatch hit, boolean above) {
    int from = extent.subjectStart(hit.first());
    if (hit.rowHas(Trait.AMOUNT)
        && !sentence.any(
            from, hit.first(), other -> other.isOneOf(UNWANTED) || other.is(Kinds.ASSET))) {
      return; // few are at risk: a fact about the place
    }
    if (sentence.any(from, hit.first(), other -> other.is(Kinds.EXTERNAL))) {
      sentence.relabel(
          hit, Kinds.EXTERNAL); // poverty is higher than elsewhere: a fact about the place
      return;
    }
    if (judge(hit, above, from, hit.first(), hit.end())) {
      for (PhraseMatch judged : sentence.hits()) {
        if (judged.first() == hit.first() && judged.row().equals(hit.row())) {
          sentence.relabel(judged, judged.is(Kinds.WORSENED) ? Kinds.CRITICISM : Kinds.PRAISE);
        }
      }
    }
  }

  /** "Far higher than in similar areas" is bad where less would be better. */
  private void excels(PhraseMatch hit) {
    int near = Math.max(0, hit.first() - NOTICED);
    if (sentence.any(near, hit.first(), other -> isBeside(other) && other.end() > hit.first())) {
      sentence.remove(hit); // "are far higher than" is read already
      return;
    }
    int from = extent.subjectStart(hit.first());
    boolean blame = isMuch(hit) && sentence.any(from, hit.end(), other -> other.isOneOf(UNWANTED));
    sentence.removeWithin(
        Math.max(0, hit.first() - 3), hit.end(), other -> other.has(Trait.PROVISIONAL));
    sentence.relabel(hit, blame ? Kinds.CRITICISM : Kinds.PRAISE);
  }

  private static boolean isBeside(PhraseMatch hit) {
    String kind = hit.phrase().kind().name();
    return (kind.equals(Kinds.ABOVE) || kind.equals(Kinds.BELOW))
        && (hit.is(Kinds.CRITICISM) || hit.is(Kinds.PRAISE));
  }

  private boolean isMuch(PhraseMatch hit) {
    return MUCH.contains(sentence.word(hit.first()))
        || MUCH.contains(sentence.word(hit.first() + 1));
  }

  /** "Increasingly confident" is progress, "increasingly late" a fault. */
  private void growing(PhraseMatch hit) {
    PhraseMatch next = null;
    for (PhraseMatch other : sentence.hits()) {
      boolean near =
          other.end() > hit.end()
              && other.first() <= hit.end() + GROWING_REACH
              && other.first() >= hit.first() - GROWING_REACH;
      if (near && (other.isBad() || other.isGood()) && !other.is(Kinds.RISK)) {
        next = other;
        break;
      }
    }
    if (next == null || !next.isBad()) {
      sentence.relabel(hit, Kinds.BETTER);
      if (next != null) {
        sentence.remove(next);
      }
    } else {
      sentence.remove(hit);
    }
    sentence.removeWithin(
        Math.max(0, hit.first() - 2),
        hit.end(),
        other -> other.is(Kinds.BETTER) && !other.row().equals(hit.row()));
  }

  private boolean judge(PhraseMatch hit, boolean up, int from, int to, int end) {
    boolean bad = sentence.bad(from, to) && !isAbout(from, hit);
    if (!bad && !sentence.good(from, to) && !isWatch(from, to)) {
      return false;
    }
    boolean worse = bad == up;
    if (worse && hit.rowHas(Trait.PUT_RIGHT)) {
      return false; // "services of which weaknesses were reported have been put right"
    }
    sentence.removeWithin(
        Math.min(from, hit.first()),
        Math.max(end, hit.end()),
        other ->
            !other.equals(hit)
                && ((other.isChange() && other.first() >= hit.first() && other.first() < hit.end())
                    || other.isBad()
                    || other.isGood()
                    || other.has(Trait.PROVISIONAL)
                    || (other.is(Kinds.NEGATOR)
                        && (other.first() < hit.first()
                            || (from >= hit.end() && other.first() >= from)))));
    // The same words may have been found as a change whose direction was not read.
    sentence.removeWithin(
        Math.max(0, hit.first() - 3),
        hit.first(),
        other -> other.end() > hit.first() && other.has(Trait.PROVISIONAL));
    if (sentence.word(hit.end()).equals("as") && SO.contains(sentence.word(hit.end() + 1))) {
      // "Turnover has fallen, as has reliance on agency staff": so has what comes after it.
      sentence.removeWithin(
          hit.end(),
          sentence.clauseEnd(hit.end()),
          other -> other.isBad() || other.isGood() || other.has(Trait.PROVISIONAL));
    }
    sentence.relabel(hit, worse ? Kinds.WORSENED : Kinds.IMPROVED);
    return true;
  }

  /** "Oversight of unregistered homes has slackened": it is the oversight that has. */
  private boolean isAbout(int from, PhraseMatch hit) {
    return sentence.any(
        from,
        Math.min(from + 2, hit.first()),
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
