package io.github.inspectionreports.internal.verdict;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;

/** The rules of a rule base and what they say of themselves, read once and not at each firing. */
final class RuleCatalogue {
  private final Map<Rule, Known> known = new IdentityHashMap<>();

  /**
   * What a rule says of itself.
   *
   * @param id the id that it declares, or its name in lower kebab case
   * @param name its name
   * @param evidence senses of points and kinds of cues that it names as its evidence
   */
  record Known(String id, String name, List<String> evidence) {}

  private RuleCatalogue() {}

  static RuleCatalogue of(KieBase kieBase) {
    RuleCatalogue rules = new RuleCatalogue();
    kieBase.getKiePackages().stream()
        .flatMap(kiePackage -> kiePackage.getRules().stream())
        .forEach(rule -> rules.known.put(rule, read(rule)));
    return rules;
  }

  private static Known read(Rule rule) {
    Object evidence = rule.getMetaData().getOrDefault("evidence", "");
    return new Known(
        RuleTrace.id(rule.getMetaData(), rule.getName()),
        rule.getName(),
        Arrays.stream(evidence.toString().split("[\\s,\"]+")).filter(e -> !e.isEmpty()).toList());
  }

  Known of(Rule rule) {
    Known found = known.get(rule);
    return found == null ? read(rule) : found;
  }

  /** What some rules say of themselves, each once, by id. */
  List<Known> of(Collection<Rule> rules) {
    return rules.stream().distinct().map(this::of).sorted(Comparator.comparing(Known::id)).toList();
  }

  Set<String> ids(Collection<Rule> rules) {
    Set<String> ids = new TreeSet<>();
    rules.forEach(rule -> ids.add(of(rule).id()));
    return ids;
  }

  Collection<Rule> all() {
    return known.keySet();
  }

  /** Their names by id. */
  Map<String, String> names() {
    Map<String, String> names = new TreeMap<>();
    known.values().forEach(rule -> names.put(rule.id(), rule.name()));
    return names;
  }
}
