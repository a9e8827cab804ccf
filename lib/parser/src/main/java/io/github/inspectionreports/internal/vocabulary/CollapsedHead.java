package io.github.inspectionreports.internal.vocabulary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The head of a letter whose lines are lost, from the address or the date to the greeting. */
public final class CollapsedHead {
  private static final String NAME =
      "(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Professor|Councillor|Cllr)\\.? )?"
          + "(?:(?:van|von|de|der|al) ){0,2}\\p{Lu}[\\p{L}\\p{M}’'-]{1,40}+";

  /** From the inspectorate's address or the date to the greeting. */
  private static final Pattern HEAD =
      Pattern.compile(
          "^(?:Ofsted|Piccadilly Gate|Aviation House|Agora|Freshford House|Royal Exchange"
              + "|\\d{1,2} \\p{Lu}\\p{Ll}{2,8} \\d{4})\\b.{10,700}? Dear (?:"
              + NAME
              + "(?: and "
              + NAME
              + ")?|(?:local )?(?:colleagues?|partners(?:hip)?))(?= )");

  private CollapsedHead() {}

  /**
   * Finds the end of the head.
   *
   * @param text a text
   * @return the offset after the greeting with which the head ends; 0 where the text has no head
   */
  public static int end(String text) {
    Matcher head = HEAD.matcher(text);
    return head.find() ? head.end() : 0;
  }

  /**
   * Returns whether a line is the head of a letter and nothing else.
   *
   * @param line the line
   */
  public static boolean is(String line) {
    return !line.isEmpty() && end(line + " ") == line.length();
  }
}
