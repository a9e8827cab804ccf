package io.github.inspectionreports.rules;

/**
 * Verdict rules compiled at build time to an executable model.
 *
 * @param modelClass full name of the generated class of the model
 * @param classLoader where the class is found
 * @param hash of the sources that it was compiled from
 */
public record CompiledVerdicts(String modelClass, ClassLoader classLoader, String hash)
    implements VerdictRules {
  @Override
  public String name() {
    return modelClass;
  }
}
