package io.github.inspectionreports.internal.verdict;

import io.github.inspectionreports.facts.SentenceProfile;
import io.github.inspectionreports.facts.Verdict;
import io.github.inspectionreports.internal.budget.Budget;
import io.github.inspectionreports.internal.budget.BudgetException;
import io.github.inspectionreports.rules.RuleSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** Runs the verdict rules: one rule base for all, a fresh session for each document. */
public final class VerdictEngine {
  /** What a rule that fires costs, in units of the budget. */
  private static final int FIRING_WORK = 200;

  private final @Nullable KieBase kieBase;
  private final @Nullable RuleCatalogue rules;
  private final UsedFactTypes asked;
  private final Set<String> categories;

  private VerdictEngine(@Nullable KieBase kieBase, Set<String> categories) {
    this.kieBase = kieBase;
    this.rules = kieBase == null ? null : RuleCatalogue.of(kieBase);
    this.asked = UsedFactTypes.of(kieBase);
    this.categories = categories;
  }

  /**
   * What the rules concluded.
   *
   * @param verdicts the verdicts that hold, with the rules that gave them
   * @param changes what the rules did to the points of sentences
   * @param rules ids of all rules that fired on the way
   */
  public record Conclusions(
      List<Firing> verdicts, ProfileUpdater.Changes changes, Set<String> rules) {}

  /** {@return the names of the rules by id} */
  public Map<String, String> rules() {
    return rules == null ? Map.of() : rules.names();
  }

  public static VerdictEngine of(RuleSet rules) {
    List<Model> models = VerdictModels.of(rules);
    Set<String> categories = VerdictModels.declared(rules);
    if (models.isEmpty()) {
      return new VerdictEngine(null, categories);
    }
    // The class loader is named, because that of the thread may not find the rules. Each
    // model brings its own classes, so that one loader serves models of several.
    ClassLoader loader = models.get(models.size() - 1).getClass().getClassLoader();
    return withDrools(
        () ->
            new VerdictEngine(
                KieBaseBuilder.createKieBaseFromModel(
                    models, RuleBaseFactory.newKnowledgeBaseConfiguration(null, loader)),
                categories));
  }

  /**
   * Drools asks the thread's class loader for its own parts when it first needs each, and never
   * again if it found none. A thread of an application server, or of the common pool beside a
   * nested jar, may not find Drools; so it is given a loader that does while this runs.
   */
  private static <T> T withDrools(Supplier<T> work) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(RuleBaseFactory.class.getClassLoader());
    try {
      return work.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /**
   * Runs the rules.
   *
   * @param facts what is known of the sentences: themselves, cues, points and profiles, in any
   *     order
   * @param limit how many rules may fire
   * @throws RuleFailure if more would fire, or a rule throws
   */
  public Conclusions run(Collection<?> facts, int limit) {
    if (kieBase == null || rules == null) {
      return new Conclusions(List.of(), new ProfileUpdater.Changes(), Set.of());
    }
    return withDrools(() -> run(kieBase, new RuleTrace(rules), facts, limit));
  }

  private Conclusions run(KieBase kieBase, RuleTrace trace, Collection<?> facts, int limit) {
    KieSession session = kieBase.newKieSession();
    try {
      ProfileUpdater profiles = new ProfileUpdater(session);
      for (Object fact : facts) {
        if (asked.isAskedFor(fact)) {
          Budget.step(FIRING_WORK);
          FactHandle handle = session.insert(fact);
          if (fact instanceof SentenceProfile profile) {
            profiles.note(profile, handle);
          }
        }
      }
      session.addEventListener(trace.agenda());
      session.addEventListener(trace.memory());
      session.addEventListener(profiles);
      if (session.fireAllRules(match -> goOn(), limit) >= limit) {
        throw trace.endless(limit);
      }
      return conclusions(session, trace, profiles);
    } catch (RuleFailure | BudgetException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      throw trace.failure(e);
    } finally {
      session.dispose();
    }
  }

  /** Looks at the budget before a rule fires: rules of a caller's own may fire without an end. */
  private static boolean goOn() {
    Budget.step(FIRING_WORK);
    return true;
  }

  private Conclusions conclusions(KieSession session, RuleTrace trace, ProfileUpdater profiles) {
    List<Firing> verdicts = new ArrayList<>();
    for (FactHandle handle : session.getFactHandles(new ClassObjectFilter(Verdict.class))) {
      Verdict verdict = (Verdict) ((InternalFactHandle) handle).getObject();
      List<Firing> fired = trace.of(verdict, handle);
      if (!categories.contains(verdict.category()) && !fired.isEmpty()) {
        throw RuleFailure.undeclared(fired.get(0));
      }
      verdicts.addAll(fired);
    }
    return new Conclusions(verdicts, profiles.changes(), trace.rules());
  }
}
