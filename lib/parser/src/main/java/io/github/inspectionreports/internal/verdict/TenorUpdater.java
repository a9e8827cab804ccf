package io.github.inspectionreports.internal.verdict;

import io.github.inspectionreports.facts.Point;
import io.github.inspectionreports.facts.Tenor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Keeps the tenors of a letter's sentences true: a point that a rule concludes counts beside those
 * of the table, and one that a rule takes away counts no more.
 */
public final class TenorUpdater extends DefaultRuleRuntimeEventListener {
  private final KieSession session;
  private final Map<Integer, Known> known = new HashMap<>();
  private final Changes changes = new Changes();

  /** A tenor that was given to the engine, as the table of points gives it. */
  private record Known(FactHandle handle, Tenor tenor) {}

  /** Points of sentences that rules added or took away; of most letters none. */
  public static final class Changes {
    private final Map<Integer, List<Point>> concluded = new HashMap<>();
    private final Map<Integer, List<Point>> takenAway = new HashMap<>();

    /** Returns a tenor as the rules left it. */
    public Tenor of(Tenor before) {
      List<Point> more = concluded.getOrDefault(before.id(), List.of());
      List<Point> less = takenAway.getOrDefault(before.id(), List.of());
      if (more.isEmpty() && less.isEmpty()) {
        return before;
      }
      List<Point> points = new ArrayList<>(before.points());
      points.removeAll(less);
      points.addAll(more);
      return new Tenor(before.sentence(), points);
    }
  }

  public TenorUpdater(KieSession session) {
    this.session = session;
  }

  /** Takes note of a tenor that was given to the engine, before any rule fires. */
  public void note(Tenor tenor, FactHandle handle) {
    known.put(tenor.id(), new Known(handle, tenor));
  }

  public Changes changes() {
    return changes;
  }

  @Override
  public void objectInserted(ObjectInsertedEvent event) {
    if (event.getObject() instanceof Point point) {
      add(changes.concluded, point);
      renew(point.sentence());
    }
  }

  @Override
  public void objectDeleted(ObjectDeletedEvent event) {
    if (event.getOldObject() instanceof Point point) {
      List<Point> concluded = changes.concluded.get(point.sentence());
      if (concluded == null || !concluded.remove(point)) {
        add(changes.takenAway, point);
      }
      renew(point.sentence());
    }
  }

  private static void add(Map<Integer, List<Point>> points, Point point) {
    points.computeIfAbsent(point.sentence(), k -> new ArrayList<>()).add(point);
  }

  private void renew(int sentence) {
    Known one = known.get(sentence);
    if (one != null) {
      Tenor now = changes.of(one.tenor());
      if (!now.equals(session.getObject(one.handle()))) {
        session.update(one.handle(), now);
      }
    }
  }
}
