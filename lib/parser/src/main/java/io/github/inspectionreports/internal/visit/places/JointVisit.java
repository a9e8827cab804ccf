package io.github.inspectionreports.internal.visit.places;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the councils of one visit to several. */
public final class JointVisit {
  /** So near to its words is the first council. */
  private static final int NEAR = 60;

  private static final Pattern VISIT_TO =
      Pattern.compile(
          "(?i)\\b(?:visit|re-?visit|inspection)(?: of children[’']s services)? (?:to|of|in|at|for)"
              + " (?:the )?(?:(?:local )?areas? of )?$");

  private static final Pattern AND =
      Pattern.compile(
          "(?:[’']s?)?(?: (?:local authority )?children[’']s services)?(?:,? and|,| &)(?: (?:to|in|of)\\b)?"
              + "(?: the)? ");

  private static final String NAME =
      "\\p{Lu}[\\p{L}’'-]+(?: (?:upon |on )?\\p{Lu}[\\p{L}’'-]+){0,2}?";

  private static final String COUNCIL =
      "(?:(?:(?:London|Royal|Metropolitan) )*(?:Borough|City|County) of "
          + NAME
          + "|"
          + NAME
          + " (?:(?:County|City|Borough|Metropolitan|District) )*Council)";

  /** Councils that the register does not hold. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "\\b(?i:visit|re-?visit|inspection) (?:to|of|in|at) (?:the )?("
              + COUNCIL
              + ") and (?:the )?("
              + COUNCIL
              + ")(?=$|[,.;]| (?:children|on|in|between|local|was|were)\\b)");

  private JointVisit() {}

  /**
   * Finds them.
   *
   * @param text a title or a sentence
   * @param authorities the register
   * @return the names in the order of the text; fewer than two where the visit was to one council
   */
  public static Set<String> councils(String text, AuthorityNames authorities) {
    Set<String> names = new LinkedHashSet<>();
    List<AuthorityNames.Mention> mentions = authorities.in(text);
    for (int i = 0; i + 1 < mentions.size(); i++) {
      AuthorityNames.Mention one = mentions.get(i);
      AuthorityNames.Mention next = mentions.get(i + 1);
      String before = text.substring(Math.max(0, one.start() - NEAR), one.start());
      boolean first = VISIT_TO.matcher(before).find() || names.contains(one.name());
      if (first && AND.matcher(text.substring(one.end(), next.start())).matches()) {
        names.add(one.name());
        names.add(next.name());
      }
    }
    Matcher others = OTHERS.matcher(text);
    if (names.isEmpty() && others.find()) {
      names.add(others.group(1));
      names.add(others.group(2));
    }
    return names;
  }
}
