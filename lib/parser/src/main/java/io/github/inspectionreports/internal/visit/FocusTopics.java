package io.github.inspectionreports.internal.visit;

import io.github.inspectionreports.internal.tables.Recogniser;
import io.github.inspectionreports.rules.RuleSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells what a visit looked at. Immutable. */
public final class FocusTopics {
  private record Topic(String name) {}

  private final Recogniser<Topic> topics;

  private FocusTopics(Recogniser<Topic> topics) {
    this.topics = topics;
  }

  /**
   * Reads the table of focus topics: columns id, pattern and focus.
   *
   * @param rules the rule set
   * @return the table
   */
  public static FocusTopics of(RuleSet rules) {
    return new FocusTopics(Recogniser.of(rules, "focus", row -> new Topic(row.value("focus"))));
  }

  /**
   * Finds the topics of texts.
   *
   * @param texts the paragraphs that tell the scope
   * @return the topics by first mention, each once
   */
  List<String> in(List<String> texts) {
    List<String> found = new ArrayList<>();
    for (String text : texts) {
      topics.hitsInProse(text).stream()
          .sorted(Comparator.comparingInt(Recogniser.Hit::start))
          .map(hit -> hit.value().name())
          .filter(name -> !found.contains(name))
          .forEach(found::add);
    }
    return found;
  }
}
