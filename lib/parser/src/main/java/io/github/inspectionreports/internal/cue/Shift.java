package io.github.inspectionreports.internal.cue;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * From what to what: "from weak to strong", "from 92% to 61%", "was weak and is now strong". The
 * end of a shift, seen from its beginning, tells whether things are better or worse.
 */
final class Shift {
  private static final int REACH = 7;

  /** Grades, worst first; words of several are joined as they stand. */
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
          "good",
          3,
          "outstanding",
          4);

  private final Scene scene;

  private Shift(Scene scene) {
    this.scene = scene;
  }

  static void read(Scene scene) {
    Shift shift = new Shift(scene);
    shift.fromTo();
    shift.thenNow();
  }

  private void fromTo() {
    for (int from = 0; from < scene.size(); from++) {
      if (!scene.word(from).equals("from")) {
        continue;
      }
      for (int to = from + 2; to <= Math.min(scene.size() - 2, from + REACH); to++) {
        if (scene.word(to).equals("to") && !scene.word(to + 1).equals("be") && between(from, to)) {
          return;
        }
      }
    }
  }

  private boolean between(int from, int to) {
    int end = Math.min(scene.size(), to + REACH);
    for (int i = to + 1; i < end; i++) {
      if (scene.partedAfter(i) || scene.commaAfter(i) || scene.word(i).equals("and")) {
        end = i + 1;
      }
    }
    int before = rank(from + 1, to);
    int after = rank(to + 1, end);
    if (before >= 0 && after >= 0 && before != after) {
      turn(from, end, after > before);
      return true;
    }
    return numbers(from, to);
  }

  /** How good something is, from 0 to 4; -1 where nothing tells. */
  private int rank(int from, int to) {
    for (int i = from; i < to; i++) {
      Integer grade = GRADES.get(scene.word(i));
      if (grade != null) {
        return grade;
      }
    }
    if (scene.any(from, to, hit -> hit.is(Kinds.FAULT) || hit.is(Kinds.FLAW))) {
      return 1;
    }
    return scene.any(from, to, hit -> hit.is(Kinds.PRAISE)) ? 3 : -1;
  }

  private void turn(int from, int end, boolean better) {
    List<PhraseMatch> judging =
        scene.hits().stream()
            .filter(
                hit ->
                    hit.first() > from && hit.first() < end && Kinds.JUDGING.contains(hit.kind()))
            .toList();
    int verb = Math.max(0, from - 4);
    scene.silence(verb, from, hit -> Kinds.MOVED.contains(hit.kind()));
    if (judging.isEmpty()) {
      return;
    }
    PhraseMatch last = judging.get(judging.size() - 1);
    judging.stream().filter(hit -> !hit.equals(last)).forEach(scene::drop);
    scene.become(last, better ? Kinds.GONE_BETTER : Kinds.GONE_WORSE);
  }

  /** Numbers give a direction where no verb does: "went from 12 to 87". */
  private boolean numbers(int from, int to) {
    int before = number(scene.word(from + 1));
    int after = number(scene.word(to + 1));
    if (before < 0 || after < 0 || before == after || moves()) {
      return false;
    }
    boolean bad = scene.bad(0, from);
    if (!bad && !scene.good(0, from)) {
      return false;
    }
    List<PhraseMatch> things =
        scene.hits().stream()
            .filter(hit -> hit.first() < from && (Scene.isBad(hit) || Scene.isGood(hit)))
            .toList();
    PhraseMatch last = things.get(things.size() - 1);
    things.stream().filter(hit -> !hit.equals(last)).forEach(scene::drop);
    scene.silence(0, from, hit -> Kinds.MOVED.contains(hit.kind()) && !hit.equals(last));
    scene.become(last, bad == after > before ? Kinds.GONE_WORSE : Kinds.GONE_BETTER);
    return true;
  }

  private boolean moves() {
    return scene.has(Kinds.GONE_BETTER)
        || scene.has(Kinds.GONE_WORSE)
        || scene.has(Kinds.BETTER)
        || scene.has(Kinds.RISE)
        || scene.has(Kinds.DROP);
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
    List<PhraseMatch> then = scene.of(Kinds.THEN);
    List<PhraseMatch> today = scene.of(Kinds.TODAY);
    if (!then.isEmpty() && !today.isEmpty()) {
      sides(then.get(0), today.get(0));
    }
  }

  private void sides(PhraseMatch then, PhraseMatch today) {
    boolean pastFirst = then.first() < today.first();
    int cut = pastFirst ? today.first() : then.first();
    int pastFrom = pastFirst ? 0 : cut;
    int pastTo = pastFirst ? cut : scene.size();
    int nowFrom = pastFirst ? cut : 0;
    int nowTo = pastFirst ? scene.size() : cut;
    boolean wasBad = scene.bad(pastFrom, pastTo);
    boolean wasGood = scene.good(pastFrom, pastTo);
    boolean isBad = scene.bad(nowFrom, nowTo);
    boolean isGood = scene.good(nowFrom, nowTo);
    if (wasBad && isGood && !isBad) {
      scene.silence(pastFrom, pastTo, hit -> Scene.isBad(hit) || hit.is(Kinds.NEGATOR));
      Set<String> praise = Set.of(Kinds.PRAISE, Kinds.ASSET);
      scene.hits().stream()
          .filter(
              hit -> hit.first() >= nowFrom && hit.first() < nowTo && praise.contains(hit.kind()))
          .forEach(hit -> scene.become(hit, Kinds.GONE_BETTER));
    } else if (isBad && (wasGood || scene.any(pastFrom, pastTo, hit -> hit.is(Kinds.SERVICE)))) {
      scene.silence(pastFrom, pastTo, hit -> Scene.isGood(hit) || hit.is(Kinds.SERVICE));
      scene.hits().stream()
          .filter(hit -> hit.first() >= nowFrom && hit.first() < nowTo)
          .filter(hit -> hit.is(Kinds.FAULT) || hit.is(Kinds.FLAW))
          .findFirst()
          .ifPresent(hit -> scene.become(hit, Kinds.GONE_WORSE));
      scene.drop(then);
      scene.drop(today);
    }
  }
}
