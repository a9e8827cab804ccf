package io.github.inspectionreports.internal.drl;

import io.github.inspectionreports.rules.Fault;
import io.github.inspectionreports.rules.RuleSetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** From files to classes, or to all their faults at once. */
public final class RuleCompiler {
  private RuleCompiler() {}

  /**
   * Compiles files of rules.
   *
   * @param sources the files
   * @param callers where classes are found that the rules import
   * @return the classes
   * @throws RuleSetException if there are faults, with all that were found
   */
  public static Compiled compile(List<Source> sources, ClassLoader callers) {
    List<Fault> faults = new ArrayList<>();
    List<RuleText> texts = new ArrayList<>();
    for (Source source : sources) {
      try {
        texts.add(RuleText.of(source));
      } catch (RuleSetException e) {
        faults.addAll(e.faults());
      }
    }
    faults.addAll(RuleReader.faults(texts));
    if (!faults.isEmpty() || texts.isEmpty()) {
      throw new RuleSetException(faults.isEmpty() ? List.of(noFile()) : faults);
    }
    ModelCompiler compiler = new ModelCompiler(texts, new Classes(callers, Map.of()));
    ModelCompiler.Result result = compiler.compile((text, rule) -> true);
    if (!result.problems().isEmpty()) {
      throw new RuleSetException(FaultFinder.find(texts, compiler, result));
    }
    return new Compiled(result.models(), result.classes(), new Classes(callers, result.classes()));
  }

  private static Fault noFile() {
    return new Fault("DrlRules", 0, "no file of rules is named", "name one at least");
  }
}
