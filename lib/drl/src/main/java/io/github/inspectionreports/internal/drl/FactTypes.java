package io.github.inspectionreports.internal.drl;

import io.github.inspectionreports.facts.Cue;
import io.github.inspectionreports.facts.Point;
import io.github.inspectionreports.facts.Sentence;
import io.github.inspectionreports.facts.SentenceProfile;
import io.github.inspectionreports.facts.Verdict;
import io.github.inspectionreports.model.SectionKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The members of the types that rules name, to suggest one for a misspelt name. */
final class FactTypes {
  private static final List<Class<?>> TYPES =
      List.of(Sentence.class, Cue.class, Point.class, SentenceProfile.class, Verdict.class);
  private static final List<Class<?>> VALUES = List.of(SectionKind.class, Point.Sense.class);

  private FactTypes() {}

  static String names() {
    return TYPES.stream().map(Class::getSimpleName).collect(Collectors.joining(", "));
  }

  /** How to fix what names a part that a type does not have. */
  static String hint(String simpleName) {
    for (Class<?> type : TYPES) {
      if (type.getSimpleName().equals(simpleName)) {
        return simpleName
            + " has "
            + Arrays.stream(type.getRecordComponents())
                .map(component -> component.getName())
                .collect(Collectors.joining(", "))
            + (type == Sentence.class ? ", follows, judged" : "")
            + (type == SentenceProfile.class
                ? ", id, previous, section, segments, says(sense), has(kind)"
                : "");
      }
    }
    for (Class<?> type : VALUES) {
      if (type.getSimpleName().equals(simpleName)) {
        return simpleName
            + " has "
            + Arrays.stream(type.getEnumConstants())
                .map(Object::toString)
                .collect(Collectors.joining(", "));
      }
    }
    return "check its spelling";
  }
}
