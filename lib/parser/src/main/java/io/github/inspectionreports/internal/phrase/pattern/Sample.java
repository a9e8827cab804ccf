package io.github.inspectionreports.internal.phrase.pattern;

import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Choice;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Compare;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Sequence;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Word;
import java.util.stream.Collectors;

/** The plainest words that a part of a pattern finds. */
final class Sample {
  private Sample() {}

  /** Returns the words of the first branches, without what may be missing. */
  static String of(PatternNode node) {
    if (node instanceof Word word) {
      return word.compare() == Compare.NUMBER ? "12" : word.text();
    }
    if (node instanceof Choice choice) {
      return of(choice.branches().get(0));
    }
    if (node instanceof Sequence sequence) {
      return sequence.parts().stream()
          .map(Sample::of)
          .filter(words -> !words.isEmpty())
          .collect(Collectors.joining(" "));
    }
    return "";
  }
}
