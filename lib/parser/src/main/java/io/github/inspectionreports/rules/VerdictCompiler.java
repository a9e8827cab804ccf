package io.github.inspectionreports.rules;

import java.util.Map;

/**
 * Makes verdict rules of sources: what {@link RuleSet#from} asks, by {@link
 * java.util.ServiceLoader}, where it finds DRL or decision tables. The module {@code
 * inspection-reports-drl} is the one there is; programs name its class {@code DrlRules} instead.
 */
public interface VerdictCompiler {
  /**
   * Makes rules of the sources. They need not compile here: what is wrong with them is reported by
   * {@link VerdictRules#compiled()}.
   *
   * @param sources content by file name, in the order in which they are to be reported
   * @param classLoader where the classes are found that the rules import
   * @return the rules, all of which hold
   */
  VerdictRules rules(Map<String, byte[]> sources, ClassLoader classLoader);
}
