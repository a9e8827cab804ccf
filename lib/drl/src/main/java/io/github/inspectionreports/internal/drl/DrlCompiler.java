package io.github.inspectionreports.internal.drl;

import io.github.inspectionreports.drl.DrlRules;
import io.github.inspectionreports.rules.VerdictCompiler;
import io.github.inspectionreports.rules.VerdictRules;
import java.util.Map;

/** What rule sets from folders and jars ask for their DRL and decision tables. */
public final class DrlCompiler implements VerdictCompiler {
  @Override
  public VerdictRules rules(Map<String, byte[]> sources, ClassLoader classLoader) {
    return DrlRules.of(sources).importingFrom(classLoader);
  }
}
