package io.github.inspectionreports.internal.verdict;

import io.github.inspectionreports.facts.Verdict;
import io.github.inspectionreports.internal.verdict.VerdictModels.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.drools.core.common.InternalFactHandle;
import org.drools.tms.SimpleMode;
import org.drools.tms.TruthMaintenanceSystemEqualityKey;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.rule.FactHandle;

/** Records from the events of the engine which rule fired. */
final class RuleTrace {
  private final Map<Verdict, Set<Rule>> inserted = new HashMap<>();
  private final Set<Rule> fired = Collections.newSetFromMap(new IdentityHashMap<>());
  private final RuleCatalogue known;
  private @Nullable Rule current;
  private @Nullable Rule last;

  RuleTrace(RuleCatalogue known) {
    this.known = known;
  }

  AgendaEventListener agenda() {
    return new DefaultAgendaEventListener() {
      @Override
      public void beforeMatchFired(BeforeMatchFiredEvent event) {
        current = event.getMatch().getRule();
        if (current != last) { // the engine fires a rule's matches one after the other
          last = current;
          fired.add(current);
        }
      }

      @Override
      public void afterMatchFired(AfterMatchFiredEvent event) {
        current = null; // what throws from here on is the condition of some rule
      }
    };
  }

  RuleRuntimeEventListener memory() {
    return new DefaultRuleRuntimeEventListener() {
      @Override
      public void objectInserted(ObjectInsertedEvent event) {
        if (event.getObject() instanceof Verdict verdict && current != null) {
          inserted.computeIfAbsent(verdict, v -> new LinkedHashSet<>()).add(current);
        }
      }

      @Override
      public void objectDeleted(ObjectDeletedEvent event) {
        if (event.getOldObject() instanceof Verdict verdict) {
          inserted.remove(verdict);
        }
      }
    };
  }

  /** The id that a rule declares, or its name in lower kebab case. */
  static String id(Map<String, Object> metadata, String name) {
    Object id = metadata.get("id");
    return id != null ? unquoted(id) : name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  static String unquoted(Object metadata) {
    return metadata.toString().replace("\"", "");
  }

  /**
   * The rules that give a verdict, each once and by id. The engine knows a logical insertion's
   * reasons; a second rule that concludes the same inserts nothing new, and is recorded too.
   *
   * @param handle the engine's handle of the verdict
   */
  List<Firing> of(Verdict verdict, FactHandle handle) {
    List<Rule> reasons = justifying(handle);
    if (reasons.size() == 1) {
      RuleCatalogue.Known rule = known.of(reasons.get(0));
      return List.of(new Firing(verdict, rule.id(), rule.name(), rule.evidence()));
    }
    return known.of(reasons.isEmpty() ? inserted.getOrDefault(verdict, Set.of()) : reasons).stream()
        .map(rule -> new Firing(verdict, rule.id(), rule.name(), rule.evidence()))
        .toList();
  }

  private static List<Rule> justifying(FactHandle handle) {
    List<Rule> rules = new ArrayList<>();
    if (handle instanceof InternalFactHandle known
        && known.getEqualityKey() instanceof TruthMaintenanceSystemEqualityKey key
        && key.getBeliefSet() != null) {
      Object mode = key.getBeliefSet().getFirst();
      while (mode instanceof SimpleMode reason) {
        rules.add(reason.getObject().getJustifier().getRule());
        mode = reason.getNext();
      }
    }
    return rules;
  }

  /** The ids of all rules that fired, whether or not what they concluded held to the end. */
  Set<String> rules() {
    return known.ids(fired);
  }

  /** Rules that conclude what they match, or the opposite of it, fire for ever. */
  RuleFailure endless(int firings) {
    return failure(
        last,
        "fired without an end, the last of " + firings + " firings",
        "look for rules that conclude what they match, or undo it",
        null);
  }

  /**
   * What to say of an error that rules threw: the root of it, for the engine wraps it, and the rule
   * whose consequence was running or whose condition the engine names.
   */
  RuleFailure failure(Throwable thrown) {
    Rule blamed = current;
    Throwable root = thrown;
    while (root.getCause() != null) {
      String message = String.valueOf(root.getMessage());
      for (Rule rule : blamed == null ? known.all() : List.<Rule>of()) {
        if (message.contains("[Rule \"" + rule.getName() + "\"")) {
          blamed = rule;
        }
      }
      root = root.getCause();
    }
    String message = root.getMessage();
    return failure(
        blamed,
        "threw " + root.getClass().getSimpleName() + (message == null ? "" : " (" + message + ")"),
        "fix the rule",
        thrown);
  }

  private RuleFailure failure(
      @Nullable Rule rule, String what, String fix, @Nullable Throwable cause) {
    String name =
        rule == null
            ? "a condition of a verdict rule"
            : "rule \"" + rule.getName() + "\"" + Place.of(rule.getMetaData());
    return new RuleFailure(
        rule == null ? "" : known.of(rule).id(), name + " " + what + "; " + fix, cause);
  }
}
