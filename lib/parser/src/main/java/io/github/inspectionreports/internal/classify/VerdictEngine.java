package io.github.inspectionreports.internal.classify;

import io.github.inspectionreports.facts.Point;
import io.github.inspectionreports.facts.Verdict;
import io.github.inspectionreports.rules.CompiledVerdicts;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.VerdictRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** Runs the verdict rules: one rule base for all, a fresh session for each document. */
final class VerdictEngine {
  /** By place; of points that begin at one word, that of the longest phrase first. */
  private static final Comparator<Point> IN_ORDER =
      Comparator.comparingInt(Point::sentence)
          .thenComparingInt(point -> point.cue().start())
          .thenComparingInt(point -> -point.cue().end())
          .thenComparing(point -> point.cue().row())
          .thenComparing(Point::sense);

  private final @Nullable KieBase kieBase;

  private VerdictEngine(@Nullable KieBase kieBase) {
    this.kieBase = kieBase;
  }

  /**
   * What the rules concluded.
   *
   * @param verdicts the verdicts that hold, with the rules that gave them
   * @param points the points that hold
   * @param rules ids of all rules that fired on the way
   */
  record Conclusions(List<Fired> verdicts, List<Point> points, Set<String> rules) {}

  /**
   * Returns the rules that there are.
   *
   * @return their names by id
   */
  Map<String, String> rules() {
    Map<String, String> names = new TreeMap<>();
    if (kieBase != null) {
      kieBase.getKiePackages().stream()
          .flatMap(kiePackage -> kiePackage.getRules().stream())
          .forEach(rule -> names.put(Witness.id(rule), rule.getName()));
    }
    return names;
  }

  static VerdictEngine of(RuleSet rules) {
    List<Model> models = new ArrayList<>();
    ClassLoader loader = VerdictEngine.class.getClassLoader();
    for (VerdictRules verdicts : rules.verdicts()) {
      if (!(verdicts instanceof CompiledVerdicts compiled)) {
        throw new IllegalArgumentException(
            "verdict rules '" + verdicts.name() + "' are of a kind that this parser cannot run");
      }
      models.add(model(compiled));
      loader = compiled.classLoader();
    }
    // The class loader is named, because that of the thread may know nothing of the rules.
    return new VerdictEngine(
        models.isEmpty()
            ? null
            : KieBaseBuilder.createKieBaseFromModel(
                models, RuleBaseFactory.newKnowledgeBaseConfiguration(null, loader)));
  }

  private static Model model(CompiledVerdicts compiled) {
    try {
      return (Model)
          Class.forName(compiled.modelClass(), true, compiled.classLoader())
              .getDeclaredConstructor()
              .newInstance();
    } catch (ReflectiveOperationException | ClassCastException | LinkageError e) {
      throw new IllegalArgumentException(
          "the compiled verdict rules '"
              + compiled.modelClass()
              + "' cannot be loaded; compile them with kie-maven-plugin and drools-model-compiler",
          e);
    }
  }

  /**
   * Runs the rules.
   *
   * @param facts sentences and cues
   * @param limit how many rules may fire
   * @throws IllegalStateException if more would fire
   */
  Conclusions run(Collection<?> facts, int limit) {
    if (kieBase == null) {
      return new Conclusions(List.of(), List.of(), Set.of());
    }
    KieSession session = kieBase.newKieSession();
    try {
      Witness witness = new Witness();
      session.addEventListener(witness.agenda());
      session.addEventListener(witness.memory());
      facts.forEach(session::insert);
      if (session.fireAllRules(limit) >= limit) {
        throw new IllegalStateException(
            "rules fired "
                + limit
                + " times without an end; the last was '"
                + witness.last()
                + "'; look for rules that conclude what they match");
      }
      List<Fired> verdicts = new ArrayList<>();
      List<Point> points = new ArrayList<>();
      for (Object fact : session.getObjects()) {
        if (fact instanceof Verdict verdict) {
          verdicts.addAll(witness.of(verdict));
        } else if (fact instanceof Point point) {
          points.add(point);
        }
      }
      // The session gives its objects in the order of their addresses, which no two runs share.
      points.sort(IN_ORDER);
      return new Conclusions(verdicts, points, witness.rules());
    } finally {
      session.dispose();
    }
  }
}
