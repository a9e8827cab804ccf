package io.github.inspectionreports.internal.classify;

import io.github.inspectionreports.facts.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.rule.Match;

/** Listens to the engine, so that it is the engine that says which rule fired. */
final class Witness {
  private final Map<Verdict, List<Fired>> fired = new HashMap<>();
  private @Nullable Match current;

  AgendaEventListener agenda() {
    return new DefaultAgendaEventListener() {
      @Override
      public void beforeMatchFired(BeforeMatchFiredEvent event) {
        current = event.getMatch();
      }
    };
  }

  RuleRuntimeEventListener memory() {
    return new DefaultRuleRuntimeEventListener() {
      @Override
      public void objectInserted(ObjectInsertedEvent event) {
        if (event.getObject() instanceof Verdict verdict && current != null) {
          fired.computeIfAbsent(verdict, v -> new ArrayList<>()).add(record(verdict, current));
        }
      }

      @Override
      public void objectDeleted(ObjectDeletedEvent event) {
        if (event.getOldObject() instanceof Verdict verdict) {
          fired.remove(verdict);
        }
      }
    };
  }

  private static Fired record(Verdict verdict, Match match) {
    Object id = match.getRule().getMetaData().get("id");
    String name = match.getRule().getName();
    return new Fired(
        verdict, id == null ? name : id.toString(), name, List.copyOf(match.getObjects()));
  }

  List<Fired> of(Verdict verdict) {
    return fired.getOrDefault(verdict, List.of());
  }
}
