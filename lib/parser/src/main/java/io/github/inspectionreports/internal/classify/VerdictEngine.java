package io.github.inspectionreports.internal.classify;

import io.github.inspectionreports.facts.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** Runs the verdict rules: one rule base for all, a fresh session for each run. */
final class VerdictEngine {
  private final KieBase kieBase;

  private VerdictEngine(KieBase kieBase) {
    this.kieBase = kieBase;
  }

  static VerdictEngine of(List<Model> models) {
    return new VerdictEngine(KieBaseBuilder.createKieBaseFromModel(models));
  }

  List<Fired> run(Collection<?> facts, int limit) {
    KieSession session = kieBase.newKieSession();
    try {
      Witness witness = new Witness();
      session.addEventListener(witness.agenda());
      session.addEventListener(witness.memory());
      facts.forEach(session::insert);
      session.fireAllRules(limit);
      List<Fired> live = new ArrayList<>();
      for (Object verdict : session.getObjects(fact -> fact instanceof Verdict)) {
        live.addAll(witness.of((Verdict) verdict));
      }
      return live;
    } finally {
      session.dispose();
    }
  }
}
