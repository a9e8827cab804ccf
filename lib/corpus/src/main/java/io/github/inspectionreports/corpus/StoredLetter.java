package io.github.inspectionreports.corpus;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A letter that a corpus holds.
 *
 * @param id what it is called, mostly its file's name without ending
 * @param file where it was read
 * @param state what has become of the file
 * @param sha256 of the file's bytes, in lower-case hexadecimal
 * @param authority short name of the authority; null where none was recognised
 * @param dated the letter's date, else the last day of the visit; null where it gives neither
 */
public record StoredLetter(
    String id,
    String file,
    State state,
    String sha256,
    @Nullable String authority,
    @Nullable LocalDate dated) {
  /** What has become of a letter's file. */
  public enum State {
    /** It is what the report was made from. */
    CURRENT,
    /** It was not there any more at the last run. The report is kept. */
    GONE,
    /** It could not be read at the last run. The report of before is kept. */
    UNREADABLE
  }
}
