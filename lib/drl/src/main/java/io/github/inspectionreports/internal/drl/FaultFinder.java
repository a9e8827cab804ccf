package io.github.inspectionreports.internal.drl;

import io.github.inspectionreports.internal.drl.ModelCompiler.Problem;
import io.github.inspectionreports.internal.drl.ModelCompiler.Result;
import io.github.inspectionreports.rules.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Finds the rules that do not compile. The compiler stops at its first stage that fails and seldom
 * says which rule it was, so halves of the rules are compiled until each faulty rule stands alone.
 */
final class FaultFinder {
  /** Faults after so many are left out: an author fixes these first. */
  private static final int MOST = 20;

  private final ModelCompiler compiler;
  private final Set<Fault> faults = new LinkedHashSet<>();

  private FaultFinder(ModelCompiler compiler) {
    this.compiler = compiler;
  }

  /** A rule and the file that it is in. */
  private record Placed(RuleText text, RuleDescr rule) {
    String key() {
      return text.file() + "\n" + rule.getName();
    }
  }

  static List<Fault> find(List<RuleText> texts, ModelCompiler compiler, Result whole) {
    FaultFinder finder = new FaultFinder(compiler);
    List<Placed> rules = new ArrayList<>();
    for (RuleText text : texts) {
      RuleReader.parsed(text).getRules().stream()
          .filter(rule -> !rule.isQuery())
          .forEach(rule -> rules.add(new Placed(text, rule)));
    }
    Result without = compiler.compile((text, rule) -> false);
    if (!without.problems().isEmpty()) {
      finder.report(without.problems(), texts);
    } else {
      finder.search(rules, whole);
    }
    if (finder.faults.isEmpty()) {
      finder.report(whole.problems(), texts);
    }
    return List.copyOf(finder.faults);
  }

  private void search(List<Placed> rules, Result failed) {
    if (rules.size() == 1) {
      faults.addAll(Wording.of(rules.get(0).text(), rules.get(0).rule(), failed.problems()));
      return;
    }
    int middle = rules.size() / 2;
    for (List<Placed> half :
        List.of(rules.subList(0, middle), rules.subList(middle, rules.size()))) {
      if (faults.size() < MOST) {
        Set<String> keys = new HashSet<>();
        half.forEach(placed -> keys.add(placed.key()));
        Result result =
            compiler.compile((text, rule) -> keys.contains(new Placed(text, rule).key()));
        if (!result.problems().isEmpty()) {
          search(half, result);
        }
      }
    }
  }

  /** What no single rule is to blame for: an import, a declaration, a function. */
  private void report(List<Problem> problems, List<RuleText> texts) {
    problems.forEach(problem -> faults.add(Wording.of(texts, problem)));
  }
}
