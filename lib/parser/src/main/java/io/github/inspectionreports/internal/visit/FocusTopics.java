package io.github.inspectionreports.internal.visit;

import io.github.inspectionreports.internal.tables.Recogniser;
import io.github.inspectionreports.internal.vocabulary.PersonNames;
import io.github.inspectionreports.rules.RuleSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Reads what a visit looked at. Immutable. */
public final class FocusTopics {
  /** A topic; without a name, a way of working. */
  private record Topic(String name) {
    boolean isMethod() {
      return name.isEmpty();
    }
  }

  private final Recogniser<Topic> topics;

  private FocusTopics(Recogniser<Topic> topics) {
    this.topics = topics;
  }

  /**
   * Reads the table of focus topics: columns id, pattern and focus, which is empty for a way of
   * working.
   *
   * @param rules the rule set
   * @return the table
   */
  public static FocusTopics of(RuleSet rules) {
    return new FocusTopics(Recogniser.of(rules, "focus", row -> new Topic(row.value("focus"))));
  }

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.:;]) (?=\\p{Lu})");

  /**
   * Finds the topics of texts. Sentences that say how inspectors worked ("a range of evidence,
   * including supervision files") name no topic.
   *
   * @param texts the paragraphs that give the scope
   * @return the topics by first mention, each once
   */
  List<String> in(List<String> texts) {
    List<String> found = new ArrayList<>();
    texts.stream()
        .filter(text -> !PersonNames.isObserver(text))
        .flatMap(SENTENCE_END::splitAsStream)
        .forEach(text -> add(text, found));
    return found;
  }

  /** A visit that is yet to come looks at something else. */
  private static final Pattern TO_COME =
      Pattern.compile(
          "(?i)\\b(?:visit|inspection)s?\\b[^.;]{0,40}\\b(?:(?:is|are) (?:planned|scheduled|due"
              + "|expected)|will (?:be|look|take|follow|consider|focus))\\b");

  /** What inspectors remark on work of the kind anywhere, which no visit looks at. */
  private static final Pattern REMARK =
      Pattern.compile(
          "(?i)\\b(?:inspectorates?|inspectors|we|ofsted|this (?:letter|report))"
              + " (?:recogni[sz]es?|anticipates?|acknowledges?|appreciates?|hopes?|expects?|knows?"
              + "|understands?)\\b");

  private void add(String sentence, List<String> found) {
    if (TO_COME.matcher(sentence).find() || REMARK.matcher(sentence).find()) {
      return;
    }
    List<Recogniser.Hit<Topic>> hits = topics.hitsInProse(sentence);
    if (hits.stream().anyMatch(hit -> hit.value().isMethod())) {
      return;
    }
    hits.stream()
        .filter(hit -> hits.stream().noneMatch(other -> isWithin(hit, other)))
        .sorted(Comparator.comparingInt(Recogniser.Hit::start))
        .map(hit -> hit.value().name())
        .filter(name -> !found.contains(name))
        .forEach(found::add);
  }

  /** A longer phrase hides a shorter one in it: "abuse and neglect" is not "neglect". */
  private static boolean isWithin(Recogniser.Hit<Topic> hit, Recogniser.Hit<Topic> other) {
    return other.start() <= hit.start()
        && other.end() >= hit.end()
        && other.end() - other.start() > hit.end() - hit.start()
        && !other.value().equals(hit.value());
  }
}
