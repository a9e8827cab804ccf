package io.github.inspectionreports.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where each word of a document went in its report. A word is a run of letters and digits of {@link
 * Report#text()}.
 *
 * @param words how many words went where; all values of {@link Where} are keys
 * @param unexplained the places of words that are nowhere in the report, in reading order; their
 *     pages are not known and given as 1
 */
public record Coverage(Map<Where, Integer> words, List<Place> unexplained) {
  /** Where a word can go. */
  public enum Where {
    /** The heading of a section. */
    SECTION,
    /** A finding and its statements. */
    FINDING,
    /** A priority action or an improvement. */
    ITEM,
    /** The parts of the frame that say who was visited, when, by whom and to whom it is written. */
    VISIT,
    /** Any other part of the frame, such as a letterhead, a contents list or a page's foot. */
    FRAME,
    /** A footnote. */
    FOOTNOTE,
    /** A word of which letters could not be read. */
    UNREADABLE,
    /** Nowhere: a fault of the reader. */
    UNEXPLAINED
  }

  /** Copies the values. */
  public Coverage {
    EnumMap<Where, Integer> all = new EnumMap<>(Where.class);
    for (Where where : Where.values()) {
      all.put(where, words.getOrDefault(where, 0));
    }
    words = Collections.unmodifiableMap(all);
    unexplained = List.copyOf(unexplained);
  }

  /** {@return how many words the document has, those of all kinds together} */
  public int all() {
    return words.values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * {@return which share of the words is in the report, from 0 to 1; 1 for a document without
   * words}
   */
  public double explained() {
    int all = all();
    return all == 0 ? 1 : 1 - (double) words.getOrDefault(Where.UNEXPLAINED, 0) / all;
  }
}
