package io.github.inspectionreports.internal.statement.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The national-framework references at the end of an item, such as "(outcome 3, national
 * framework)". They are written in many ways, with figures or words, with and without brackets or
 * the framework's name; here in one. A number of the item itself, such as "(Recommendation 2)", is
 * taken away too. References to paragraphs of the same report are found, and stay where they are.
 *
 * @param text the item without tags of the framework, its own number and what joins it to the next
 * @param references such as "outcome 3, national framework" or "paragraphs 12–19", in order
 */
record References(String text, List<String> references) {
  private static final List<String> WORDS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

  private static final String TAG_NUMBER = "(?:\\d{1,2}|" + String.join("|", WORDS) + ")\\b";

  private static final Pattern BRACKETS =
      Pattern.compile("\\s{0,20}[(\\[]([^()\\[\\]]{0,240})[)\\]]\\s*+", Pattern.CASE_INSENSITIVE);

  /** Tags without brackets: "outcome 3 of the national framework". */
  static final String TAGS =
      "(?:outcome|enabler|principle)s? "
          + TAG_NUMBER
          + "(?:(?:, | and | & |/|; )(?:(?:outcome|enabler|principle)s? )?"
          + TAG_NUMBER
          + "){0,5}(?:,? (?:of |in |from )?(?:the )?(?:children.s social care )?(?:national"
          + " )?framework)?";

  /**
   * The framework after a text, without brackets: "..., outcome 3 of the national framework", or
   * before its tag.
   */
  private static final Pattern AFTER =
      Pattern.compile(
          "[.,;:–—-] ?(?:(?:the )?(?:children.s social care )?national framework(?:[,:]| [–—-])? )?("
              + TAGS
              + ")\\.?$",
          Pattern.CASE_INSENSITIVE);

  /** The report's own paragraphs, which stay in the text: "(paragraphs 12–19, 31)". */
  private static final Pattern PARAGRAPHS =
      Pattern.compile(
          "\\((paragraphs? \\d(?:[\\d ,–-]|and|&){0,80})\\)[.;,]?$", Pattern.CASE_INSENSITIVE);

  private static final Pattern NAMES_FRAMEWORK =
      Pattern.compile("\\b(?:national|framework)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern PART =
      Pattern.compile(
          "\\b(outcome|enabler|principle)s? ?("
              + TAG_NUMBER
              + "(?:(?:\\s?(?:,|and|&|/)\\s?+){1,2}"
              + TAG_NUMBER
              + "){0,20})",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NUMBER = Pattern.compile(TAG_NUMBER, Pattern.CASE_INSENSITIVE);

  /** A tag that the framework's words for it follow: "outcome four: children in care are loved". */
  private static final Pattern IN_WORDS =
      Pattern.compile(TAGS + " ?[:–—-] ?\\p{L}", Pattern.CASE_INSENSITIVE);

  /** What may be in a bracket beside the tags themselves. */
  private static final Pattern BESIDE = Pattern.compile("(?i)[\\s,;:&/]|\\band\\b");

  static References of(String item) {
    List<String> references = new ArrayList<>();
    StringBuilder rest = new StringBuilder();
    int from = 0;
    Matcher brackets = BRACKETS.matcher(item);
    while (brackets.find()) {
      List<String> found = inBrackets(brackets.group(1));
      if (found.isEmpty()) {
        continue;
      }
      add(references, found);
      rest.append(item, from, brackets.start());
      boolean more = brackets.end() < item.length();
      if (more && Character.isLetterOrDigit(item.charAt(brackets.end()))) {
        rest.append(' ');
      }
      from = brackets.end();
    }
    rest.append(item, from, item.length());
    String text = rest.toString().strip();
    Matcher after = AFTER.matcher(text);
    if (after.find()) {
      add(references, parts(after.group(1)));
      boolean stop = text.charAt(after.start()) == '.';
      text = text.substring(0, after.start() + (stop ? 1 : 0)).stripTrailing();
    }
    int own = Recommendations.atEnd(text);
    if (own > 0 && own < text.length()) {
      add(references, Recommendations.of(text.substring(own)));
      text = text.substring(0, own).stripTrailing();
    }
    Matcher paragraphs = PARAGRAPHS.matcher(text);
    if (paragraphs.find()) {
      add(references, List.of(paragraphs.group(1).strip().toLowerCase(Locale.ROOT)));
    }
    return new References(Joints.without(text), references);
  }

  /** The tags in all brackets of a text. */
  static List<String> inBracketsOf(String text) {
    List<String> references = new ArrayList<>();
    Matcher brackets = BRACKETS.matcher(text);
    while (brackets.find()) {
      add(references, inBrackets(brackets.group(1)));
    }
    return references;
  }

  /** Where the bracket with tags begins that ends a sentence; the text's length where none does. */
  static int bracketAtEnd(String text) {
    int at = text.length();
    Matcher brackets = BRACKETS.matcher(text);
    while (brackets.find()) {
      boolean last =
          brackets.end() >= text.length() - 1 && !inBrackets(brackets.group(1)).isEmpty();
      at = last ? brackets.start() : at;
    }
    return at;
  }

  private static void add(List<String> references, List<String> found) {
    found.stream().filter(f -> !references.contains(f)).forEach(references::add);
  }

  /** The tags of a bracket that names the framework, or holds nothing but tags. */
  private static List<String> inBrackets(String inside) {
    List<String> found = parts(inside);
    if (found.isEmpty()
        || NAMES_FRAMEWORK.matcher(inside).find()
        || IN_WORDS.matcher(inside).lookingAt()) {
      return found;
    }
    String beside = BESIDE.matcher(PART.matcher(inside).replaceAll("")).replaceAll("");
    return beside.isEmpty() ? found : List.of();
  }

  private static List<String> parts(String inside) {
    List<String> found = new ArrayList<>();
    Matcher part = PART.matcher(inside);
    while (part.find()) {
      Matcher number = NUMBER.matcher(part.group(2));
      while (number.find()) {
        found.add(
            part.group(1).toLowerCase(Locale.ROOT)
                + " "
                + figure(number.group())
                + ", national framework");
      }
    }
    return found;
  }

  private static String figure(String number) {
    int word = WORDS.indexOf(number.toLowerCase(Locale.ROOT));
    return word < 0 ? number : String.valueOf(word + 1);
  }
}
