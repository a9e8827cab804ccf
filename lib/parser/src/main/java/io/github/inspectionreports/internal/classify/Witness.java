package io.github.inspectionreports.internal.classify;

import io.github.inspectionreports.facts.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;

/** Listens to the engine, so that it is the engine that says which rule fired. */
final class Witness {
  private final Map<Verdict, List<Fired>> fired = new HashMap<>();
  private final Set<String> rules = new TreeSet<>();
  private final Map<Rule, Known> known = new IdentityHashMap<>();
  private @Nullable Rule current;

  /** What a rule says of itself, read once a document and not once a firing. */
  private record Known(String id, List<String> evidence) {}

  AgendaEventListener agenda() {
    return new DefaultAgendaEventListener() {
      @Override
      public void beforeMatchFired(BeforeMatchFiredEvent event) {
        current = event.getMatch().getRule();
        rules.add(known(current).id());
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

  private Fired record(Verdict verdict, Rule rule) {
    Known of = known(rule);
    return new Fired(verdict, of.id(), rule.getName(), of.evidence());
  }

  private Known known(Rule rule) {
    return known.computeIfAbsent(rule, Witness::read);
  }

  private static Known read(Rule rule) {
    Object evidence = rule.getMetaData().getOrDefault("evidence", "");
    return new Known(
        id(rule),
        Arrays.stream(evidence.toString().split("[\\s,\"]+")).filter(e -> !e.isEmpty()).toList());
  }

  /** The id that the rule declares, or its name in lower kebab case. */
  static String id(Rule rule) {
    Object id = rule.getMetaData().get("id");
    return id != null
        ? id.toString().replace("\"", "")
        : rule.getName().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  List<Fired> of(Verdict verdict) {
    return fired.getOrDefault(verdict, List.of());
  }

  /** The ids of all rules that fired, whether or not what they concluded held to the end. */
  Set<String> rules() {
    return rules;
  }

  String last() {
    return current == null ? "" : current.getName();
  }
}
