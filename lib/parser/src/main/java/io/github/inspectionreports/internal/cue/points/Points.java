package io.github.inspectionreports.internal.cue.points;

import io.github.inspectionreports.facts.Cue;
import io.github.inspectionreports.facts.Point;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The points that the cues of a sentence make, by the table of points. Immutable and safe for use
 * by many threads.
 */
public final class Points {
  private final Map<String, List<PointRow>> byKind = new HashMap<>();

  private Points(RuleSet rules) {
    for (Row row : rules.table(Table.POINTS).rows()) {
      PointRow point = PointRow.of(row);
      point.cues().forEach(kind -> byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(point));
    }
  }

  /**
   * Makes the points of a rule set ready.
   *
   * @param rules a checked rule set
   */
  public static Points of(RuleSet rules) {
    return new Points(rules);
  }

  /** Returns the points of a sentence, each once, cue by cue. */
  public List<Point> of(List<Cue> cues) {
    List<Point> points = new ArrayList<>(cues.size());
    for (Cue cue : cues) {
      int before = points.size();
      for (PointRow row : byKind.getOrDefault(cue.kind(), List.of())) {
        if (row.holds(cue, cues) && !isSaid(row, points.subList(before, points.size()))) {
          points.add(row.point(cue));
        }
      }
    }
    return points;
  }

  private static boolean isSaid(PointRow row, List<Point> ofThisCue) {
    for (Point point : ofThisCue) {
      if (point.sense() == row.sense()) {
        return true;
      }
    }
    return false;
  }

  /** Returns the ids of the rows that make a point in a sentence. */
  public Set<String> rows(List<Cue> cues) {
    Set<String> rows = new TreeSet<>();
    for (Cue cue : cues) {
      for (PointRow row : byKind.getOrDefault(cue.kind(), List.of())) {
        if (row.holds(cue, cues)) {
          rows.add(row.id());
        }
      }
    }
    return rows;
  }
}
