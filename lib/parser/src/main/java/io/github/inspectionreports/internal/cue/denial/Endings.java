package io.github.inspectionreports.internal.cue.denial;

import io.github.inspectionreports.internal.cue.grammar.Kinds;
import io.github.inspectionreports.internal.cue.grammar.PhraseMatch;
import io.github.inspectionreports.internal.cue.grammar.Scene;
import io.github.inspectionreports.internal.cue.grammar.Trait;
import java.util.Set;

/** What is no longer so: the end of a fault is progress, the end of a good thing a fault. */
final class Endings {
  /** What is no longer there, used or seen: its name says whether that is good. */
  private static final Set<String> PRESENT =
      Set.of(
          ("used evident seen found apparent present visible there noted identified made placed in"
                  + " relied needed")
              .split(" "));

  /** What people no longer have to do was a burden. */
  private static final Set<String> IMPOSED =
      Set.of("have", "has", "need", "needs", "rely", "relies", "depend", "depends");

  /** What is no longer done is missed, where no word says that it was bad. */
  private static final Set<String> DOING =
      Set.of(
          ("check checks read reads attend attends track tracks meet meets visit visits employ"
                  + " employs offer offers provide provides hold holds review reviews monitor"
                  + " monitors see sees give gives get gets hear hears listen listens share shares"
                  + " run runs fund funds record records keep keeps trust feel feels take takes"
                  + " write writes chair chairs sample samples talk speak ask asks send sends"
                  + " have has sign signs help helps plan plans include includes involve involves"
                  + " invite invites celebrate answer answers return call calls train trains"
                  + " support supports match recruit recruits challenge challenges")
              .split(" "));

  private Endings() {}

  static void read(Scene scene) {
    for (PhraseMatch end : scene.of(Kinds.NO_LONGER)) {
      int to = end.end();
      while (to < scene.size()
          && to - end.end() < 8
          && !(to > end.end() && (scene.commaAfter(to - 1) || scene.partedAfter(to - 1)))) {
        to++;
      }
      int until = to;
      // "No longer common" is about what is before it, "no longer the case that" is not.
      boolean usual =
          scene.any(
              end.end(), to, hit -> hit.is(Kinds.USUAL) && !scene.word(hit.end()).equals("that"));
      int from = usual ? 0 : end.end();
      boolean bad =
          scene.any(
                  from, usual ? end.first() : to, hit -> Scene.isBad(hit) || isWithout(scene, hit))
              || isImposed(scene, end.end())
              || scene.any(0, end.first(), hit -> Scene.isBad(hit) && hit.end() > end.end());
      boolean good =
          scene.any(from, until, hit -> hit.has(Trait.WANTED) || Scene.isGood(hit))
              || DOING.contains(scene.word(end.end()));
      String done = scene.word(end.end());
      boolean missed = DOING.contains(done) && !done.startsWith("ha");
      boolean present = PRESENT.contains(scene.word(end.end()));
      if (present && scene.any(0, end.first(), Scene::isIll)) {
        scene.silence(
            0,
            until,
            hit -> Scene.isIll(hit) || (hit.first() >= end.end() && hit.has(Trait.WANTED)));
        scene.silence(0, until, hit -> hit.is(Kinds.DETECT) || hit.is(Kinds.SERVICE));
        scene.become(end, Kinds.GONE_BETTER);
      } else if (bad && !missed) {
        scene.silence(
            0,
            until,
            hit ->
                (Scene.isBad(hit) || isWithout(scene, hit))
                    && (hit.first() >= from || hit.end() > end.end()));
        scene.silence(end.first(), until, hit -> hit.has(Trait.WANTED));
        scene.become(end, Kinds.GONE_BETTER);
      } else if (good) {
        scene.silence(from, until, hit -> missed && Scene.isBad(hit));
        scene.silence(from, until, hit -> hit.has(Trait.WANTED) || Scene.isGood(hit));
        scene.become(end, Kinds.GONE_WORSE);
      }
    }
  }

  private static boolean isWithout(Scene scene, PhraseMatch hit) {
    return hit.is(Kinds.NEGATOR) && scene.word(hit.first()).equals("without");
  }

  private static boolean isImposed(Scene scene, int at) {
    return IMPOSED.contains(scene.word(at))
        && (scene.word(at + 1).equals("to") || scene.word(at + 1).equals("on"));
  }
}
