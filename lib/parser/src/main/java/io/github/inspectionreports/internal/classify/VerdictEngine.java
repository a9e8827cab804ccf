package io.github.inspectionreports.internal.classify;

import io.github.inspectionreports.facts.Point;
import io.github.inspectionreports.facts.Verdict;
import io.github.inspectionreports.rules.RuleSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

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
  private final Set<String> categories;

  private VerdictEngine(@Nullable KieBase kieBase, Set<String> categories) {
    this.kieBase = kieBase;
    this.categories = categories;
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
      rules(kieBase)
          .forEach(
              rule -> names.put(Witness.id(rule.getMetaData(), rule.getName()), rule.getName()));
    }
    return names;
  }

  private static List<Rule> rules(KieBase kieBase) {
    return kieBase.getKiePackages().stream()
        .flatMap(kiePackage -> kiePackage.getRules().stream())
        .toList();
  }

  static VerdictEngine of(RuleSet rules) {
    List<Model> models = VerdictModels.of(rules);
    Set<String> categories = VerdictModels.declared(rules);
    if (models.isEmpty()) {
      return new VerdictEngine(null, categories);
    }
    // The class loader is named, because that of the thread may know nothing of the rules. Each
    // model brings its own classes, so that one loader serves models of several.
    ClassLoader loader = models.get(models.size() - 1).getClass().getClassLoader();
    return new VerdictEngine(
        KieBaseBuilder.createKieBaseFromModel(
            models, RuleBaseFactory.newKnowledgeBaseConfiguration(null, loader)),
        categories);
  }

  /**
   * Runs the rules.
   *
   * @param facts sentences and cues
   * @param limit how many rules may fire
   * @throws RuleFailure if more would fire, or a rule throws
   */
  Conclusions run(Collection<?> facts, int limit) {
    if (kieBase == null) {
      return new Conclusions(List.of(), List.of(), Set.of());
    }
    KieSession session = kieBase.newKieSession();
    Witness witness = new Witness();
    try {
      session.addEventListener(witness.agenda());
      session.addEventListener(witness.memory());
      facts.forEach(session::insert);
      if (session.fireAllRules(limit) >= limit) {
        throw witness.endless(limit);
      }
      return conclusions(session, witness);
    } catch (RuleFailure e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      throw witness.failure(e, rules(kieBase));
    } finally {
      session.dispose();
    }
  }

  private Conclusions conclusions(KieSession session, Witness witness) {
    List<Fired> verdicts = new ArrayList<>();
    List<Point> points = new ArrayList<>();
    for (FactHandle handle : session.getFactHandles()) {
      Object fact = ((InternalFactHandle) handle).getObject();
      if (fact instanceof Verdict verdict) {
        List<Fired> fired = witness.of(verdict, handle);
        if (!categories.contains(verdict.category()) && !fired.isEmpty()) {
          throw RuleFailure.undeclared(fired.get(0));
        }
        verdicts.addAll(fired);
      } else if (fact instanceof Point point) {
        points.add(point);
      }
    }
    // The session gives its facts in the order of their addresses, which no two runs share.
    points.sort(IN_ORDER);
    return new Conclusions(verdicts, points, witness.rules());
  }
}
