package io.github.inspectionreports.internal.layout.repair.lines;

import io.github.inspectionreports.internal.layout.words.Characters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes signs and words off headings that a program set around them: "_Main findings_", "Main
 * findings [edit]", "► Main findings". The headings that all letters have show which signs these
 * are; other headings in the same dress lose it as well.
 */
public final class HeadingDress {
  private static final String HEADING =
      "(?:Inspection findings|Executive summary|Recommendations|Summary|Overview|Background|Context"
          + "|(?:Main|Headline|Key) findings|Findings(?: and evaluation of progress)?"
          + "|Areas for improvement|Next steps|What needs to improve(?: in this area of social work"
          + " practice)?\\??|The (?:experiences? and progress of|impact of leaders on)\\b[^.]{5,90}?|Areas? for priority action|Priority actions|Information about this"
          + " inspection|Judgement Grade|Overall effectiveness)\\d?";

  private static final String BEFORE =
      "[^\\p{L}\\p{N}\\s][^\\p{L}\\p{N}]{0,9}|\\\\[a-z]{1,12}\\{|\\{\\\\[a-z0-9]{1,4} |<[a-z0-9]{1,6}>"
          + "|(?:Heading|Title|Section|Part|Chapter)(?: \\d{1,2})? ?[:–-] |§ ?\\d{1,2} ";

  private static final String AFTER =
      "[^\\p{L}\\p{N}?]{0,9}[^\\p{L}\\p{N}?\\s]| ?\\[[a-z ]{2,12}\\]|</[a-z0-9]{1,6}>"
          + "| (?:(?:Back|Return) to top|\\((?:continued|cont’?d?\\.?)\\))";

  private static final Pattern DRESSED =
      Pattern.compile("^(" + BEFORE + ")?(" + HEADING + ")(" + AFTER + ")?$");

  /** What any heading may be within its dress. */
  private static final Pattern ANY =
      Pattern.compile("^(" + BEFORE + ")?(\\p{Lu}[^.;]{3,140}?)(" + AFTER + ")?$");

  /** A mark of a list has its like above it or below. */
  private static final Pattern MARK = Pattern.compile(". ?");

  private static final int LONGEST = 170;
  private static final int OFTEN = 2;

  private HeadingDress() {}

  /**
   * Returns the lines with bare headings.
   *
   * @param lines the lines of a text
   * @return the same lines where no heading is dressed
   */
  public static List<String> strip(List<String> lines) {
    Map<String, Integer> dresses = new HashMap<>();
    List<String> bare = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher dressed = dressed(lines.get(i), DRESSED);
      if (dressed != null && !isOfList(lines, i, dress(dressed))) {
        dresses.merge(dress(dressed), 1, Integer::sum);
        bare.add(dressed.group(2));
      } else {
        bare.add(lines.get(i));
      }
    }
    if (dresses.isEmpty()) {
      return lines;
    }
    for (int i = 0; i < bare.size(); i++) {
      Matcher dressed = dressed(bare.get(i), ANY);
      if (dressed != null
          && dresses.getOrDefault(dress(dressed), 0) >= OFTEN
          && !isOfList(lines, i, dress(dressed))) {
        bare.set(i, dressed.group(2));
      }
    }
    return bare;
  }

  /** Most lines are longer, or begin and end with a letter. */
  private static @Nullable Matcher dressed(String line, Pattern pattern) {
    String text = line.strip();
    if (text.length() < 5 || text.length() > LONGEST || line.startsWith("\f")) {
      return null;
    }
    Matcher dressed = pattern.matcher(text);
    boolean found = dressed.matches() && (dressed.group(1) != null || dressed.group(3) != null);
    return found && !isOrdinary(dressed) ? dressed : null;
  }

  /**
   * A colon or a question mark alone is no dress, nor are dots that lead to the number of a page.
   */
  private static boolean isOrdinary(Matcher dressed) {
    String after = dressed.group(3);
    return ".".equals(after) || dressed.group(1) == null && ":".equals(after);
  }

  private static String dress(Matcher dressed) {
    return dressed.group(1) + "\n" + dressed.group(3);
  }

  private static boolean isOfList(List<String> lines, int at, String dress) {
    String before = dress.substring(0, dress.indexOf('\n'));
    if (before.equals("null") || !MARK.matcher(before).matches()) {
      return false;
    }
    String above = "";
    for (int i = at - 1; i >= 0 && above.isEmpty(); i--) {
      above = lines.get(i).strip();
    }
    return above.endsWith(":") || begins(lines, at, -1, before) || begins(lines, at, 1, before);
  }

  private static boolean begins(List<String> lines, int at, int step, String mark) {
    int i = at + step;
    while (i >= 0 && i < lines.size() && lines.get(i).isBlank()) {
      i += step;
    }
    return i >= 0 && i < lines.size() && Characters.clean(lines.get(i)).startsWith(mark.strip());
  }
}
