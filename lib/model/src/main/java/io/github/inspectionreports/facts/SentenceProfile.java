package io.github.inspectionreports.facts;

import io.github.inspectionreports.facts.Point.Sense;
import io.github.inspectionreports.model.SectionKind;
import java.util.Comparator;
import java.util.List;

/**
 * What the points of a sentence say together. There is one for each sentence {@linkplain
 * Sentence#inEvaluativeSection in an evaluative section}, whether or not it has points; it changes
 * as rules add points or take them away.
 *
 * @param sentence the sentence
 * @param points its points, each once, by where their cues are; of those that begin at one word,
 *     that of the longest phrase first
 */
public record SentenceProfile(Sentence sentence, List<Point> points) {
  private static final Comparator<Point> BY_PLACE =
      Comparator.comparingInt((Point point) -> point.cue().start())
          .thenComparingInt(point -> -point.cue().end())
          .thenComparing(point -> point.cue().row())
          .thenComparing(Point::sense)
          .thenComparingInt(Point::segment);

  /** Puts the points in order, each once. */
  public SentenceProfile {
    points = inOrder(points);
  }

  private static List<Point> inOrder(List<Point> points) {
    for (int i = 1; i < points.size(); i++) {
      Point before = points.get(i - 1);
      Point after = points.get(i);
      if (before.cue().start() >= after.cue().start() && BY_PLACE.compare(before, after) >= 0) {
        return points.stream().distinct().sorted(BY_PLACE).toList();
      }
    }
    return List.copyOf(points);
  }

  /** {@return the number of the sentence in the document, from 0} */
  public int id() {
    return sentence.id();
  }

  /**
   * {@return the number of the sentence before it in the same paragraph or bullet; -1 for the
   * first}
   */
  public int previous() {
    return sentence.previous();
  }

  /** {@return the kind of the section in which the sentence is} */
  public SectionKind section() {
    return sentence.section();
  }

  /** {@return how many segments the sentence has, from 1} */
  public int segments() {
    return sentence.segments();
  }

  /**
   * Returns whether a point of the sentence has a sense.
   *
   * @param sense the sense
   * @return whether one point at least has it
   */
  public boolean says(Sense sense) {
    for (Point point : points) {
      if (point.sense() == sense) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether the sentence has a cue of a kind, whatever the words around it do to it.
   *
   * @param kind a kind of cue
   * @return whether there is one
   */
  public boolean has(String kind) {
    return sentence.cues().contains(kind);
  }

  /**
   * Returns where the first point of a sense is.
   *
   * @param sense the sense
   * @return offset of its cue in the sentence; the largest number there is if no point has it
   */
  public int first(Sense sense) {
    for (Point point : points) {
      if (point.sense() == sense) {
        return point.cue().start();
      }
    }
    return Integer.MAX_VALUE;
  }

  /**
   * Returns where the last point of a sense is.
   *
   * @param sense the sense
   * @return offset of its cue in the sentence; -1 if no point has it
   */
  public int last(Sense sense) {
    for (int i = points.size() - 1; i >= 0; i--) {
      if (points.get(i).sense() == sense) {
        return points.get(i).cue().start();
      }
    }
    return -1;
  }

  /**
   * Returns whether praise and blame are set against each other: one segment of the sentence speaks
   * for the service and blames nothing, another blames.
   *
   * @return false for praise and blame in one segment
   */
  public boolean contrasts() {
    if (segments() == 1 || !says(Sense.BAD)) {
      return false;
    }
    for (Point point : points) {
      if (point.sense().favourable() && !blames(point.segment())) {
        return true;
      }
    }
    return false;
  }

  private boolean blames(int segment) {
    for (Point point : points) {
      if (point.sense() == Sense.BAD && point.segment() == segment) {
        return true;
      }
    }
    return false;
  }
}
