package io.github.inspectionreports.rules;

import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;

/** The sources of verdict rules among the files of a rule set. */
final class VerdictSources {
  /** Kind of the CSV files that are decision tables of Drools and not tables of this library. */
  static final String KIND = "verdicts";

  private VerdictSources() {}

  /**
   * Returns whether a file holds verdict rules, by its name: {@code .drl}, {@code .xlsx}, {@code
   * .xls}, or CSV of the kind {@code verdicts}.
   */
  static boolean is(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith(".drl")
        || name.endsWith(".xlsx")
        || name.endsWith(".xls")
        || (name.endsWith(".csv") && Table.kindOf(name).equals(KIND));
  }

  static VerdictRules rules(Map<String, byte[]> sources, ClassLoader classLoader) {
    return ServiceLoader.load(VerdictCompiler.class, VerdictCompiler.class.getClassLoader())
        .findFirst()
        .map(compiler -> compiler.rules(sources, classLoader))
        .orElseThrow(
            () ->
                new RuleSetException(
                    Fault.of(
                        sources.keySet().iterator().next(),
                        0,
                        "nothing on the class path compiles verdict rules",
                        "add inspection-reports-drl to it, or keep the rules compiled in a jar")));
  }
}
