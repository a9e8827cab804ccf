package io.github.inspectionreports.facts;

import io.github.inspectionreports.facts.Point.Sense;
import io.github.inspectionreports.model.SectionKind;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * What the points of a sentence say together. There is one for each sentence whose section is
 * {@linkplain Sentence#judged judged}, whether or not it has points; the engine keeps it true as
 * points come and go.
 *
 * @param sentence the sentence
 * @param points its points, in no order; empty for a sentence that says nothing
 */
public record Tenor(Sentence sentence, Set<Point> points) {
  /** Copies the points. */
  public Tenor {
    points = Set.copyOf(points);
  }

  /**
   * Makes the tenor of a sentence.
   *
   * @param sentence the sentence
   * @param points its points, each once or more often
   * @return the tenor
   * @throws ClassCastException if one is no point
   */
  public static Tenor of(Sentence sentence, Collection<?> points) {
    Set<Point> own = new HashSet<>();
    for (Object point : points) {
      own.add((Point) point);
    }
    return new Tenor(sentence, own);
  }

  /**
   * Returns the number of the sentence.
   *
   * @return its number in the document, from 0
   */
  public int id() {
    return sentence.id();
  }

  /**
   * Returns the number of the sentence before it in the same paragraph or bullet.
   *
   * @return its number; -1 for the first
   */
  public int previous() {
    return sentence.previous();
  }

  /**
   * Returns the kind of the section in which the sentence stands.
   *
   * @return the kind
   */
  public SectionKind section() {
    return sentence.section();
  }

  /**
   * Returns how many segments the sentence has.
   *
   * @return the number, from 1
   */
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
}
