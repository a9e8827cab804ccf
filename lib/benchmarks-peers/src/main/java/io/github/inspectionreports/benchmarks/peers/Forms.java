package io.github.inspectionreports.benchmarks.peers;

import io.github.inspectionreports.internal.phrase.pattern.PatternNode;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Choice;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Gap;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Option;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The forms of a pattern: sequences of words that together say the same as it, without anything
 * that may be missing and without gaps of several lengths. In a form stand lists of words, of which
 * one must be there; alternatives of one word stay together as one list, so that forms are few.
 */
final class Forms {
  /** A list that stands for a word of any kind. */
  static final SortedSet<String> ANY = new TreeSet<>();

  private Forms() {}

  /** Returns how many forms a pattern has, or a number above the most if they are more. */
  static int count(PatternNode node, int most) {
    long count = 1;
    if (node instanceof Gap gap) {
      count = gap.most() + 1;
    } else if (node instanceof Option option) {
      count = 1 + count(option.part(), most);
    } else if (node instanceof Choice choice) {
      EqualPhrases.Branches branches = EqualPhrases.Branches.of(choice);
      count = branches.words().isEmpty() ? 0 : 1;
      for (PatternNode branch : branches.others()) {
        count += count(branch, most);
      }
    } else {
      for (PatternNode part : EqualPhrases.parts(node)) {
        count = Math.min(most + 1, count * count(part, most));
      }
    }
    return (int) Math.min(most + 1, count);
  }

  /** Returns the forms of a pattern, each once. */
  static Set<List<SortedSet<String>>> of(PatternNode node) {
    Set<List<SortedSet<String>>> forms = new LinkedHashSet<>();
    if (node instanceof Word word) {
      forms.add(List.of(new TreeSet<>(List.of(word.text()))));
    } else if (node instanceof Gap gap) {
      for (int words = 0; words <= gap.most(); words++) {
        forms.add(Collections.nCopies(words, ANY));
      }
    } else if (node instanceof Option option) {
      forms.addAll(of(option.part()));
      forms.add(List.of());
    } else if (node instanceof Choice choice) {
      EqualPhrases.Branches branches = EqualPhrases.Branches.of(choice);
      if (!branches.words().isEmpty()) {
        forms.add(List.of(branches.words()));
      }
      for (PatternNode branch : branches.others()) {
        forms.addAll(of(branch));
      }
    } else {
      forms.add(List.of());
      for (PatternNode part : EqualPhrases.parts(node)) {
        forms = joined(forms, of(part));
      }
    }
    return forms;
  }

  private static Set<List<SortedSet<String>>> joined(
      Set<List<SortedSet<String>>> before, Set<List<SortedSet<String>>> after) {
    Set<List<SortedSet<String>>> joined = new LinkedHashSet<>();
    for (List<SortedSet<String>> first : before) {
      for (List<SortedSet<String>> second : after) {
        List<SortedSet<String>> both = new ArrayList<>(first);
        both.addAll(second);
        joined.add(both);
      }
    }
    return joined;
  }
}
