package io.github.inspectionreports.internal.sentence;

import io.github.inspectionreports.internal.sentence.SentenceSplitter.Cut;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Keeps together what a sentence quotes of a person: "One carer said: 'They listen. They always ask
 * me.'" says one thing, and its second half means nothing by itself.
 */
final class Quotations {
  private static final String OPENING = "‘“'\"";
  private static final String CLOSING = "’”'\"";

  /** A quotation has so many sentences at most. */
  private static final int MOST = 4;

  /** A longer one is a passage of its own. */
  private static final int LONGEST = 500;

  /** What people say of themselves; an article quotes a report's findings without it. */
  private static final Pattern PERSONAL =
      Pattern.compile("\\b(?:I|me|my|we|us|our|you|your)\\b", Pattern.CASE_INSENSITIVE);

  private Quotations() {}

  /**
   * Joins the sentences of quotations.
   *
   * @param text the text that was cut
   * @param cuts its sentences
   * @return the sentences; one that begins a quotation within it goes to the end of that
   */
  static List<Cut> join(String text, List<Cut> cuts) {
    List<Cut> joined = new ArrayList<>();
    for (int i = 0; i < cuts.size(); i++) {
      Cut first = cuts.get(i);
      int last = last(cuts, i);
      if (last > i) {
        Cut end = cuts.get(last);
        String whole = text.substring(first.start(), end.start() + end.text().length());
        if (PERSONAL.matcher(whole).find()) {
          first = new Cut(whole, first.start());
          i = last;
        }
      }
      joined.add(first);
    }
    return joined;
  }

  /** Returns the sentence at which the quotation that another begins ends; that one if none. */
  private static int last(List<Cut> cuts, int first) {
    char mark = open(cuts.get(first).text());
    int length = cuts.get(first).text().length();
    for (int i = first + 1; mark != 0 && i < Math.min(cuts.size(), first + MOST); i++) {
      String text = cuts.get(i).text();
      length += text.length();
      if (length > LONGEST || open(text) != 0 || OPENING.indexOf(text.charAt(0)) >= 0) {
        return first;
      }
      if (closes(text, mark)) {
        return i;
      }
    }
    return first;
  }

  /** Returns the mark that will close a quotation that a sentence begins after a comma or colon. */
  private static char open(String text) {
    for (int at = text.length() - 1; at > 1; at--) {
      if (text.charAt(at - 1) != ' ' || ",:".indexOf(text.charAt(at - 2)) < 0) {
        continue;
      }
      int kind = OPENING.indexOf(text.charAt(at));
      if (kind >= 0) {
        char mark = CLOSING.charAt(kind);
        return closing(text, at + 1, mark) < 0 ? mark : 0;
      }
    }
    return 0;
  }

  /** Whether a sentence ends with a quotation. */
  private static boolean closes(String text, char mark) {
    int at = closing(text, 0, mark);
    return at >= 0 && at >= text.length() - 2;
  }

  /** Returns where a mark closes a quotation, and is no apostrophe in a word; -1 for nowhere. */
  private static int closing(String text, int from, char mark) {
    for (int at = text.indexOf(mark, from); at >= 0; at = text.indexOf(mark, at + 1)) {
      if (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1))) {
        return at;
      }
    }
    return -1;
  }
}
