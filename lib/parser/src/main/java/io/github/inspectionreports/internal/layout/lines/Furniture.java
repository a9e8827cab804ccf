package io.github.inspectionreports.internal.layout.lines;

import io.github.inspectionreports.internal.layout.words.Characters;
import io.github.inspectionreports.internal.layout.words.PageNumbers;
import io.github.inspectionreports.internal.layout.words.TitleAgain;
import io.github.inspectionreports.internal.vocabulary.DateWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes running headers, footers and page numbers off the pages: the outermost rows that come again
 * on other pages at about the same place, whatever numbers are in them, and page numbers even where
 * they stand alone.
 */
public final class Furniture {
  /** Furniture is within this part of the page's height of its edge. */
  private static final double ZONE = 0.16;

  /** Within how many pages furniture comes again: left and right pages may differ. */
  private static final int NEAR = 2;

  /** Print smaller than this part of the text's is small. */
  private static final double SMALL_PRINT = 0.9;

  /** So many times the usual distance of lines sets small print apart from the text above. */
  private static final double FAR = 1.6;

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /** The number of a page before or after other words. */
  private static final Pattern NUMBERED =
      Pattern.compile("^\\d{1,3}(?= \\p{Lu})|(?: [|–-])? (?i:page )?\\d{1,3}(?: of \\d{1,3})?$");

  private static final int MOST_ROWS = 8;

  /** What says the title again has so many rows at most. */
  private static final int TITLE_ROWS = 4;

  /** The title is among so many of the first. */
  private static final int FIRST_ROWS = 40;

  private Furniture() {}

  public static void take(List<PageText> pages) {
    take(pages, true);
    take(pages, false);
  }

  private static void take(List<PageText> pages, boolean top) {
    Map<String, Set<Integer>> seen = new HashMap<>();
    List<List<List<Line>>> zones = new ArrayList<>();
    List<List<String>> keys = new ArrayList<>();
    for (PageText page : pages) {
      List<List<Line>> zone = zone(page, top);
      List<String> keysOfZone = zone.stream().map(Furniture::key).toList();
      keysOfZone.forEach(
          key -> seen.computeIfAbsent(key, k -> new HashSet<>()).add(page.page.number()));
      zones.add(zone);
      keys.add(keysOfZone);
    }
    for (int p = 0; p < pages.size(); p++) {
      PageText page = pages.get(p);
      List<List<Line>> zone = zones.get(p);
      int furniture = 0;
      for (int i = 0; i < zone.size(); i++) {
        List<Line> row = zone.get(i);
        Set<Integer> on = seen.getOrDefault(keys.get(p).get(i), Set.of());
        boolean repeated = isRepeated(row, page.page.number(), on);
        boolean number = PageNumbers.is(text(row));
        boolean marked = row.stream().allMatch(line -> line.artifact);
        boolean letterhead = top && page.page.number() == 1 && !repeated;
        if (!letterhead && (repeated || number || marked)) {
          furniture = i + 1;
        } else if (i > furniture) {
          break;
        }
      }
      remove(page, zone.subList(0, furniture), top);
    }
  }

  /**
   * Takes small print off the foot of pages that others follow, such as a line about the paper
   * beneath a letter's first page: it comes only once, but must not separate the text of two pages.
   * What is set as large as the text above it is text too, such as the particulars low on a cover
   * page.
   */
  public static void takeSmallPrint(List<PageText> pages, TextMetrics metrics) {
    for (int i = 0; i + 1 < pages.size(); i++) {
      PageText page = pages.get(i);
      List<List<Line>> zone = zone(page, false);
      int taken = 0;
      while (taken < zone.size() && zone.get(taken).get(0).size < SMALL_PRINT * metrics.size()) {
        taken++;
      }
      int above = page.rows.size() - taken - 1;
      if (taken == 0 || above < 0) {
        continue;
      }
      Line first = zone.get(taken - 1).get(0);
      Line text = page.rows.get(above).get(0);
      double gap = first.y - text.y;
      boolean smaller = first.size < SMALL_PRINT * text.size;
      if (smaller && gap > FAR * metrics.leading() * metrics.size() && first.note.isEmpty()) {
        remove(page, zone.subList(0, taken), false);
      }
    }
  }

  /**
   * Takes off the edges of pages what says the title again, set apart and with the page's number or
   * beside a day: in a short document it comes only once. At the end of the last page no number is
   * needed, for nothing follows of which it could be the heading.
   */
  public static void takeTitles(List<PageText> pages, TextMetrics metrics) {
    List<String> first =
        pages.stream()
            .limit(1)
            .flatMap(page -> page.rows.stream())
            .limit(FIRST_ROWS)
            .map(Furniture::text)
            .toList();
    TitleAgain title = new TitleAgain(first);
    for (int i = 0; i < pages.size(); i++) {
      PageText page = pages.get(i);
      boolean last = i == pages.size() - 1;
      List<List<Line>> foot = setApart(page, false, metrics);
      if (i == 0) {
        // What is above the foot of the first page: a foot says nothing again of itself.
        int above = Math.min(first.size(), page.rows.size() - foot.size());
        takeTitle(page, foot, false, last, new TitleAgain(first.subList(0, above)));
      } else {
        takeTitle(page, foot, false, last, title);
        takeTitle(page, setApart(page, true, metrics), true, false, title);
      }
    }
  }

  private static void takeTitle(
      PageText page, List<List<Line>> rows, boolean top, boolean ends, TitleAgain title) {
    List<Line> taken = top ? page.headers : page.footers;
    boolean numbered = taken.stream().anyMatch(line -> PageNumbers.is(text(List.of(line))));
    StringBuilder words = new StringBuilder();
    for (List<Line> row : rows) {
      numbered |= NUMBERED.matcher(text(row)).find();
      words.append(text(row)).append(' ');
    }
    String only = words.toString().strip();
    boolean dated = rows.size() == 1 && !DateWords.withoutDays(only).equals(only);
    if (!rows.isEmpty() && (numbered || dated || ends) && title.isIn(words.toString())) {
      remove(page, rows, top);
    }
  }

  /** The rows at the edge of a page that a wide gap sets apart; none if one ends a sentence. */
  private static List<List<Line>> setApart(PageText page, boolean top, TextMetrics metrics) {
    List<List<Line>> zone = zone(page, top);
    for (int i = 0; i < Math.min(TITLE_ROWS, zone.size()); i++) {
      Line line = zone.get(i).get(0);
      int next = top ? i + 1 : page.rows.size() - i - 2;
      if (next < 0
          || next >= page.rows.size()
          || line.isItem()
          || Characters.endsSentence(text(zone.get(i)))) {
        return List.of();
      }
      double gap = Math.abs(line.y - page.rows.get(next).get(0).y);
      if (gap > FAR * metrics.leading() * metrics.size()) {
        return zone.subList(0, i + 1);
      }
    }
    return List.of();
  }

  /**
   * A row is furniture if it comes again near by; one that a tagged PDF counts as content must come
   * often, for headings come again at the top of a page too.
   */
  private static boolean isRepeated(List<Line> row, int page, Set<Integer> on) {
    int near = 0;
    for (int other = page - NEAR; other <= page + NEAR; other++) {
      near += other != page && on.contains(other) ? 1 : 0;
    }
    boolean content = row.stream().anyMatch(line -> line.firstElement != 0);
    return content ? near >= 2 : near >= 1;
  }

  /** Returns the rows of a zone that are not in the way of the text, the outermost first. */
  private static List<List<Line>> zone(PageText page, boolean top) {
    List<List<Line>> zone = new ArrayList<>();
    double height = page.page.height();
    int size = page.rows.size();
    for (int i = 0; i < size && zone.size() < MOST_ROWS; i++) {
      List<Line> row = page.rows.get(top ? i : size - 1 - i);
      double y = row.get(0).y;
      if (top ? y > height * ZONE : y < height * (1 - ZONE)) {
        break;
      }
      zone.add(row);
    }
    return zone;
  }

  static void remove(PageText page, List<List<Line>> rows, boolean top) {
    List<Line> taken = top ? page.headers : page.footers;
    List<List<Line>> ordered = new ArrayList<>(rows);
    if (!top) {
      java.util.Collections.reverse(ordered);
    }
    List<Line> lines = new ArrayList<>();
    ordered.forEach(lines::addAll);
    taken.addAll(0, lines);
    page.rows.removeAll(new HashSet<>(ordered));
  }

  private static String key(List<Line> row) {
    String text = DIGITS.matcher(text(row)).replaceAll("#");
    // The place counts too, roughly: the same words may be anywhere on a page.
    return Math.round(row.get(0).y / 12) + "|" + text;
  }

  static String text(List<Line> row) {
    StringBuilder text = new StringBuilder();
    for (Line line : row) {
      text.append(line.mark).append(line.number).append(line.text).append(' ');
    }
    return text.toString().strip();
  }
}
