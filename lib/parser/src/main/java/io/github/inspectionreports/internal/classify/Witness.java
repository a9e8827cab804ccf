package io.github.inspectionreports.internal.classify;

import io.github.inspectionreports.facts.Verdict;
import io.github.inspectionreports.internal.classify.VerdictModels.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

/** Listens to the engine, so that it is the engine that says which rule fired. */
final class Witness {
  private final Map<Verdict, Set<Rule>> inserted = new HashMap<>();
  private final Set<String> rules = new TreeSet<>();
  private final Map<Rule, Known> known = new IdentityHashMap<>();
  private @Nullable Rule current;
  private @Nullable Rule last;

  /** What a rule says of itself, read once a document and not once a firing. */
  private record Known(String id, List<String> evidence) {}

  AgendaEventListener agenda() {
    return new DefaultAgendaEventListener() {
      @Override
      public void beforeMatchFired(BeforeMatchFiredEvent event) {
        current = event.getMatch().getRule();
        last = current;
        rules.add(known(current).id());
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
        id(rule.getMetaData(), rule.getName()),
        Arrays.stream(evidence.toString().split("[\\s,\"]+")).filter(e -> !e.isEmpty()).toList());
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
   * reasons; a second rule that concludes the same inserts nothing, and is heard all the same.
   *
   * @param handle the engine's handle of the verdict
   */
  List<Fired> of(Verdict verdict, FactHandle handle) {
    Set<Rule> gave = new LinkedHashSet<>(justifying(handle));
    if (gave.isEmpty()) {
      gave.addAll(inserted.getOrDefault(verdict, Set.of()));
    }
    return gave.stream()
        .map(rule -> record(verdict, rule))
        .sorted(Comparator.comparing(Fired::rule))
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
    return rules;
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
   * What to tell of an error that rules threw: the root of it, for the engine wraps it, and the
   * rule whose consequence was running or whose condition the engine names.
   */
  RuleFailure failure(Throwable thrown, Collection<Rule> all) {
    Rule blamed = current;
    Throwable root = thrown;
    while (root.getCause() != null) {
      String told = String.valueOf(root.getMessage());
      for (Rule rule : blamed == null ? all : List.<Rule>of()) {
        if (told.contains("[Rule \"" + rule.getName() + "\"")) {
          blamed = rule;
        }
      }
      root = root.getCause();
    }
    String message = root.getMessage();
    return failure(
        blamed,
        "threw " + root.getClass().getSimpleName() + (message == null ? "" : " (" + message + ")"),
        "mend the rule",
        thrown);
  }

  private RuleFailure failure(
      @Nullable Rule rule, String what, String mend, @Nullable Throwable cause) {
    String name =
        rule == null
            ? "a condition of a verdict rule"
            : "rule \"" + rule.getName() + "\"" + Place.of(rule.getMetaData());
    return new RuleFailure(
        rule == null ? "" : known(rule).id(), name + " " + what + "; " + mend, cause);
  }
}
