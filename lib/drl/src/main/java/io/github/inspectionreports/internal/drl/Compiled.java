package io.github.inspectionreports.internal.drl;

import io.github.inspectionreports.rules.CompiledVerdicts;
import java.util.List;
import java.util.Map;

/**
 * The classes of executable models.
 *
 * @param models names of the models' classes, one for each package of rules
 * @param classes byte code by name of the class file, such as {@code org/council/Rules.class}
 * @param classLoader finds the classes
 */
public record Compiled(List<String> models, Map<String, byte[]> classes, ClassLoader classLoader) {
  /**
   * Returns the models as verdict rules.
   *
   * @param hash of the sources
   * @return one for each package
   */
  public List<CompiledVerdicts> verdicts(String hash) {
    return models.stream().map(model -> new CompiledVerdicts(model, classLoader, hash)).toList();
  }
}
