package io.github.inspectionreports.internal.cue;

import java.util.Set;

/**
 * What is more or less so than before: "plans have become less regular", "staff feel more supported
 * than they did". More of something good is better and more of a fault worse; with "less" it is the
 * other way round. A comparison with other places or people is no change.
 */
final class Comparison {
  /** So many words before "more" its verb is looked for, and so many words after it its thing. */
  private static final int REACH = 3;

  /** How far behind "more" the word "than" may stand. */
  private static final int THAN_REACH = 8;

  private static final Set<String> VERBS =
      Set.of(
          ("is are was were be been being become becomes became becoming get gets got getting grow"
                  + " grows grew grown feel feels felt seem seems look looks")
              .split(" "));

  /** "No less clear" and "not more clear" say nothing of a change. */
  private static final Set<String> UNDO = Set.of("no", "not", "any", "nothing", "neither", "never");

  /** Words after "than" that speak of an earlier time. */
  private static final Set<String> EARLIER =
      Set.of(
          ("it they he she we before previously at in last when ever a an two three four five was"
                  + " were is usual hitherto formerly")
              .split(" "));

  private static final Set<String> GOOD =
      Set.of(Kinds.PRAISE, Kinds.SERVICE, Kinds.BETTER, Kinds.GONE_BETTER, Kinds.ASSET);
  private static final Set<String> BAD = Set.of(Kinds.FAULT, Kinds.FLAW);

  private final Scene scene;

  private Comparison(Scene scene) {
    this.scene = scene;
  }

  static void read(Scene scene) {
    Comparison comparison = new Comparison(scene);
    for (PhraseMatch hit : scene.hits()) {
      if (Kinds.TURNS.contains(hit.kind()) && scene.word(hit.first() + 1).equals("never")) {
        scene.silence(hit.first(), hit.end(), other -> other.is(Kinds.NEGATOR));
      }
    }
    for (int i = 1; i < scene.size() - 1; i++) {
      String word = scene.word(i);
      if ((word.equals("more") || word.equals("less")) && comparison.isSo(i)) {
        comparison.compare(i, word.equals("more"));
      }
    }
  }

  /** Returns whether something is, or has become, more or less so. */
  private boolean isSo(int at) {
    if (scene.word(at + 1).equals("than")
        || scene.word(at + 1).equals("likely")
        || UNDO.contains(scene.word(at - 1))) {
      return false;
    }
    boolean verb = false;
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      if (scene.partedAfter(i) || scene.commaAfter(i) || UNDO.contains(scene.word(i))) {
        return false;
      }
      verb |= VERBS.contains(scene.word(i));
    }
    return verb && !comparesOthers(at);
  }

  private boolean comparesOthers(int at) {
    for (int i = at + 1; i < Math.min(scene.size() - 1, at + THAN_REACH); i++) {
      if (scene.word(i).equals("than")) {
        return !EARLIER.contains(scene.word(i + 1));
      }
    }
    return false;
  }

  private void compare(int at, boolean more) {
    PhraseMatch thing = null;
    for (PhraseMatch hit : scene.hits()) {
      boolean near = hit.end() > at + 1 && hit.first() <= at + 2 && hit.first() > at - REACH;
      boolean judges = GOOD.contains(hit.kind()) || BAD.contains(hit.kind());
      // "Are less clear" as a whole is a fault already; the word by itself is what is less so.
      if (near && judges && !(hit.is(Kinds.FAULT) && hit.first() == at)) {
        thing = thing == null || hit.first() > thing.first() ? hit : thing;
      }
    }
    if (thing == null || !adjoins(at, thing)) {
      return;
    }
    PhraseMatch found = thing;
    boolean better = more != BAD.contains(found.kind());
    scene.silence(
        Math.max(0, at - REACH),
        Math.max(at + 2, found.first() + 1),
        hit -> !hit.equals(found) && hit.end() > at - 1 && changes(hit));
    scene.become(found, better ? Kinds.GONE_BETTER : Kinds.GONE_WORSE);
  }

  private boolean adjoins(int at, PhraseMatch thing) {
    for (int i = at; i < thing.first(); i++) {
      if (scene.partedAfter(i) || scene.commaAfter(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean changes(PhraseMatch hit) {
    return Kinds.MOVED.contains(hit.kind())
        || GOOD.contains(hit.kind())
        || hit.is(Kinds.GONE_WORSE)
        || hit.is(Kinds.MORE);
  }
}
