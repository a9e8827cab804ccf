package io.github.inspectionreports.internal.layout.repair.plain;

import io.github.inspectionreports.internal.layout.words.Characters;
import io.github.inspectionreports.internal.layout.words.Markings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes markings out of lines that they share with text: in the corner of a page, beside its first
 * heading. Where a wide gap parts them any marking counts that no table would have in a cell.
 * Beside a single blank it must be on lines of its own, too.
 */
final class MarkedLines {
  /** Cells that stand so far apart are not of one sentence. */
  private static final String GAP = "(?: {3,60}+|[ \\t]{0,60}\\t)[ \\t]{0,200}+";

  private static final Pattern AT_END = Pattern.compile("^(.{1,200}?\\S)" + GAP + "(\\S.{2,60})$");
  private static final Pattern AT_START =
      Pattern.compile("^\\s{0,60}(\\S.{2,60}?)(" + GAP + "\\S.*)$");

  /** The last words of a line in capitals. */
  private static final Pattern CAPITALS =
      Pattern.compile(
          "^(.{1,80}?[\\p{Ll}?)]) ([\\p{Lu}\\p{Pd}]{5,20}(?: ?[\\p{Lu}\\p{Pd}]{1,20}){0,3})$");

  /** Words that say of a paper how secret it is, and nothing of children or staff. */
  private static final Pattern SURE =
      Pattern.compile(
          "\\b(?:OFFICIAL|SENSITIVE|CONFIDENTIAL|RESTRICTED|PROTECT|SECRET|UNCLASSIFIED|EMBARGO(?:ED)?|DRAFT)\\b"
              + "|\\p{Ll} \\p{Ll}");

  private MarkedLines() {}

  /**
   * Takes them.
   *
   * @param lines the lines of a text
   * @param taken receives the markings
   * @return the lines without them
   */
  static List<String> strip(List<String> lines, List<String> taken) {
    Set<String> alone = new HashSet<>();
    for (String line : lines) {
      if (Markings.isMarking(line)) {
        alone.add(Characters.clean(line));
      }
    }
    List<String> stripped = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean apart = isBlank(lines, i - 1) && isBlank(lines, i + 1);
      stripped.add(Markings.isMarking(line) ? line : strip(line, apart, alone, taken));
    }
    return stripped;
  }

  private static String strip(String line, boolean apart, Set<String> alone, List<String> taken) {
    Matcher end = AT_END.matcher(line);
    if (end.matches() && isMarking(end.group(2), alone)) {
      taken.add(Characters.clean(end.group(2)));
      return end.group(1);
    }
    Matcher start = AT_START.matcher(line);
    if (start.matches() && isMarking(start.group(1), alone)) {
      taken.add(Characters.clean(start.group(1)));
      return (line.startsWith("\f") ? "\f" : "") + start.group(2).strip();
    }
    Matcher capitals = CAPITALS.matcher(line.strip());
    if (apart && capitals.matches() && alone.contains(capitals.group(2))) {
      taken.add(capitals.group(2));
      return (line.startsWith("\f") ? "\f" : "") + capitals.group(1);
    }
    return line;
  }

  private static boolean isMarking(String words, Set<String> alone) {
    return Markings.isMarking(words)
        && (SURE.matcher(words).find() || alone.contains(Characters.clean(words)));
  }

  private static boolean isBlank(List<String> lines, int at) {
    return at < 0 || at >= lines.size() || lines.get(at).isBlank();
  }
}
