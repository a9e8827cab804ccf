package io.github.inspectionreports.internal.layout.repair;

import io.github.inspectionreports.internal.layout.words.Markings;
import io.github.inspectionreports.model.Diagnostic;
import io.github.inspectionreports.model.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Words the diagnostics of what was set on a text or lost from it. */
public final class RepairDiagnostics {
  private RepairDiagnostics() {}

  /** Reports which markings the pages carry. */
  public static String message(List<String> markings) {
    return "the pages are marked "
        + first(markings)
        + "; the marking is kept apart from the letter's text";
  }

  /** The first of what was found, in quotation marks. */
  private static String first(List<String> found) {
    return found.stream()
        .map(Markings::withoutPage)
        .distinct()
        .limit(4)
        .map(words -> "\"" + words + "\"")
        .collect(Collectors.joining(", "));
  }

  /** Reports that readers of a draft commented on it. */
  public static String comments(List<String> comments) {
    return comments.size()
        + (comments.size() == 1 ? " comment" : " comments")
        + " of a word processor beside the text or within it (\""
        + comments.get(0)
        + "\") are kept apart from it";
  }

  /** Reports that a font lost letters, and whether all of them are found again. */
  public static Diagnostic lettersLost(boolean allFound) {
    return allFound
        ? Diagnostic.of(
            DiagnosticCode.LETTERS_RESTORED,
            "the text had lost letters such as \"fi\" and \"ff\", or words stood apart at them;"
                + " they are put back and joined where only one word fits")
        : Diagnostic.of(
            DiagnosticCode.LETTERS_LOST,
            "the text has lost letters such as \"fi\" and \"ff\", or words stand apart at them, and"
                + " not all could be restored; words and headings with them may be misread");
  }

  /** Reports that capitals stood apart from their words, with the first of these. */
  public static Diagnostic capitalsJoined(List<String> places) {
    return Diagnostic.of(
        DiagnosticCode.LETTERS_RESTORED,
        "capitals stood apart from the rest of their words ("
            + first(places)
            + "); they are joined where one word results, and names may still be parted");
  }

  /** Reports that signs stood for letters, which of them, and whether all are replaced. */
  public static Diagnostic signsReplaced(Map<Character, String> signs, boolean all) {
    String which =
        signs.entrySet().stream()
            .map(sign -> "\"" + sign.getKey() + "\" for \"" + sign.getValue() + "\"")
            .collect(Collectors.joining(", "));
    return all
        ? Diagnostic.of(
            DiagnosticCode.LETTERS_RESTORED,
            "the text has other signs in place of letters ("
                + which
                + "); the letters are put back, in names too")
        : Diagnostic.of(
            DiagnosticCode.LETTERS_LOST,
            "the text has other signs in place of letters ("
                + which
                + "), and not all letters could be put back; words and names with such signs may be"
                + " misread");
  }

  /**
   * Reports the pages of a plain text on which nothing is.
   *
   * @param pages the page of each line, in order
   */
  public static List<Diagnostic> emptyPages(List<Integer> pages) {
    List<Diagnostic> found = new ArrayList<>();
    for (int i = 1; i < pages.size(); i++) {
      for (int page = pages.get(i - 1) + 1; page < pages.get(i); page++) {
        found.add(
            new Diagnostic(
                DiagnosticCode.PAGE_WITHOUT_TEXT,
                "page "
                    + page
                    + " has no text; it may have been a picture, and what follows stands under the"
                    + " last heading before it, so that its section may be wrong",
                page));
      }
    }
    return found;
  }

  /** Reports that the columns of a table of areas for priority action cannot be told apart. */
  public static Diagnostic notDivided(int page) {
    return new Diagnostic(
        DiagnosticCode.PRIORITY_ACTIONS_NOT_READ,
        "a table on page "
            + page
            + " names areas for priority action, or for improvement, and its columns cannot be told"
            + " apart; its text is kept apart, take them from the document",
        page);
  }
}
