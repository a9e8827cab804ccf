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

  private CaseBackground() {}

  /** Whether a heading is that of the study of a case. */
  public static boolean isStudy(@Nullable String heading) {
    return heading != null && STUDY.matcher(heading).matches();
  }

  /**
   * Marks the sentences at the beginning of a study that say how a child lived.
   *
   * @param passage the first paragraph of a study
   * @return the passage; the same if its first sentence is about services
   */
  public static Passage marked(Passage passage) {
    List<Passage.Sentence> sentences = new ArrayList<>(passage.sentences());
    int n = 0;
    while (n < sentences.size() && isBackground(sentences.get(n).text(), n)) {
      Passage.Sentence background = sentences.get(n);
      sentences.set(
          n,
          new Passage.Sentence(
              background.text(), background.start(), background.place(), BACKGROUND));
      n++;
    }
    return n == 0 ? passage : passage.with(sentences, n < sentences.size());
  }

  private static boolean isBackground(String sentence, int at) {
    return !SERVICES.matcher(sentence).find() && (at > 0 || CHILD.matcher(sentence).find());
  }
}
