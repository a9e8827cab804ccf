package io.github.inspectionreports.rules;

/**
 * The reasoning part of a rule set: rules that turn the phrases of a sentence into its category.
 * Unlike a table it is code. {@link CompiledVerdicts} are those compiled at build time; other
 * modules may bring others.
 */
public interface VerdictRules {
  /**
   * Names the rules.
   *
   * @return what to call them in messages
   */
  String name();

  /**
   * Returns a hash of their content.
   *
   * @return a text that changes when the rules change
   */
  String hash();
}
