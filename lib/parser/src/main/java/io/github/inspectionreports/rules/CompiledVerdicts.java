package io.github.inspectionreports.rules;

import java.util.List;

/**
 * Verdict rules of one package, compiled to an executable model of Drools.
 *
 * @param modelClass full name of the generated class of the model
 * @param classLoader where the class is found
 * @param hash of the sources that it was compiled from; see {@link #hashOf}
 */
public record CompiledVerdicts(String modelClass, ClassLoader classLoader, String hash)
    implements VerdictRules {
  @Override
  public String name() {
    return modelClass;
  }

  @Override
  public List<CompiledVerdicts> compiled() {
    return List.of(this);
  }

  /**
   * Returns the hash of the sources of verdict rules. How their lines end does not count; all else
   * does.
   *
   * @param sources the files, in an order that stays the same
   * @return SHA-256 in lower-case hexadecimal
   */
  public static String hashOf(List<byte[]> sources) {
    return ContentHash.ofSources(sources);
  }
}
