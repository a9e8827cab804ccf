package io.github.inspectionreports.internal.verdict;

import io.github.inspectionreports.facts.Sentence;
import io.github.inspectionreports.facts.SentenceProfile;
import io.github.inspectionreports.internal.budget.BudgetException;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.rules.RuleSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * An engine that is made on a thread of its own. In a process that has just begun, loading the
 * classes of Drools takes longer than opening a letter, and neither needs the other: so a parser is
 * there before its engine, and waits for it where it first asks for verdicts.
 */
public final class BackgroundEngine implements Supplier<VerdictEngine> {
  private final FutureTask<VerdictEngine> made;

  private BackgroundEngine(FutureTask<VerdictEngine> made) {
    this.made = made;
  }

  /**
   * Begins to make an engine; where there is only one processor it is made at once.
   *
   * @param rules a rule set that is known to be sound, so that no fault of it has to be waited for
   * @return where to ask for the engine
   */
  public static BackgroundEngine of(RuleSet rules) {
    FutureTask<VerdictEngine> task = new FutureTask<>(() -> make(rules));
    if (Runtime.getRuntime().availableProcessors() < 2) {
      task.run();
    } else {
      Thread thread = new Thread(task, "inspection-reports-rules");
      thread.setDaemon(true);
      thread.start();
    }
    return new BackgroundEngine(task);
  }

  /** Runs the rules once, so that what a session needs is loaded too. */
  private static VerdictEngine make(RuleSet rules) {
    VerdictEngine engine = VerdictEngine.of(rules);
    Sentence sentence = new Sentence(0, -1, SectionKind.FINDINGS, false, 1, 1, Set.of());
    engine.run(List.of(sentence, new SentenceProfile(sentence, List.of())), 1_000);
    return engine;
  }

  /**
   * Returns the engine, once it is made.
   *
   * @return the engine
   * @throws io.github.inspectionreports.rules.RuleSetException if its rules cannot be loaded
   * @throws BudgetException if the thread that waits is interrupted
   */
  @Override
  public VerdictEngine get() {
    try {
      return made.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw BudgetException.interrupted();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException("the engine cannot be made", e.getCause());
    }
  }
}
