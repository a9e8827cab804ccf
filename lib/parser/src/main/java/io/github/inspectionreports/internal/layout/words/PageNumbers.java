package io.github.inspectionreports.internal.layout.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines that number the pages of a document. */
public final class PageNumbers {
  private static final Pattern LINE =
      Pattern.compile(
          "(?:page )?\\d{1,4}(?: ?(?:of|/) ?\\d{1,4})?|- ?\\d{1,4} ?-", Pattern.CASE_INSENSITIVE);

  private static final Pattern FIRST = Pattern.compile("\\d{1,4}");

  private PageNumbers() {}

  /**
   * Returns whether a line numbers its page and says nothing else: "3", "Page 3 of 12", "- 3 -".
   *
   * @param line the line without blanks around it
   * @return whether it does
   */
  public static boolean is(CharSequence line) {
    return LINE.matcher(line).matches();
  }

  /**
   * Returns the number that a line gives its page.
   *
   * @param line a line
   * @return its number; 0 if it does not number its page
   */
  public static int of(String line) {
    Matcher first = FIRST.matcher(line);
    return is(line.strip()) && first.find() ? Integer.parseInt(first.group()) : 0;
  }
}
