package io.github.inspectionreports.internal.cue.denial;

import io.github.inspectionreports.internal.cue.grammar.Kinds;
import io.github.inspectionreports.internal.cue.grammar.PhraseMatch;
import io.github.inspectionreports.internal.cue.grammar.Scene;
import io.github.inspectionreports.internal.cue.grammar.Trait;
import java.util.Set;

/**
 * What few have and what is seldom so: little of a fault is good, little of a good thing a fault.
 */
final class Scarcity {
  private static final int REACH = 11;

  private static final Set<String> FINITE =
      Set.of("is", "are", "was", "were", "has", "have", "take", "takes", "took", "place");

  private static final Set<String> BECOME = Set.of("become", "becoming", "becomes", "became");

  /** "This is the exception" speaks of what was said before. */
  private static final Set<String> REFERRING = Set.of("this", "these", "such");

  private static final Set<String> BEFORE_TIME =
      Set.of("of", "after", "before", "since", "on", "upon", "from", "when");

  private final Scene scene;

  private Scarcity(Scene scene) {
    this.scene = scene;
  }

  static void scarce(Scene scene) {
    new Scarcity(scene).scarce();
  }

  static void unusual(Scene scene) {
    Scarcity scarcity = new Scarcity(scene);
    scarcity.notUsual();
    scarcity.unusual();
  }

  /** "Few children wait" praises, "few children are seen" blames. */
  private void scarce() {
    for (PhraseMatch few : scene.of(Kinds.SCARCE)) {
      PhraseMatch bad = null;
      for (PhraseMatch hit : scene.hits()) {
        boolean after =
            hit.first() >= few.end() || (hit.first() > few.first() && hit.end() > few.end());
        if (!after
            || !scene.isOneClause(few.end(), Math.max(few.end(), hit.first()))
            || scene.isAside(hit.first())
            || isTime(hit)) {
          continue;
        }
        if (isSubject(hit)) {
          continue; // "hardly any court work is marred by delay"
        }
        // "Few have manageable caseloads" blames, as "few are visited" does.
        if (hit.has(Trait.WANTED) || hit.is(Kinds.SPARED) || hit.first() - few.end() >= REACH) {
          break;
        }
        if (Scene.isBad(hit)) {
          bad = hit;
          break;
        }
      }
      if (bad == null) {
        scene.outright(few, Kinds.FAULT);
      } else {
        int from = Math.min(few.end(), bad.first());
        int to = Math.max(from + REACH, endOfClause(from));
        scene.silence(from, to, hit -> Scene.isBad(hit) && !hit.equals(few));
        scene.outright(few, Kinds.SPARED);
      }
    }
  }

  /** "Within a month of coming into care" says when. */
  private boolean isTime(PhraseMatch hit) {
    return hit.is(Kinds.BURDEN) && BEFORE_TIME.contains(scene.word(hit.first() - 1));
  }

  /** Returns whether a word of service is the noun of which something is said. */
  private boolean isSubject(PhraseMatch hit) {
    return (hit.is(Kinds.SERVICE) || hit.is(Kinds.ASSET)) && FINITE.contains(scene.word(hit.end()));
  }

  private int endOfClause(int from) {
    int end = from;
    while (end < scene.size() && !scene.commaAfter(end) && !scene.partedAfter(end)) {
      end++;
    }
    return end;
  }

  /** "Turnover is not a problem". */
  private void notUsual() {
    for (PhraseMatch usual : scene.of(Kinds.USUAL)) {
      for (PhraseMatch denial : scene.of(Kinds.NEGATOR)) {
        if (denial.end() <= usual.first()
            && usual.first() - denial.end() <= 1
            && !scene.any(0, denial.end(), hit -> hit.is(Kinds.FAULT) && hit.holds(denial))
            && scene.bad(0, denial.first())) {
          scene.silence(0, usual.end() + 1, hit -> Scene.isBad(hit));
          scene.become(denial, Kinds.SPARED);
        }
      }
    }
  }

  /** "Delays are rare" praises, "visits are rare" blames. */
  private void unusual() {
    for (PhraseMatch rare : scene.of(Kinds.UNUSUAL)) {
      int from = rare.first();
      boolean refersBack = REFERRING.contains(scene.word(from - 1));
      while (from > 0 && (refersBack || !scene.partedAfter(from - 1))) {
        from--;
      }
      int to = Math.min(scene.size(), rare.end() + REACH);
      boolean before = scene.any(from, rare.first(), Scene::isIll);
      boolean after =
          scene.word(rare.end()).equals("for") && scene.any(rare.end(), to, Scene::isIll);
      boolean good =
          scene.any(from, rare.first(), hit -> Scene.isGood(hit) || hit.is(Kinds.SERVICE))
              || scene.word(rare.end() - 2).equals("too");
      scene.silence(
          rare.first(),
          rare.end(),
          hit -> !hit.equals(rare) && (hit.has(Trait.JUDGING) || hit.is(Kinds.NEGATOR)));
      boolean changes = BECOME.contains(scene.word(rare.first())); // "has become a rarity"
      if (before || after) {
        scene.silence(from, before ? rare.first() : to, Scene::isIll);
        scene.become(rare, changes ? Kinds.GONE_BETTER : Kinds.SPARED);
      } else if (good) {
        scene.silence(from, rare.first(), Scene::isGood);
        scene.become(rare, changes ? Kinds.GONE_WORSE : Kinds.FAULT);
      }
    }
  }
}
