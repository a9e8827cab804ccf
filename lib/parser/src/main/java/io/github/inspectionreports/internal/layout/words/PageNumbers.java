package io.github.inspectionreports.internal.layout.words;

import java.util.regex.Pattern;

/** The lines that number the pages of a document. */
public final class PageNumbers {
  private static final Pattern LINE =
      Pattern.compile(
          "(?:page )?\\d{1,4}(?: ?(?:of|/) ?\\d{1,4})?|- ?\\d{1,4} ?-", Pattern.CASE_INSENSITIVE);

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
}
