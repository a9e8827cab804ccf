package io.github.inspectionreports.internal.cue.points;

import io.github.inspectionreports.facts.Cue;
import io.github.inspectionreports.facts.Point;
import io.github.inspectionreports.facts.Point.Sense;
import io.github.inspectionreports.rules.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A row of the table of points: which cues make a point, and what it says. */
public final class PointRow {
  private static final String NOTHING = "nothing";
  private static final String NOT = "not ";

  private final String id;
  private final List<String> cues;
  private final int asked;
  private final int wanted;
  private final Set<String> targets;
  private final Set<String> required;
  private final List<Set<String>> unless;
  private final Sense sense;

  private PointRow(Row row) {
    this.id = row.id();
    this.cues = cues(row);
    int all = 0;
    int so = 0;
    for (String attribute : words(row.value("attributes"), ",")) {
      int bit = CueAttribute.bit(withoutNot(attribute));
      all |= bit;
      so |= attribute.startsWith(NOT) ? 0 : bit;
    }
    this.asked = all;
    this.wanted = so;
    this.targets = Set.copyOf(words(row.value("targets"), "\\s+"));
    this.required = Set.copyOf(words(row.value("requires"), "\\s+"));
    this.unless =
        words(row.value("unless"), ",").stream()
            .map(together -> Set.copyOf(words(together, "\\+")))
            .toList();
    this.sense = Sense.valueOf(row.value("sense"));
  }

  /**
   * Parses a row.
   *
   * @param row a row without mistakes
   * @return the parsed row
   */
  static PointRow of(Row row) {
    return new PointRow(row);
  }

  /**
   * What is wrong with a row.
   *
   * @param what what is wrong
   * @param fix what to do
   */
  public record Mistake(String what, String fix) {}

  /**
   * Looks for mistakes in a row.
   *
   * @param row the row
   * @return what is wrong in its attributes and its sense; empty for a sound row
   */
  public static List<Mistake> mistakes(Row row) {
    List<Mistake> mistakes = new ArrayList<>();
    for (String attribute : words(row.value("attributes"), ",")) {
      if (CueAttribute.bit(withoutNot(attribute)) == 0) {
        mistakes.add(
            new Mistake(
                "row '" + row.id() + "': '" + attribute + "' is no attribute of a cue",
                "use negated, remedied, noticed, circumstantial, each with \"not\" before it or"
                    + " without, and commas between them"));
      }
    }
    String sense = row.value("sense");
    if (!sense.isEmpty() && Arrays.stream(Sense.values()).noneMatch(s -> s.name().equals(sense))) {
      mistakes.add(
          new Mistake(
              "row '" + row.id() + "': '" + sense + "' is no sense of a point",
              "use one of "
                  + Arrays.stream(Sense.values())
                      .map(Sense::name)
                      .collect(Collectors.joining(" "))));
    }
    return mistakes;
  }

  /**
   * Returns the kinds of cue that a row is about.
   *
   * @param row a row of the table of points
   * @return the kinds
   */
  public static List<String> cues(Row row) {
    return words(row.value("cues"), "\\s+");
  }

  private static String withoutNot(String attribute) {
    return attribute.startsWith(NOT) ? attribute.substring(NOT.length()).strip() : attribute;
  }

  private static List<String> words(String cell, String between) {
    if (cell.isEmpty()) {
      return List.of();
    }
    return Arrays.stream(cell.split(between))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  String id() {
    return id;
  }

  /** The kinds of cue that it is about. */
  List<String> cues() {
    return cues;
  }

  Sense sense() {
    return sense;
  }

  /** Returns whether a cue of one of its kinds makes its point. */
  boolean holds(Cue cue, List<Cue> all) {
    if ((CueAttribute.of(cue) & asked) != wanted) {
      return false;
    }
    return (targets.isEmpty()
            || targets.contains(cue.targets().isEmpty() ? NOTHING : cue.targets()))
        && (required.isEmpty() || hasRequired(all))
        && (unless.isEmpty() || !isTakenAway(cue, all));
  }

  private boolean hasRequired(List<Cue> all) {
    for (Cue cue : all) {
      if (required.contains(cue.kind())) {
        return true;
      }
    }
    return false;
  }

  private boolean isTakenAway(Cue cue, List<Cue> all) {
    for (Set<String> together : unless) {
      int missing = together.size();
      for (String kind : together) {
        missing -= stands(kind, cue.segment(), all) ? 1 : 0;
      }
      if (missing == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean stands(String kind, int segment, List<Cue> all) {
    for (Cue cue : all) {
      if (cue.segment() == segment && !cue.circumstantial() && cue.kind().equals(kind)) {
        return true;
      }
    }
    return false;
  }

  Point point(Cue cue) {
    return new Point(cue.sentence(), cue.segment(), sense, cue);
  }
}
