package io.github.inspectionreports.internal.layout.repair.page;

import io.github.inspectionreports.internal.layout.words.Legibility;
import io.github.inspectionreports.internal.page.Box;
import io.github.inspectionreports.internal.page.Page;
import io.github.inspectionreports.internal.page.Run;
import io.github.inspectionreports.model.Diagnostic;
import io.github.inspectionreports.model.DiagnosticCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds pages that are a picture, and text whose font gives other letters than it shows. Nothing is
 * to be read from them, and no sentence is joined across them.
 */
final class Unreadable {
  /** A page that is a picture may have so many letters, of a header or a page number. */
  private static final int FEW_LETTERS = 60;

  /** Headers and footers are in this part of the page, above and below. */
  private static final double EDGE = 0.09;

  /** A picture that fills this part of the page may hold its text. */
  private static final double LARGE_PICTURE = 0.3;

  /** So many drawn figures may be letters. */
  private static final int MANY_PATHS = 200;

  /** Fewer are a frame or a rule on a blank page. */
  private static final int FEW_PATHS = 8;

  /** A bullet or two says nothing of a font. */
  private static final int SHORT = 2;

  private static final int LONGEST_REFERENCE = 20;

  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Map<Integer, String> texts = new TreeMap<>();
  private final List<UnreadLine> headings = new ArrayList<>();
  private final Set<Integer> gaps = new HashSet<>();

  /** Takes what cannot be read off the pages. */
  List<Page> take(List<Page> pages) {
    Map<String, Legibility> byFont = new HashMap<>();
    for (Page page : pages) {
      count(page.runs(), byFont);
    }
    Set<String> fonts = ciphers(byFont, pages);
    boolean none = fonts.size() == byFont.size();
    List<Page> readable = new ArrayList<>();
    for (Page page : pages) {
      Page taken = take(page, fonts);
      boolean read = taken.runs().stream().anyMatch(run -> run.text().strip().length() > SHORT);
      none &= !read;
      readable.add(taken);
    }
    boolean behindText =
        pages.stream().anyMatch(page -> isPicture(page) && letters(page) >= FEW_LETTERS);
    pages.forEach(page -> checkPicture(page, behindText));
    if (none && !(texts.isEmpty() && headings.isEmpty())) {
      diagnostics.add(
          Diagnostic.of(
              DiagnosticCode.TEXT_NOT_READABLE,
              "the letters of all pages come out as others than the pages show"));
    }
    return readable;
  }

  private static void count(List<Run> runs, Map<String, Legibility> byFont) {
    for (Run run : runs) {
      if (run.text().length() > SHORT && !isReference(run.text())) {
        byFont.computeIfAbsent(run.font(), k -> new Legibility()).add(run.text());
      }
    }
  }

  /** Whether a text is a number with some capitals, as registries stamp one on each page. */
  private static boolean isReference(String text) {
    int figures = 0;
    int letters = 0;
    for (int i = 0; i < text.length() && text.length() < LONGEST_REFERENCE; i++) {
      char c = text.charAt(i);
      figures += c >= '0' && c <= '9' ? 1 : 0;
      letters += c >= 'A' && c <= 'Z' ? 1 : 0;
      if (Character.isLowerCase(c) || c > '~') {
        return false;
      }
    }
    return figures > 0 && letters <= figures + 3;
  }

  /** The fonts whose letters are strange, and whose text has no words. */
  private static Set<String> ciphers(Map<String, Legibility> byFont, List<Page> pages) {
    Set<String> ciphers = new HashSet<>();
    byFont.forEach(
        (font, language) -> {
          if (language.isStrange() && Legibility.isCipher(textOf(font, pages))) {
            ciphers.add(font);
          }
        });
    return ciphers;
  }

  private static String textOf(String font, List<Page> pages) {
    StringBuilder text = new StringBuilder();
    for (Page page : pages) {
      for (Run run : page.runs()) {
        if (run.font().equals(font)
            && run.text().strip().length() > SHORT
            && !isReference(run.text())) {
          text.append(run.text()).append(' ');
        }
      }
    }
    return text.toString();
  }

  private Page take(Page page, Set<String> everywhere) {
    Map<String, Legibility> byFont = new HashMap<>();
    count(page.runs(), byFont);
    Set<String> fonts = ciphers(byFont, List.of(page));
    fonts.addAll(everywhere);
    if (fonts.isEmpty() || page.runs().stream().noneMatch(run -> fonts.contains(run.font()))) {
      return page;
    }
    StringBuilder text = new StringBuilder();
    List<Run> strange = new ArrayList<>();
    List<Run> kept = new ArrayList<>();
    for (Run run : page.runs()) {
      boolean cipher = fonts.contains(run.font()) || Legibility.isCipher(run.text());
      (cipher ? strange : kept).add(run);
    }
    boolean mostRead = length(strange) < length(kept);
    for (Run run : strange) {
      if (mostRead && kept.stream().noneMatch(other -> isBeside(other, run))) {
        addHeading(page.number(), run);
      } else {
        text.append(text.isEmpty() ? "" : " ").append(run.text().strip());
      }
    }
    // What else the page has in fonts with too few letters to show what they are.
    if (kept.stream().allMatch(run -> Legibility.hasNoWord(run.text()) || run.text().isBlank())) {
      kept.forEach(run -> text.append(' ').append(run.text().strip()));
      kept.clear();
    }
    if (!text.isEmpty()) {
      texts.put(page.number(), text.toString());
    }
    gaps.add(page.number());
    diagnostics.add(
        new Diagnostic(
            DiagnosticCode.TEXT_NOT_READABLE,
            "some text of page "
                + page.number()
                + " comes out as other letters than the page shows; it is kept apart, and nothing"
                + " is read from it; if it had headings, sections and items below them are missing,"
                + " or the items are context, and what follows may be in the wrong section",
            page.number()));
    return page.withRuns(kept);
  }

  private void addHeading(int page, Run run) {
    String text = run.text().strip();
    int last = headings.size() - 1;
    UnreadLine before = last < 0 ? null : headings.get(last);
    if (before != null && before.page() == page && before.y() == run.y()) {
      headings.set(last, before.with(text));
    } else if (!text.isEmpty()) {
      headings.add(new UnreadLine(page, run.y(), text));
    }
  }

  private static int length(List<Run> runs) {
    return runs.stream().mapToInt(run -> run.text().strip().length()).sum();
  }

  private static boolean isBeside(Run other, Run run) {
    return !other.text().isBlank() && Math.abs(other.y() - run.y()) < run.size() / 2;
  }

  /** Counts the letters of a page, without its header and its footer. */
  private static int letters(Page page) {
    int letters = 0;
    for (Run run : page.runs()) {
      if (run.turn() == 0
          && (run.y() < EDGE * page.height() || run.y() > (1 - EDGE) * page.height())) {
        continue;
      }
      String text = run.text();
      for (int i = 0; i < text.length() && letters < FEW_LETTERS; i++) {
        letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
      }
    }
    return letters;
  }

  private static boolean isPicture(Page page) {
    double filled = page.graphics().pictures().stream().mapToDouble(Unreadable::area).sum();
    return filled > LARGE_PICTURE * page.width() * page.height();
  }

  /** Where pages of text have pictures too, a page with some letters is one of them. */
  private void checkPicture(Page page, boolean behindText) {
    int letters = letters(page);
    boolean picture = isPicture(page) && (letters == 0 || !behindText);
    boolean drawing = letters == 0 && page.graphics().paths() > mostPaths(page);
    if (letters < FEW_LETTERS && (picture || drawing)) {
      gaps.add(page.number());
      diagnostics.add(
          new Diagnostic(
              DiagnosticCode.PAGE_WITHOUT_TEXT,
              "page "
                  + page.number()
                  + " is a "
                  + (picture ? "picture" : "drawing")
                  + "; nothing of what it shows is in the report, and what follows stands under the"
                  + " last heading read before it, if any, so that its section may be wrong",
              page.number()));
    }
  }

  /** A page without even a number is a drawing with few figures, too: each may be a whole line. */
  private static int mostPaths(Page page) {
    boolean blank = page.runs().stream().allMatch(run -> run.text().isBlank());
    return blank ? FEW_PATHS : MANY_PATHS;
  }

  private static double area(Box box) {
    return box.width() * box.height();
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** Returns lines that cannot be read and stand alone, as headings do. */
  List<UnreadLine> headings() {
    return headings;
  }

  /** Returns what else cannot be read, by pages. */
  Map<Integer, String> texts() {
    return texts;
  }

  /** Returns the pages across which no text is joined. */
  Set<Integer> gaps() {
    return gaps;
  }
}
