package io.github.inspectionreports.internal.cue.direction;

import io.github.inspectionreports.internal.cue.grammar.Kinds;
import io.github.inspectionreports.internal.cue.grammar.MatchedSentence;
import io.github.inspectionreports.internal.cue.grammar.PhraseMatch;
import io.github.inspectionreports.internal.cue.grammar.Trait;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * From what to what: "from weak to strong", "from 92% to 61%", "was weak and is now strong". The
 * end of a shift, seen from its beginning, shows whether things are better or worse.
 */
final class Shift {
  private static final int REACH = 7;

  /** Grades, worst first; words of several are joined as they are. */
  private static final Map<String, Integer> GRADES =
      Map.of(
          "inadequate",
          0,
          "requires",
          1,
          "requiring",
          1,
          "adequate",
          1,
          "below",
          1,
          "above",
          3,
          "good",
          3,
          "outstanding",
          4);

  /** A grade of what is good. */
  private static final int GOOD = 3;

  /** Verbs of becoming another: what was bad is good now where nothing says otherwise. */
  private static final Set<String> GONE =
      Set.of("gone", "went", "turned", "shifted", "changed", "transformed");

  private static final Set<String> PRESENT_VERBS =
      Set.of("is", "are", "has", "have", "remains", "remain");

  /** Words for other places and people. */
  private static final Set<String> OTHERS =
      Set.of(
          ("national nationally england similar statistical neighbours average other others peers"
                  + " elsewhere regional regionally all boys girls")
              .split(" "));

  /** "Varies from poor to good": two ends of what is so at one time. */
  private static final Set<String> RANGING =
      Set.of("vary", "varies", "varied", "varying", "range", "ranges", "ranged", "ranging");

  private final MatchedSentence sentence;

  private Shift(MatchedSentence sentence) {
    this.sentence = sentence;
  }

  static void read(MatchedSentence sentence) {
    Shift shift = new Shift(sentence);
    shift.fromTo();
    shift.comparedWith();
    shift.thenNow();
  }

  private void fromTo() {
    for (int from = 0; from < sentence.size(); from++) {
      if (!sentence.word(from).equals("from") || RANGING.contains(sentence.word(from - 1))) {
        continue;
      }
      for (int to = from + 2; to <= Math.min(sentence.size() - 2, from + REACH); to++) {
        if (sentence.word(to).equals("to")
            && !sentence.word(to + 1).equals("be")
            && between(from, to)) {
          return;
        }
      }
    }
  }

  private boolean between(int from, int to) {
    int end = Math.min(sentence.size(), to + REACH);
    for (int i = to + 1; i < end; i++) {
      if (sentence.boundaryAfter(i) || sentence.word(i).equals("and")) {
        end = i + 1;
      }
    }
    int before = rank(from + 1, to);
    int after = rank(to + 1, end);
    if (after < 0 && before >= 0 && before < GOOD && GONE.contains(sentence.word(from - 1))) {
      after = GOOD; // "has gone from chaotic to calm"
    }
    if (before >= 0 && after >= 0 && before != after) {
      shift(from, end, after > before);
      return true;
    }
    return numbers(from, to);
  }

  /** How good something is, from 0 to 4; -1 where nothing says. */
  private int rank(int from, int to) {
    for (int i = from; i < to; i++) {
      Integer grade = GRADES.get(sentence.word(i));
      if (grade != null) {
        return grade;
      }
    }
    if (sentence.any(from, to, PhraseMatch::isFault)) {
      return 1;
    }
    return sentence.any(from, to, match -> match.is(Kinds.PRAISE)) ? 3 : -1;
  }

  private void shift(int from, int end, boolean better) {
    List<PhraseMatch> evaluative =
        sentence.matches().stream()
            .filter(
                match -> match.first() > from && match.first() < end && match.has(Trait.EVALUATIVE))
            .toList();
    int verb = Math.max(0, from - 4);
    sentence.removeWithin(verb, from, match -> match.has(Trait.PROVISIONAL));
    if (evaluative.isEmpty()) {
      return;
    }
    PhraseMatch last = evaluative.get(evaluative.size() - 1);
    evaluative.stream().filter(match -> !match.equals(last)).forEach(sentence::remove);
    sentence.relabel(last, better ? Kinds.IMPROVED : Kinds.WORSENED);
  }

  /** "Turnover stands at 9%, compared with 26% two years ago". */
  private void comparedWith() {
    for (int i = 2; i < sentence.size() - 2; i++) {
      boolean against =
          sentence.word(i).equals("against")
              || (sentence.word(i).equals("compared")
                  && (sentence.word(i + 1).equals("with") || sentence.word(i + 1).equals("to")));
      int then = i + (sentence.word(i).equals("against") ? 1 : 2);
      if (!against || number(sentence.word(then)) < 0 || ofOthers(then)) {
        continue;
      }
      for (int now = i - 1; now >= 0; now--) {
        if (number(sentence.word(now)) >= 0) {
          shiftOfNumbers(i, number(sentence.word(now)), number(sentence.word(then)));
          return;
        }
      }
    }
  }

  private boolean ofOthers(int from) {
    return sentence.hasWord(OTHERS, from, from + REACH);
  }

  private void shiftOfNumbers(int to, int now, int then) {
    boolean bad = sentence.bad(0, to);
    List<PhraseMatch> things = polar(to);
    if (moves() || now == then || things.isEmpty()) {
      return;
    }
    shiftLast(things, bad == now > then);
  }

  /** What is positive, negative or a negation before a word. */
  private List<PhraseMatch> polar(int to) {
    return sentence.matches().stream()
        .filter(match -> match.first() < to)
        .filter(match -> match.isNegative() || match.isPositive() || match.is(Kinds.NEGATOR))
        .toList();
  }

  private void shiftLast(List<PhraseMatch> things, boolean worse) {
    PhraseMatch last = things.get(things.size() - 1);
    things.stream().filter(match -> !match.equals(last)).forEach(sentence::remove);
    sentence.relabel(last, worse ? Kinds.WORSENED : Kinds.IMPROVED);
  }

  /** Numbers give a direction where no verb does: "went from 12 to 87". */
  private boolean numbers(int from, int to) {
    int before = number(sentence.word(from + 1));
    int after = number(sentence.word(to + 1));
    if (before < 0 || after < 0 || before == after || moves()) {
      return false;
    }
    boolean bad = sentence.bad(0, from);
    List<PhraseMatch> things = polar(from);
    if (things.isEmpty()) {
      return false;
    }
    PhraseMatch last = things.get(things.size() - 1);
    sentence.removeWithin(0, from, match -> match.has(Trait.PROVISIONAL) && !match.equals(last));
    shiftLast(things, bad == after > before);
    return true;
  }

  private boolean moves() {
    return sentence.has(Kinds.IMPROVED)
        || sentence.has(Kinds.WORSENED)
        || sentence.has(Kinds.BETTER)
        || sentence.has(Kinds.RISE)
        || sentence.has(Kinds.DROP);
  }

  private static int number(String word) {
    int number = 0;
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isDigit(word.charAt(i)) || i > 5) {
        return -1;
      }
      number = number * 10 + word.charAt(i) - '0';
    }
    return word.isEmpty() ? -1 : number;
  }

  /** "Was weak and is now strong": what was, against what is. */
  private void thenNow() {
    for (PhraseMatch transition : sentence.of(Kinds.TRANSITION)) {
      if (isNegated(transition)) {
        continue;
      }
      if (sentence.word(transition.end() - 1).equals("replaced")) {
        sides(transition, transition.end(), sentence.size(), 0, transition.first());
      } else {
        sides(transition, 0, transition.first(), transition.end(), sentence.size());
      }
    }
    List<PhraseMatch> then = sentence.of(Kinds.FORMERLY);
    if (then.isEmpty()) {
      return;
    }
    PhraseMatch past = then.get(0);
    int now = now(past);
    if (now < 0) {
      return;
    }
    if (past.first() < now) {
      sides(past, 0, now, now, sentence.size());
    } else {
      sides(past, past.first(), sentence.size(), 0, past.first());
    }
  }

  /** "Has not given way to": nothing has changed. */
  private boolean isNegated(PhraseMatch transition) {
    return sentence.any(transition.first() - 2, transition.end(), match -> match.is(Kinds.NEGATOR));
  }

  /** Where the words about today begin; -1 where there are none. */
  private int now(PhraseMatch past) {
    Past time = new Past(sentence, past);
    if (time.isAfter()) {
      return past.first() == 0 ? sentence.clauseEnd(0) : 0; // "is settled after years of churn"
    }
    List<PhraseMatch> today = sentence.of(Kinds.TODAY);
    if (!today.isEmpty()) {
      return today.get(0).first();
    }
    for (int i = past.first() + 1; i < sentence.size(); i++) {
      if (sentence.word(i).equals("now")) {
        return PRESENT_VERBS.contains(sentence.word(i - 1)) ? i - 1 : i;
      }
    }
    if (time.isAside()) {
      return sentence.clauseEnd(past.first());
    }
    if (time.isEnded()) {
      for (PhraseMatch contrast : sentence.of(Kinds.CONTRAST)) {
        if (contrast.first() > past.end()) {
          return contrast.end(); // "used to be late, but is prompt"
        }
      }
    }
    if (time.isOver()) {
      for (PhraseMatch match : sentence.matches()) {
        if (match.first() > past.end() && match.isChange()) {
          return match.first();
        }
      }
    }
    return -1;
  }

  private void sides(PhraseMatch then, int pastFrom, int pastTo, int nowFrom, int nowTo) {
    Past past = new Past(sentence, then);
    boolean wasBad =
        past.isImposed()
            || sentence.any(
                pastFrom,
                pastTo,
                match -> countsAsBad(match) || match.is(Kinds.UNUSUAL) || match.is(Kinds.WORSENED));
    boolean wasGood =
        sentence.any(
            pastFrom, pastTo, match -> match.isPositive() || match.is(Kinds.NO_SHORTCOMING));
    boolean wasServed = sentence.any(pastFrom, pastTo, match -> match.is(Kinds.SERVICE));
    boolean isBad =
        sentence.any(
            nowFrom,
            nowTo,
            match -> countsAsBad(match) || match.is(Kinds.WORSENED) || match.is(Kinds.UNUSUAL));
    boolean isGood =
        sentence.good(nowFrom, nowTo)
            || sentence.any(
                nowFrom,
                nowTo,
                match -> match.is(Kinds.IMPROVED) || match.is(Kinds.NO_SHORTCOMING));
    boolean transition = then.is(Kinds.TRANSITION);
    if (wasBad && !isBad && (isGood || transition || past.isOver() || past.hadBeen())) {
      sentence.removeWithin(
          pastFrom,
          pastTo,
          match ->
              match.isNegative()
                  || match.is(Kinds.NEGATOR)
                  || match.is(Kinds.UNUSUAL)
                  || match.is(Kinds.WORSENED));
      Set<String> praise = Set.of(Kinds.PRAISE, Kinds.ASSET);
      List<PhraseMatch> praised =
          sentence.matches().stream()
              .filter(match -> match.first() >= nowFrom && match.first() < nowTo)
              .filter(match -> match.isOneOf(praise))
              .toList();
      praised.forEach(match -> sentence.relabel(match, Kinds.IMPROVED));
      boolean isSaid =
          sentence.good(nowFrom, nowTo)
              || sentence.any(nowFrom, nowTo, match -> match.is(Kinds.IMPROVED));
      if (praised.isEmpty() && !isSaid) { // "today, they wait no more than a day"
        sentence.relabel(then, Kinds.IMPROVED);
      }
    } else if (isBad && !wasBad && (wasGood || wasServed || past.isOver())) {
      sentence.removeWithin(
          pastFrom,
          pastTo,
          match -> match.isPositive() || match.is(Kinds.SERVICE) || match.is(Kinds.NO_SHORTCOMING));
      sentence.matches().stream()
          .filter(match -> match.first() >= nowFrom && match.first() < nowTo)
          .filter(match -> match.isFault() || match.is(Kinds.UNUSUAL) || match.is(Kinds.BURDEN))
          .findFirst()
          .ifPresent(match -> sentence.relabel(match, Kinds.WORSENED));
    } else if (wasGood
        && !wasBad
        && !isBad
        && !isGood
        && past.isOver()
        && !isServed(nowFrom, nowTo)) {
      sentence.removeWithin(pastFrom, pastTo, PhraseMatch::isPositive);
      sentence.relabel(then, Kinds.WORSENED);
    }
  }

  /** Returns whether a phrase is bad; the caseloads of "manageable caseloads" are not. */
  private boolean countsAsBad(PhraseMatch match) {
    boolean absent =
        match.is(Kinds.BURDEN)
            && sentence.any(
                0,
                match.first() + 1,
                other -> other.is(Kinds.NO_SHORTCOMING) && other.end() >= match.end());
    return (match.isNegative() || match.is(Kinds.NEGATOR)) && !absent;
  }

  private boolean isServed(int from, int to) {
    return sentence.any(
        from,
        to,
        match ->
            match.is(Kinds.SERVICE)
                || match.is(Kinds.BETTER)
                || match.is(Kinds.ACTION)
                || match.is(Kinds.GAIN));
  }
}
