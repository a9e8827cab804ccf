package io.github.inspectionreports.internal.statement.phrases;

import io.github.inspectionreports.internal.passage.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises what the study of a case in a letter says of a child's life. A study begins with how
 * the child lived; what was found is what the services did about it.
 */
public final class CaseBackground {
  private static final Pattern STUDY =
      Pattern.compile("(?i)(?:case|practice) (?:study|studies|example)\\b.*", Pattern.DOTALL);

  /** Whoever works with children, and what they do. */
  private static final Pattern SERVICES =
      Pattern.compile(
          "(?i)\\b(?:inspectors?|partners?|partnership|agenc(?:y|ies)|multi-agency|services?|schools?|teach(?:er|ing)|nurses?"
              + "|midwi(?:fe|ves)|health|doctors?|gps?|police|officers?|probation|courts?|council"
              + "|authority|social|workers?|staff|managers?|leaders?|professionals?|practitioners?"
              + "|carers?|advisers?|referr(?:al|als|ed|ing)|assess(?:ment|ments|ed|ing)?|plans?"
              + "|planning|meetings?|conferences?|strategy|visit(?:s|ed|ing)?|support(?:ed|ing|s)?"
              + "|intervention|team|decisions?|information|risks? (?:was|were|is)|contacts?|response"
              + "|help(?:ed|s|ing)?|identif(?:y|ied|ies)|recognis(?:e|ed|es)|placed|protected|safe)\\b");

  /** One child or family, by what only these have. */
  private static final Pattern CHILD =
      Pattern.compile(
          "\\b(?:(?:his|her|their) (?:brothers?|sisters?|siblings?|mother|father|mum|dad|parents?"
              + "|grandmother|aunt|uncle|home|family)|not (?:his|her|their) real names?|aged \\w+"
              + "|(?:[Oo]ne|[Aa]|[Tt]wo|[Tt]hree) (?:\\w+ )?(?:child|boy|girl|brothers|sisters|siblings)"
              + "|\\d{1,2}-year-old)\\b");

  private static final Passage.ContextReason BACKGROUND =
      new Passage.ContextReason(
          "story", "How a child lived, in the study of a case, is no finding of itself", 0, 0);

  /** What had happened to a child or a parent, and what they did not do. */
  private static final Pattern LIFE =
      Pattern.compile(
          "(?:(?:At first|At (?:that|the) time|Before (?:this|that)),? )?(?:He|She|(?:The|His|Her) (?:\\w+ )?"
              + "(?:boy|girl|child|baby|young person|teenager|mother|father|parents?|brothers?|sisters?|siblings?"
              + "|twins|grandmother))\\b.{0,40}?\\b(?:had (?:\\w+ )?(?:been|gone|lived|left|stopped|lost)"
              + "|(?:did|could|would) not|was (?:not \\w+ing|afraid|frightened|scared|using|misusing|carrying|truanting))\\b",
          Pattern.CASE_INSENSITIVE);

  /** A school without the child, and help that nobody asked for, are no services at work. */
  private static final Pattern NOT_AT_WORK =
      Pattern.compile(
          "(?i)\\b(?:excluded from|missing|out of|not in|refused to go to|(?:stopped|not) (?:going to|attending)) school"
              + "\\b|\\bask(?:ed|ing)? for help\\b");

  private CaseBackground() {}

  /** Whether a heading is that of the study of a case. */
  public static boolean isStudy(@Nullable String heading) {
    return heading != null && STUDY.matcher(heading).matches();
  }

  /**
   * Marks the sentences of a study that say how a child lived: those at its beginning, and any that
   * says what had happened to the child or what the child did not do.
   *
   * @param passage a paragraph of a study
   * @param first whether it is the first one
   * @return the passage; the same if it has no such sentence
   */
  public static Passage marked(Passage passage, boolean first) {
    List<Passage.Sentence> sentences = new ArrayList<>(passage.sentences());
    boolean beginning = first;
    int marked = 0;
    for (int n = 0; n < sentences.size(); n++) {
      Passage.Sentence sentence = sentences.get(n);
      beginning = beginning && isBackground(sentence.text(), n);
      if (beginning || isOfTheChild(sentence.text())) {
        sentences.set(
            n,
            new Passage.Sentence(sentence.text(), sentence.start(), sentence.place(), BACKGROUND));
        marked++;
      }
    }
    return marked == 0 ? passage : passage.with(sentences, marked < sentences.size());
  }

  private static boolean isBackground(String sentence, int at) {
    return !SERVICES.matcher(sentence).find() && (at > 0 || CHILD.matcher(sentence).find());
  }

  private static boolean isOfTheChild(String sentence) {
    return LIFE.matcher(sentence).lookingAt()
        && !SERVICES.matcher(NOT_AT_WORK.matcher(sentence).replaceAll("")).find();
  }
}
