package io.github.inspectionreports.internal.verdict;

import io.github.inspectionreports.facts.Point;
import io.github.inspectionreports.facts.SentenceProfile;
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
 * Keeps the profiles of a letter's sentences in step with the points that rules add to those of the
 * table, or take away.
 */
public final class ProfileUpdater extends DefaultRuleRuntimeEventListener {
  private final KieSession session;
  private final Map<Integer, Known> known = new HashMap<>();
  private final Changes changes = new Changes();

  /** A profile that was given to the engine, as the table of points gives it. */
  private record Known(FactHandle handle, SentenceProfile profile) {}

  /** Points of sentences that rules added or took away; of most letters none. */
  public static final class Changes {
    private final Map<Integer, List<Point>> concluded = new HashMap<>();
    private final Map<Integer, List<Point>> takenAway = new HashMap<>();

    /** Returns a profile as the rules left it. */
    public SentenceProfile of(SentenceProfile before) {
      List<Point> more = concluded.getOrDefault(before.id(), List.of());
      List<Point> less = takenAway.getOrDefault(before.id(), List.of());
      if (more.isEmpty() && less.isEmpty()) {
        return before;
      }
      List<Point> points = new ArrayList<>(before.points());
      points.removeAll(less);
      points.addAll(more);
      return new SentenceProfile(before.sentence(), points);
    }
  }

  public ProfileUpdater(KieSession session) {
    this.session = session;
  }

  /** Takes note of a profile that was given to the engine, before any rule fires. */
  public void note(SentenceProfile profile, FactHandle handle) {
    known.put(profile.id(), new Known(handle, profile));
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
      SentenceProfile now = changes.of(one.profile());
      if (!now.equals(session.getObject(one.handle()))) {
        session.update(one.handle(), now);
      }
    }
  }
}
