package io.github.inspectionreports.benchmarks.peers;

import io.github.inspectionreports.internal.phrase.pattern.Families;
import io.github.inspectionreports.internal.phrase.pattern.PatternException;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Choice;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Compare;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Option;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Sequence;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Word;
import io.github.inspectionreports.internal.phrase.pattern.PhrasePattern;
import io.github.inspectionreports.internal.tables.PhraseTable;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The phrase rows that all matchers are given: those made of words, alternatives, words that may be
 * missing, gaps and families, which are spelt out. Each of the others can say these too, if each in
 * its own way.
 *
 * @param rows how many rows there are in all
 * @param ids the ids of the rows that are given
 * @param patterns their patterns
 * @param left how many rows are left out, by reason
 */
record EqualPhrases(
    int rows, List<String> ids, List<PhrasePattern> patterns, Map<String, Integer> left) {
  /** Ruta needs a rule for each form of a row. */
  private static final int MOST_FORMS = 32;

  /** Returns the rows of a rule set that can be given to all. */
  static EqualPhrases of(RuleSet rules) throws PatternException, Families.FamilyException {
    Families families = PhraseTable.families(rules);
    List<String> ids = new ArrayList<>();
    List<PhrasePattern> patterns = new ArrayList<>();
    Map<String, Integer> left = new TreeMap<>();
    int rows = 0;
    for (Row row : rules.table(Table.PHRASES).rows()) {
      PhrasePattern pattern = PhrasePattern.parse(row.value("pattern"), families);
      String reason = reason(pattern);
      rows++;
      if (reason.isEmpty()) {
        ids.add(row.id());
        patterns.add(pattern);
      } else {
        left.merge(reason, 1, Integer::sum);
      }
    }
    return new EqualPhrases(rows, ids, patterns, left);
  }

  /** Returns why a pattern is left out; nothing if it is not. */
  static String reason(PhrasePattern pattern) {
    if (pattern.fromStart() || pattern.toEnd()) {
      return "bound to the start or the end of a sentence";
    }
    Collection<String> others = new TreeSet<>();
    addOtherWords(pattern.root(), others);
    if (others.isEmpty() && Forms.count(pattern.root(), MOST_FORMS) > MOST_FORMS) {
      return "with more than " + MOST_FORMS + " forms";
    }
    return String.join(" and ", others);
  }

  private static void addOtherWords(PatternNode node, Collection<String> others) {
    if (node instanceof Word word) {
      switch (word.compare()) {
        case PREFIX -> others.add("with a word ending left open");
        case NUMBER -> others.add("with a number");
        case CASE, ANY -> others.add("with a word in capitals or of any kind");
        default -> {}
      }
    } else {
      parts(node).forEach(part -> addOtherWords(part, others));
    }
  }

  /** Returns the parts of a part. */
  static List<PatternNode> parts(PatternNode node) {
    if (node instanceof Sequence sequence) {
      return sequence.parts();
    }
    if (node instanceof Choice choice) {
      return choice.branches();
    }
    return node instanceof Option option ? List.of(option.part()) : List.of();
  }

  /**
   * A choice sorted into single words, which a matcher can look up, and the rest. Choices in it,
   * such as a family made of others, count as part of it.
   *
   * @param words its single words, in order
   * @param others its branches of several words
   */
  record Branches(TreeSet<String> words, List<PatternNode> others) {
    static Branches of(Choice choice) {
      Branches branches = new Branches(new TreeSet<>(), new ArrayList<>());
      branches.add(choice);
      return branches;
    }

    private void add(Choice choice) {
      for (PatternNode branch : choice.branches()) {
        if (branch instanceof Choice inner) {
          add(inner);
        } else if (branch instanceof Word word && word.compare() == Compare.EXACT) {
          words.add(word.text());
        } else {
          others.add(branch);
        }
      }
    }
  }
}
