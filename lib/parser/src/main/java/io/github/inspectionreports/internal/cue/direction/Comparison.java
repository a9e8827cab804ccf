package io.github.inspectionreports.internal.cue.direction;

import io.github.inspectionreports.internal.cue.grammar.Auxiliaries;
import io.github.inspectionreports.internal.cue.grammar.Kinds;
import io.github.inspectionreports.internal.cue.grammar.MatchedSentence;
import io.github.inspectionreports.internal.cue.grammar.PhraseMatch;
import io.github.inspectionreports.internal.cue.grammar.Trait;
import java.util.Set;

/**
 * What is more or less so than before: "plans have become less regular", "staff feel more supported
 * than they did". More of something good is better and more of a fault worse; with "less" it is the
 * other way round. A comparison with other places or people is not a change.
 */
final class Comparison {
  /** How many words before "more" its verb may be, and how many after it its object. */
  private static final int REACH = 3;

  /** How many words before "less often" its object may be. */
  private static final int OFTEN_REACH = 5;

  /** How far after "more" the word "than" may be. */
  private static final int THAN_REACH = 8;

  private static final Set<String> VERBS =
      Auxiliaries.and(
          Auxiliaries.BE,
          "become becomes became becoming get gets got getting grow grows grew grown feel feels"
              + " felt seem seems look looks");

  private static final Set<String> OFTEN =
      Set.of("often", "frequently", "regularly", "frequent", "common", "widespread", "likely");

  private static final Set<String> BECOMING =
      Set.of("become", "becomes", "became", "becoming", "got", "gets", "getting", "grown", "grew");

  private static final Set<String> BECOME = Set.of("become", "becomes", "became");

  /** "Needs to be more robust" is not a change. */
  private static final Set<String> MODALS =
      Set.of("to", "should", "could", "must", "can", "would", "may", "might", "not", "will", "who");

  private static final Set<String> ADVERBS =
      Set.of("far", "much", "even", "rather", "now", "also", "a", "lot", "little", "often", "been");

  /** "More to do", "more than half", "more children" and "less likely" are not a state. */
  private static final Set<String> NO_STATE =
      Set.of("to", "so", "than", "of", "likely", "work", "needs", "is", "can", "and", "or");

  /** Words that open a clause. */
  private static final Set<String> OPENS =
      Set.of(
          ("that which who where when if because so and but or is are was were has have does do"
                  + " while as")
              .split(" "));

  private static final int SHORT_SUBJECT = 7;

  /** So many words are "more" and what is more so. */
  private static final int THING = 2;

  /** "No less clear" and "not more clear" say nothing of a change. */
  private static final Set<String> UNDO = Set.of("no", "not", "any", "nothing", "neither", "never");

  /** Words after "than" that name an earlier time. */
  private static final Set<String> EARLIER =
      Set.of(
          ("it they he she we before previously at in last when ever a an two three four five was"
                  + " were is usual hitherto formerly")
              .split(" "));

  /** Words of a comparison that stand before a fault. */
  private static final Set<String> LESS = Set.of("less", "fewer", "lower", "smaller", "shorter");

  private static final Set<String> GOOD =
      Set.of(Kinds.PRAISE, Kinds.SERVICE, Kinds.BETTER, Kinds.IMPROVED, Kinds.ASSET);
  private static final Set<String> BAD = Set.of(Kinds.CRITICISM, Kinds.SHORTCOMING);

  private final MatchedSentence sentence;

  private Comparison(MatchedSentence sentence) {
    this.sentence = sentence;
  }

  static void read(MatchedSentence sentence) {
    Comparison comparison = new Comparison(sentence);
    for (PhraseMatch match : sentence.matches()) {
      if (match.isChange() && sentence.word(match.first() + 1).equals("never")) {
        sentence.removeWithin(match.first(), match.end(), other -> other.is(Kinds.NEGATOR));
      }
    }
    for (PhraseMatch match : sentence.of(Kinds.GAIN)) {
      if (match.rowHas(Trait.COMPARATIVE) && comparison.isFirst(match.first())) {
        sentence.relabel(match, Kinds.IMPROVED);
      }
    }
    for (int i = 1; i < sentence.size() - 1; i++) {
      String word = sentence.word(i);
      if (BECOME.contains(word) && comparison.hasBecome(i)) {
        comparison.become(i + 1);
      }
      boolean more = word.equals("more");
      if (!more && !word.equals("less")) {
        continue;
      }
      int at = i;
      if (sentence.any(
          0,
          at + 1,
          match ->
              (match.is(Kinds.RISE) || match.is(Kinds.DROP))
                  && match.end() > at + 1
                  && OFTEN.contains(sentence.word(at + 1)))) {
        continue; // "have become less common" as a whole is read with what moves
      }
      if (OFTEN.contains(sentence.word(i + 1))) {
        comparison.often(i, more);
      }
      if (comparison.isSo(i, more)) {
        comparison.compare(i, more);
      }
    }
    for (PhraseMatch match : sentence.of(Kinds.NO_SHORTCOMING)) {
      if (LESS.contains(sentence.word(match.first())) && comparison.namesTimes()) {
        sentence.removeWithin(
            match.first(),
            match.end(),
            other -> other.isFault() || other.is(Kinds.BURDEN) || other.is(Kinds.REMEDY));
        sentence.relabel(match, Kinds.IMPROVED);
      }
    }
  }

  /** "Has become", "became"; not "should now become" nor "helps them become". */
  private boolean hasBecome(int at) {
    if (!sentence.word(at).equals("become")) {
      return !MODALS.contains(sentence.word(at - 1));
    }
    return sentence.hasWord(Auxiliaries.HAVE, at - REACH, at);
  }

  /** "Supervision has become regular", "caseloads have become unmanageable". */
  private void become(int at) {
    int thing = isAdverb(sentence.word(at)) ? at + 1 : at;
    if (sentence.word(thing + 1).equals("that")
        || sentence.word(at).equals("more")
        || sentence.word(at).equals("less")
        || sentence.any(Math.max(0, at - REACH - 1), at, match -> match.is(Kinds.NEGATOR))) {
      return; // "it has become clear that", "has not become"
    }
    for (PhraseMatch match : sentence.matches()) {
      boolean bad = match.is(Kinds.CRITICISM);
      if ((match.first() == at || match.first() == thing) && (bad || match.is(Kinds.PRAISE))) {
        sentence.relabel(match, bad ? Kinds.WORSENED : Kinds.IMPROVED);
        return;
      }
    }
  }

  /** Returns whether something is, or has become, more or less so. */
  private boolean isSo(int at, boolean more) {
    if (NO_STATE.contains(sentence.word(at + 1)) || comparesOthers(at) || isFault(at, more)) {
      return false;
    }
    int verb = at - 1;
    while (verb > 0 && isAdverb(sentence.word(verb)) && !sentence.commaAfter(verb)) {
      verb--;
    }
    if (!VERBS.contains(sentence.word(verb))
        || MODALS.contains(sentence.word(verb - 1))
        || UNDO.contains(sentence.word(verb + 1))) {
      return false;
    }
    return !more || BECOMING.contains(sentence.word(verb)) || comparesTimes(at) || isFirst(verb);
  }

  /** "Fewer delays than a year ago", "now less likely to be excluded": a change, not a state. */
  private boolean namesTimes() {
    return sentence.has(Kinds.TODAY) || sentence.has(Kinds.FORMERLY) || sentence.has(Kinds.SINCE);
  }

  /** "More at compliance than" is a fault as a whole. */
  private boolean isFault(int at, boolean more) {
    return more
        && sentence.any(at, at + 1, match -> match.is(Kinds.CRITICISM) && match.end() > at + THING);
  }

  private static boolean isAdverb(String word) {
    return word.endsWith("ly") || ADVERBS.contains(word);
  }

  /** Returns whether no clause comes before the verb. */
  private boolean isFirst(int verb) {
    for (int i = 0; i < verb; i++) {
      if (OPENS.contains(sentence.word(i)) || sentence.boundaryAfter(i)) {
        return false;
      }
    }
    return verb <= SHORT_SUBJECT;
  }

  private boolean comparesTimes(int at) {
    for (int i = at + 1; i < Math.min(sentence.size() - 1, at + THAN_REACH); i++) {
      if (sentence.word(i).equals("than")) {
        return EARLIER.contains(sentence.word(i + 1));
      }
    }
    return false;
  }

  private boolean comparesOthers(int at) {
    for (int i = at + 1; i < Math.min(sentence.size() - 1, at + THAN_REACH); i++) {
      if (sentence.word(i).equals("than")) {
        return !EARLIER.contains(sentence.word(i + 1));
      }
    }
    return false;
  }

  /** "Move less often", "move more often": how often things happen that should be rare. */
  private void often(int at, boolean more) {
    if (sentence.word(at + 2).equals("to") || UNDO.contains(sentence.word(at - 1))) {
      return; // "are less likely to be noticed", "was not more widespread"
    }
    for (PhraseMatch match : sentence.matches()) {
      if (isOften(match, at)) {
        sentence.removeWithin(at, at + 2, other -> other.is(Kinds.CRITICISM) || changes(other));
        sentence.removeWithin(
            match.first(),
            match.end() + 1,
            other -> !other.equals(match) && !other.is(Kinds.NEGATOR));
        sentence.relabel(match, more ? Kinds.WORSENED : Kinds.IMPROVED);
        return;
      }
    }
  }

  /** Returns whether "more" or "less" says how often a burden or a fault before it occurs. */
  private boolean isOften(PhraseMatch match, int at) {
    boolean near = match.end() <= at && at - match.end() <= OFTEN_REACH;
    return near
        && (match.is(Kinds.BURDEN) || match.isFault())
        && sentence.isOneClause(match.end(), at)
        && !sentence.any(match.end() + 1, at, other -> other.isOneOf(GOOD));
  }

  private void compare(int at, boolean more) {
    PhraseMatch thing = null;
    for (PhraseMatch match : sentence.matches()) {
      boolean near = match.end() > at + 1 && match.first() <= at + 2 && match.first() > at - REACH;
      boolean judges =
          match.isOneOf(BAD) || (match.isOneOf(GOOD) && !(more && match.is(Kinds.SERVICE)));
      // "Are less clear" as a whole is a fault already; the word by itself is what is less so.
      if (near && judges && !(match.is(Kinds.CRITICISM) && match.first() == at)) {
        boolean nearer = thing == null || (thing.first() <= at && match.first() > at);
        thing = nearer ? match : thing;
      }
    }
    if (thing == null || sentence.clauseEnd(at) <= thing.first()) {
      return;
    }
    PhraseMatch found = thing;
    boolean better = more != found.isOneOf(BAD);
    sentence.removeWithin(
        Math.max(0, at - REACH),
        Math.max(at + 2, found.first() + 1),
        match -> !match.equals(found) && match.end() > at - 1 && changes(match));
    sentence.relabel(found, better ? Kinds.IMPROVED : Kinds.WORSENED);
  }

  private static boolean changes(PhraseMatch match) {
    return match.has(Trait.PROVISIONAL)
        || match.isOneOf(GOOD)
        || match.is(Kinds.WORSENED)
        || match.is(Kinds.MORE);
  }
}
