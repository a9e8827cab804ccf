package io.github.inspectionreports.journey;

/**
 * Something odd about the letters of a journey.
 *
 * @param code what it is
 * @param document the document that it is about
 * @param message what to know, in one sentence
 */
public record JourneyNote(Code code, String document, String message) {
  /** What may be odd. */
  public enum Code {
    /** Another document of the same visit is used instead. */
    SAME_VISIT,
    /** The letter gives no day, so its visit is at the end and has no part in what changed. */
    NO_DAY,
    /** Nothing was read in the letter, so its silence means nothing. */
    NOTHING_READ,
    /** A press article is not a visit of inspectors. */
    PRESS_ARTICLE,
    /** The letter names no authority and was left out. */
    NO_AUTHORITY,
    /** The document could not be read and was left out. */
    UNREADABLE,
    /** There is only one visit, so nothing can be followed. */
    ONE_VISIT
  }
}
