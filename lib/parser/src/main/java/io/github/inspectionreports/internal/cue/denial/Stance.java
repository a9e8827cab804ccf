package io.github.inspectionreports.internal.cue.denial;

import io.github.inspectionreports.internal.cue.grammar.Kinds;
import io.github.inspectionreports.internal.cue.grammar.PhraseMatch;
import io.github.inspectionreports.internal.cue.grammar.Scene;
import io.github.inspectionreports.internal.cue.grammar.Trait;

/**
 * What is said but is not true: a belief that inspectors do not share, and a condition contrary to
 * fact. Praise in them does not count. Nor does praise of what has hardly begun.
 */
public final class Stance {
  private Stance() {}

  public static void read(Scene scene) {
    unreal(scene);
    beliefs(scene);
    barelyBegun(scene);
  }

  /** "How views are heard is in its infancy": what has hardly begun is not praised. */
  private static void barelyBegun(Scene scene) {
    for (PhraseMatch early : scene.of("early")) {
      if (early.says(Trait.UNBEGUN)) {
        int segment = scene.segment(early.first());
        scene.silence(
            0,
            early.end(),
            hit -> hit.has(Trait.PRAISING) && scene.segment(hit.first()) == segment);
      }
    }
  }

  /** "Had managers acted sooner, children would have been safer"; "the service needed to". */
  private static void unreal(Scene scene) {
    for (PhraseMatch unreal : scene.of(Kinds.UNREAL)) {
      int segment = scene.segment(unreal.first());
      scene.silence(
          0,
          scene.size(),
          hit ->
              scene.segment(hit.first()) == segment
                  && (hit.has(Trait.PRAISING)
                      || Scene.isBad(hit)
                      || Scene.isGood(hit)
                      || hit.is(Kinds.NEGATOR)));
    }
  }

  /** "Leaders believe that practice is sound, but inspectors found drift." */
  private static void beliefs(Scene scene) {
    for (PhraseMatch belief : scene.of(Kinds.BELIEF)) {
      int end = belief.end();
      while (end < scene.size() && !scene.partedAfter(end - 1)) {
        end++;
      }
      boolean contradicted =
          scene.any(
              end,
              scene.size(),
              hit -> Scene.isBad(hit) || hit.is(Kinds.NEGATOR) || hit.is(Kinds.CONTRADICTED));
      if (contradicted) {
        scene.silence(
            0, end, hit -> hit.has(Trait.PRAISING) || Scene.isGood(hit) || hit.has(Trait.MOVED));
        scene.become(belief, Kinds.UNREAL);
      }
    }
    for (PhraseMatch hit : scene.of(Kinds.CONTRADICTED)) {
      if (scene.has("report") || scene.has(Kinds.BELIEF)) {
        scene.silence(0, hit.first(), said -> said.has(Trait.PRAISING) || Scene.isGood(said));
      }
      scene.become(hit, Kinds.FAULT);
    }
  }
}
