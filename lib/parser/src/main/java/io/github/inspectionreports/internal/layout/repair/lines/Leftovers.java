package io.github.inspectionreports.internal.layout.repair.lines;

import io.github.inspectionreports.internal.layout.words.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds lines that programs leave in the place of pictures, links, fields and remarks. */
public final class Leftovers {
  private static final Pattern LINE =
      Pattern.compile(
          "^(?:!\\[[^\\]]{0,99}\\]\\([^)]{0,300}\\)"
              + "|<!--[^>]{0,300}-->"
              + "|\\[cid:[^\\]\\s]{3,120}\\]"
              + "|[\\[<(](?i:image|logo|picture|photo(?:graph)?|illegible|signature|crest)"
              + "(?: ?[:\\d][^\\]>)]{0,99}| removed by sender[^\\]>)]{0,99})?[\\])>]"
              + "|\\[(?:(?i:comment|note|query|check)|\\p{Lu}{2,3}) ?(?:[:–-]|to [a-z]{2,10}:)[^\\]]{2,200}\\]"
              + "|Error! (?:Bookmark|Reference source|Hyperlink reference) not (?:defined|found|valid)\\."
              + "|Click or tap (?:here )?to enter (?:text|a date)\\."
              + "|(?:Formatted|Field Code Changed|Style Definition): ?[A-Z][^.]{2,200})$");

  private static final int LONGEST = 300;
  private static final String FIRST = "![<(ECFS";

  private Leftovers() {}

  /**
   * Takes them.
   *
   * @param lines the lines of a text
   * @param taken receives those found
   * @return the lines without them
   */
  public static List<String> take(List<String> lines, List<String> taken) {
    List<String> kept = new ArrayList<>();
    for (String line : lines) {
      String text = line.strip();
      boolean left =
          text.length() > 5
              && text.length() <= LONGEST
              && FIRST.indexOf(text.charAt(0)) >= 0
              && LINE.matcher(text).matches();
      if (!left) {
        kept.add(line);
        continue;
      }
      taken.add(Characters.clean(text));
      if (line.startsWith("\f")) {
        kept.add("\f");
      }
    }
    return kept;
  }
}
