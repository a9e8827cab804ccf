package io.github.inspectionreports.rules;

import java.util.List;
import java.util.Map;

/**
 * The reasoning part of a rule set: rules that turn the phrases of a sentence into its category.
 * Unlike a table it is code, which runs with the rights of the program. {@link CompiledVerdicts}
 * are those compiled before the program started; the module {@code inspection-reports-drl} brings
 * those that it compiles itself. An implementation is immutable and safe for use by many threads.
 */
public interface VerdictRules {
  /**
   * Names the rules.
   *
   * @return what to call them in messages
   */
  String name();

  /** {@return a hash of their content, which changes when the rules change} */
  String hash();

  /**
   * Returns the rules compiled. Asked for when a rule set is checked and again when a parser is
   * made of it, so an implementation that compiles keeps the result.
   *
   * @return an executable model for each package of rules; at least one
   * @throws RuleSetException if they do not compile, with all faults that were found
   */
  List<CompiledVerdicts> compiled();

  /**
   * Returns what the rules were made from, so that another process can make them again with a
   * {@link VerdictCompiler}: their classes are found in this process alone.
   *
   * @return content by file name; by default empty, for rules whose classes are on the class path
   */
  default Map<String, byte[]> sources() {
    return Map.of();
  }
}
