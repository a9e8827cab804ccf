package io.github.inspectionreports.internal.section;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.outline.Framed;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The studies of cases in letters of joint inspections. */
final class CaseStudy {
  /** One child, as studies of cases are about; children of a service are many. */
  private static final Pattern STORY =
      Pattern.compile(
          "\\b(?:one|another|this|a) (?:\\w+ ){0,2}(?:child|boy|girl|baby|teenager|young"
              + " person|sibling|family|parent|mother)\\b|\\baged?"
              + " (?:\\d|one|two|three|four|five|six|seven|eight|nine|ten)\\b|\\d{1,3}-year-old"
              + "|pseudonym|\\bnot (?:her|his|their) real names?\\b"
              + "|\\b(?:two|three|four|five) (?:\\w+ )?(?:brothers|sisters|siblings|boys|girls)\\b"
              + "|\\b(?:the|her|his) (?:younger|older|elder|youngest|oldest|eldest) (?:boy|girl|child|brother"
              + "|sister|sibling|son|daughter)\\b"
              + "|\\b(?:her|his) (?:brothers?|sisters?|siblings?|mother|father|mum|dad|parents"
              + "|grandmother|grandparents|aunt|uncle|stepfather)\\b",
          Pattern.CASE_INSENSITIVE);

  /** A study has no more paragraphs. */
  private static final int STUDY = 8;

  private CaseStudy() {}

  /**
   * Whether a study is a strength: it is about a service, and not about what is to improve.
   *
   * @param heading its heading
   * @param after what follows its heading
   */
  static boolean isStrength(String heading, List<Framed.Part> after) {
    return !heading.toLowerCase(Locale.ROOT).contains("improve") && !isStory(after);
  }

  /**
   * Whether a study says what happened to one child or family; others are about a service.
   *
   * @param after what follows its heading
   * @return whether its paragraphs, up to the next heading, do
   */
  private static boolean isStory(List<Framed.Part> after) {
    for (Framed.Part part : after.subList(0, Math.min(STUDY, after.size()))) {
      if (part.frame() == null && part.block().kind() == Block.Kind.HEADING) {
        return false;
      }
      if (part.frame() == null && STORY.matcher(part.block().text()).find()) {
        return true;
      }
    }
    return false;
  }
}
