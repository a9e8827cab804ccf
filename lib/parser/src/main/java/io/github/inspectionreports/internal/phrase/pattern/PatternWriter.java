package io.github.inspectionreports.internal.phrase.pattern;

import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Choice;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Compare;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Gap;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Option;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Sequence;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Word;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a part of a pattern, for messages; a family is written by its name. */
final class PatternWriter {
  private final Map<PatternNode, String> families;

  PatternWriter(Map<PatternNode, String> families) {
    this.families = families;
  }

  String of(PatternNode node) {
    String family = families.get(node);
    if (family != null) {
      return "{" + family + "}";
    }
    if (node instanceof Word word) {
      return word(word);
    }
    if (node instanceof Gap gap) {
      return "~" + gap.most();
    }
    if (node instanceof Option option) {
      return grouped(option.part()) + "?";
    }
    if (node instanceof Sequence sequence) {
      return sequence.parts().stream().map(this::grouped).collect(Collectors.joining(" "));
    }
    return all(((Choice) node).branches());
  }

  private String all(List<PatternNode> branches) {
    return branches.stream().map(this::of).collect(Collectors.joining("|"));
  }

  private String grouped(PatternNode node) {
    boolean one = node instanceof Word || node instanceof Gap || node instanceof Option;
    return one || families.containsKey(node) ? of(node) : "(" + of(node) + ")";
  }

  private static String word(Word word) {
    if (word.compare() == Compare.NUMBER) {
      return "#";
    }
    return word.compare() == Compare.PREFIX ? word.text() + "*" : word.text();
  }
}
