package io.github.inspectionreports.internal.visit;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.visit.dates.Articles;
import java.util.List;
import java.util.regex.Pattern;

/** By what an article of a newspaper is known. */
final class ArticleSigns {
  /** A byline is among the first blocks. */
  private static final int BYLINE_WITHIN = 6;

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
   * Recognises an article by its head or by whom it quotes, and minutes by their head.
   *
   * @param blocks the document's blocks, in order
   * @return whether it is one, and inspectors are named
   */
  static boolean isArticle(List<Block> blocks) {
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
