package io.github.inspectionreports.internal.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The national-framework references at the end of an item, such as "(outcome 3, national
 * framework)". They are written in many ways; here in one.
 *
 * @param text the item without them
 * @param references such as "outcome 3, national framework", in order
 */
record References(String text, List<String> references) {
  private static final Pattern BRACKETS =
      Pattern.compile(
          "\\s*\\(([^()]{0,160}\\b(?:national|framework)\\b[^()]{0,80})\\)\\s*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PART =
      Pattern.compile(
          "\\b(outcome|enabler|principle)s?\\s*((?:\\d+(?:\\s*(?:,|and|&|/)\\s*)?)+)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  static References of(String item) {
    List<String> references = new ArrayList<>();
    StringBuilder rest = new StringBuilder();
    int from = 0;
    Matcher brackets = BRACKETS.matcher(item);
    while (brackets.find()) {
      List<String> found = parts(brackets.group(1));
      if (found.isEmpty()) {
        continue;
      }
      found.stream().filter(f -> !references.contains(f)).forEach(references::add);
      rest.append(item, from, brackets.start());
      boolean more = brackets.end() < item.length();
      if (more && Character.isLetterOrDigit(item.charAt(brackets.end()))) {
        rest.append(' ');
      }
      from = brackets.end();
    }
    rest.append(item, from, item.length());
    return new References(rest.toString().strip(), references);
  }

  private static List<String> parts(String inside) {
    List<String> found = new ArrayList<>();
    Matcher part = PART.matcher(inside);
    while (part.find()) {
      Matcher number = NUMBER.matcher(part.group(2));
      while (number.find()) {
        found.add(
            part.group(1).toLowerCase(Locale.ROOT) + " " + number.group() + ", national framework");
      }
    }
    return found;
  }
}
