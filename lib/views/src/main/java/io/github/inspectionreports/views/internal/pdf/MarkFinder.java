package io.github.inspectionreports.views.internal.pdf;

import io.github.inspectionreports.Glyph;
import io.github.inspectionreports.model.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the text of marks on the pages of a PDF. The text of a report is repaired and joined over
 * lines and pages, so only its letters are compared, and a mark may be found in parts: between them
 * may stand the mark of a footnote, a footer or what was repaired. Ask for marks in reading order.
 */
public final class MarkFinder {
  /** Shorter parts may be anywhere by chance. */
  private static final int SHORTEST_PART = 12;

  /** So many letters in a row may be missing from a page or be others on it. */
  private static final int MOST_SKIPPED = 16;

  /** Of so much of its letters a mark must be found. */
  private static final double ENOUGH = 0.5;

  private final Map<Integer, PageGlyphs> pages = new HashMap<>();
  private final Map<Integer, Integer> reached = new HashMap<>();

  public MarkFinder(List<Glyph> glyphs) {
    for (Glyph glyph : glyphs) {
      pages.computeIfAbsent(glyph.page(), page -> new PageGlyphs()).add(glyph);
    }
  }

  /**
   * Finds the glyphs of a text.
   *
   * @param text the text
   * @param place where it is
   * @return its glyphs by pages, in parts that are together; empty if it is not found
   */
  public Map<Integer, List<List<Glyph>>> find(String text, Place place) {
    Map<Integer, List<List<Glyph>>> found = new TreeMap<>();
    String letters = PageGlyphs.fold(text);
    int at = 0;
    int matched = 0;
    for (int number = place.firstPage(); number <= place.lastPage(); number++) {
      PageGlyphs page = pages.get(number);
      if (page == null) {
        continue;
      }
      int before = at;
      List<List<Glyph>> parts = new ArrayList<>();
      int cursor = cursor(page, letters, at, reached.getOrDefault(number, 0));
      int skipped = 0;
      while (at < letters.length()) {
        int length = longest(page, letters, at, cursor);
        int enough = skipped > 0 ? SHORTEST_PART : Math.min(SHORTEST_PART, letters.length() - at);
        if (length >= enough) {
          int start = page.find(letters.substring(at, at + length), cursor);
          if (skipped > 0 && parts.isEmpty()) {
            matched += head(letters.substring(before, at), number - 1, place, found);
          }
          parts.add(page.glyphs(start, start + length));
          cursor = start + length;
          at += length;
          matched += length;
          before = at;
          skipped = 0;
        } else if (skipped < MOST_SKIPPED) {
          skipped++;
          at++;
        } else {
          break;
        }
      }
      at = before; // what was skipped at the end of this page may be on the next
      if (!parts.isEmpty()) {
        reached.put(number, cursor);
        found.put(number, parts);
      }
    }
    return matched >= ENOUGH * letters.length() ? found : Map.of();
  }

  /** Finds the few letters with which a mark begins or continues at the foot of a page. */
  private int head(String head, int number, Place place, Map<Integer, List<List<Glyph>>> found) {
    PageGlyphs page = number < place.firstPage() ? null : pages.get(number);
    int start = page == null ? -1 : page.findLast(head, reached.getOrDefault(number, 0));
    if (page == null || start < 0) {
      return 0;
    }
    found
        .computeIfAbsent(number, on -> new ArrayList<>())
        .add(page.glyphs(start, start + head.length()));
    reached.put(number, start + head.length());
    return head.length();
  }

  /** Where to look from: after the mark before, or from the top if it is above that. */
  private static int cursor(PageGlyphs page, String letters, int at, int reached) {
    return longest(page, letters, at, reached) >= longest(page, letters, at, 0) ? reached : 0;
  }

  /** Returns how many letters of the text from a place on are together on a page. */
  private static int longest(PageGlyphs page, String letters, int at, int from) {
    int low = 0;
    int high = letters.length() - at;
    if (high > 0 && page.find(letters.substring(at), from) >= 0) {
      return high;
    }
    while (low + 1 < high) {
      int middle = (low + high) / 2;
      if (page.find(letters.substring(at, at + middle), from) >= 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
