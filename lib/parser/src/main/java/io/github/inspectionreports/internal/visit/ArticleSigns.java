package io.github.inspectionreports.internal.visit;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.visit.dates.Articles;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** By what an article of a newspaper is known. */
final class ArticleSigns {
  /** A byline is among the first blocks. */
  private static final int BYLINE_WITHIN = 6;

  /** Menus and notices of a web site are above the article. */
  private static final int MENUS_WITHIN = 20;

  /** One line may look like a link by chance. */
  private static final int FEWEST_MENUS = 2;

  /** Reports are longer than articles, and quote people too. */
  private static final int LONGEST = 60;

  private static final int LONGEST_BYLINE = 120;

  private static final Pattern BYLINE =
      Pattern.compile(
          "^(?:(?:By|BY|Words by|Written by|Report by) \\p{Lu}[\\p{L}.’'-]+(?:"
              + " \\p{Lu}[\\p{L}.’'-]*){1,3}\\b.*|.*\\b(?:Local [Dd]emocracy"
              + " [Rr]eport(?:er|ing)|[Ss]taff [Rr]eporter|[Cc]orrespondent|minute read|min"
              + " read|[Pp]ress [Rr]elease|[Nn]ews [Dd]esk)\\b.*)");

  private static final Pattern ABOUT_A_VISIT =
      Pattern.compile(
          "(?i)\\b(?:ofsted|inspectors?|inspection|inspectorate|watchdog|regulator|(?:focused|monitoring|assurance)"
              + " visit)\\b");

  /** What newspapers write and no letter or report of inspectors does. */
  private static final Pattern REPORTED =
      Pattern.compile(
          "(?i)\\b(?:this (?:news)?paper|seen by (?:the|this) [\\p{L} ]{3,40}|local democracy reporting"
              + "|spokes(?:man|woman|person|people)\\b[^.]{0,60}\\b(?:said|says|told|added|commented)"
              + "|(?:said|says|added) (?:a|the|its|their) (?:[\\p{L}’'-]{1,20} ){0,3}spokes(?:man|woman|person))\\b"
              + "|\\b(?:council|authority|joint) statement (?:read|said|added|continued)\\b"
              + "|\\bcouncil (?:bosses|chiefs|insiders|sources?)\\b|\\b(?:council leader|leader of the"
              + " council|cabinet member)\\b[^.“\"]{0,80}: ?[“\"]"
              + "|[”\"],? (?:said|says|added|adds) (?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|(?-i:\\p{Lu}\\p{Ll}+"
              + " \\p{Lu}\\p{Ll}+))\\b|[”\"],? (?:he|she|they) (?:said|added|told)\\b"
              + "|\\b(?:Cllr|Councillor|council leader|cabinet member|portfolio holder)\\b[^.“\"]{0,90}"
              + " (?:said|added|told|welcomed|insisted|admitted)\\b[^.“\"]{0,40}[“\"]");

  private ArticleSigns() {}

  /**
   * Finds where an article begins on its web page, below menus, buttons and notices.
   *
   * @param blocks the document's blocks, in order
   * @param ofWebSite whether a line is part of a web site
   * @return the first block of the article; 0 where no menus are above it
   */
  static int start(List<Block> blocks, Predicate<String> ofWebSite) {
    int start = 0;
    int menus = 0;
    for (int i = 0; i < Math.min(MENUS_WITHIN, blocks.size()); i++) {
      String text = blocks.get(i).text();
      boolean menu = ofWebSite.test(text);
      if (!menu && (text.endsWith(".") || isByline(text))) {
        break;
      }
      menus += menu ? 1 : 0;
      start = menu ? i + 1 : start;
    }
    return menus < FEWEST_MENUS ? 0 : start;
  }

  /**
   * Recognises an article by its head or by whom it quotes, and minutes by their head.
   *
   * @param all the document's blocks, in order
   * @param ofWebSite whether a line is part of a web site
   * @return whether it is one, and inspectors are named
   */
  static boolean isArticle(List<Block> all, Predicate<String> ofWebSite) {
    List<Block> blocks = all.subList(start(all, ofWebSite), all.size());
    boolean head = false;
    for (int i = 0; i < Math.min(BYLINE_WITHIN, blocks.size()); i++) {
      String text = blocks.get(i).text();
      head |= isByline(text);
    }
    head |= Articles.isMinutes(blocks);
    boolean may = !head && blocks.size() <= LONGEST;
    head |= may && blocks.stream().anyMatch(block -> REPORTED.matcher(block.text()).find());
    return head && blocks.stream().anyMatch(block -> ABOUT_A_VISIT.matcher(block.text()).find());
  }

  /**
   * Recognises a byline.
   *
   * @param text a line at the head of an article
   * @return whether it names who wrote the article or where it appeared
   */
  static boolean isByline(String text) {
    return text.length() < LONGEST_BYLINE && BYLINE.matcher(text).matches();
  }

  /**
   * Returns whether a text mentions inspectors or a visit.
   *
   * @param text a heading or a paragraph
   */
  static boolean isAboutAVisit(String text) {
    return ABOUT_A_VISIT.matcher(text).find();
  }
}
