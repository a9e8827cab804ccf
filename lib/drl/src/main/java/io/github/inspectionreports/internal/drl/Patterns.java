package io.github.inspectionreports.internal.drl;

import java.util.List;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** The patterns of a rule. */
final class Patterns {
  private Patterns() {}

  /** The fact type of the pattern with a constraint; "the fact" if there is none. */
  static String typeOf(RuleDescr rule, String constraint) {
    String type = typeOf(rule.getLhs().getDescrs(), constraint);
    return type.isEmpty() ? "the fact" : type;
  }

  private static String typeOf(List<? extends BaseDescr> all, String constraint) {
    for (BaseDescr each : all) {
      String type = "";
      if (each instanceof PatternDescr pattern) {
        boolean has =
            pattern.getConstraint().getDescrs().stream()
                .anyMatch(part -> part.toString().contains(constraint));
        type = has ? pattern.getObjectType() : "";
      } else if (each instanceof ConditionalElementDescr element) {
        type = typeOf(element.getDescrs(), constraint);
      }
      if (!type.isEmpty()) {
        return type;
      }
    }
    return "";
  }
}
