package io.github.inspectionreports.internal.verdict;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.base.base.ObjectType;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.ObjectTypeNode;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/**
 * The types of fact about which some rule asks. Bundled rules ask about a sentence's profile and
 * not about each cue and point, which are most of a letter's facts; the engine does without those.
 */
final class UsedFactTypes {
  /** Null where the engine does not say: then all are taken to be asked for. */
  private final @Nullable List<ObjectType> types;

  private final Map<Class<?>, Boolean> known = new ConcurrentHashMap<>();

  private UsedFactTypes(@Nullable List<ObjectType> types) {
    this.types = types;
  }

  static UsedFactTypes of(@Nullable KieBase kieBase) {
    return new UsedFactTypes(
        kieBase instanceof InternalRuleBase rules
            ? rules.getRete().getObjectTypeNodes().stream()
                .map(ObjectTypeNode::getObjectType)
                .toList()
            : null);
  }

  /** Returns whether some rule asks about facts of the type of this one. */
  boolean isAskedFor(Object fact) {
    Boolean before = known.get(fact.getClass());
    return before == null ? known.computeIfAbsent(fact.getClass(), this::isAsked) : before;
  }

  private boolean isAsked(Class<?> type) {
    return types == null || types.stream().anyMatch(asked -> asked.isAssignableFrom(type));
  }
}
