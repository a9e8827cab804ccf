package io.github.inspectionreports.internal.visit;

import io.github.inspectionreports.internal.tables.Recogniser;
import io.github.inspectionreports.internal.vocabulary.PersonNames;
import io.github.inspectionreports.rules.RuleSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
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
    boolean listed = false;
    for (String text : texts) {
      if (listed && text.length() <= LISTED && !text.endsWith(".")) {
        continue; // one of the papers that inspectors read
      }
      listed =
          EVIDENCE.matcher(text).find()
              && topics.hits(text).stream().anyMatch(h -> h.value().isMethod());
      if (!PersonNames.isObserver(text)) {
        SENTENCE_END.splitAsStream(text).forEach(sentence -> add(sentence, found));
      }
    }
    return found;
  }

  /**
   * Finds the topics of an article: what it says that a visit or a report looked at.
   *
   * @param texts its paragraphs
   * @return the topics by first mention, each once
   */
  List<String> inArticle(List<String> texts) {
    List<String> found = new ArrayList<>();
    for (String text : texts) {
      for (Pattern pattern : List.of(LOOKED, CAME_TO_LOOK)) {
        Matcher looked = pattern.matcher(text);
        while (looked.find()) {
          add(looked.group(1), found);
        }
      }
    }
    return found;
  }

  /**
   * Finds the topics of a letter that has lost its lines, in the first sentence that says what
   * inspectors looked at.
   *
   * @param texts its paragraphs
   * @return the topics of that sentence; empty where none says it
   */
  List<String> inScope(List<String> texts) {
    List<String> found = new ArrayList<>();
    for (String text : texts) {
      Matcher scope = SCOPE.matcher(text);
      while (found.isEmpty() && scope.find()) {
        add(scope.group(1), found);
      }
    }
    return found;
  }

  private static final Pattern SCOPE =
      Pattern.compile(
          "\\b(?:[Ii]nspectors|[Tt]his (?:visit|letter)) (?:also )?(?:reviewed|looked at|evaluated|considered|examined"
              + "|focuss?ed on|concentrated on) ([^.;]{3,300})");

  /** What follows is a list of what inspectors read. */
  private static final Pattern EVIDENCE = Pattern.compile("(?::|\\bincluding)$");

  /** No paper in a list of them takes more. */
  private static final int LISTED = 140;

  /** "The report, which focused on adoption". */
  private static final Pattern LOOKED =
      Pattern.compile(
          "(?i)\\b(?:report|letter|visit|inspection|inspectors|inspectorate|ofsted)\\b(?: (?:of|on|in|to|into) [\\p{L}’ -]{1,40})?,?(?: (?:which|that|who|and|also"
              + "|has|had|have)){0,3} (?:focus(?:ed|es)|concentrated|centred|looked|looks) (?:on|at|into) ([^.;:”\"]{3,160})");

  /** "Inspectors went to Brackenshire on 4 June to look at its front door". */
  private static final Pattern CAME_TO_LOOK =
      Pattern.compile(
          "(?i)\\b(?:ofsted|inspectors|inspectorate|watchdog)\\b(?: (?:who|has|have|had|also)){0,2}"
              + " (?:visited|revisited|inspected|went|came|spent|returned|made|carried|conducted)\\b[^.;:”\"]{0,120}?"
              + " to (?:look|focus|check|examine|review|assess|concentrate|see)\\b(?: (?:at|into|on|again))?"
              + " ([^.;:”\"]{3,160})");

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

  /** What the work is good for is not what inspectors looked at. */
  private static final Pattern EFFECT =
      Pattern.compile(
          "(?i),? (?:and )?(?:their|its) (?:impact|effect|influence) (?:on|in|upon) \\p{L}+ing\\b[^.;]*");

  /** What a visit left out. */
  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "(?i)\\b(?:did|does|do) not (?:extend|include|cover|look|consider|focus)\\b[^.;]*"
              + "|\\b(?:but not|apart from|excluding|other than)\\b[^.,;]*");

  /** What has become of an earlier finding. */
  private static final Pattern OUTCOME =
      Pattern.compile(
          "(?i)\\b(?:remains?|remained) (?:as )?(?:an? )?areas? (?:for|of)\\b"
              + "|\\b(?:improvements?|progress) (?:has|have|had) been (?:achieved|made|seen)\\b");

  private void add(String whole, List<String> found) {
    String sentence = LEFT_OUT.matcher(EFFECT.matcher(whole).replaceAll("")).replaceAll("");
    if (OUTCOME.matcher(sentence).find()) {
      return;
    }
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
