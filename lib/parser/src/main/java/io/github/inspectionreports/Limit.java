package io.github.inspectionreports;

/**
 * A bound on one document, so that no input takes more time or memory than a letter can need. The
 * defaults are far above the largest real letters (58 pages, 150,000 characters), and small enough
 * for a heap of 256 MiB. {@link ReportParser.Builder#limit} sets another value.
 *
 * <p>A document over a bound is refused with {@link UnreadableLetterException}, whose {@link
 * UnreadableLetterException#limit limit} says which bound it was.
 */
public enum Limit {
  /** Bytes of the file; 16 MiB by default. */
  BYTES(16L << 20, "bytes"),
  /** Pages of a PDF; 1,200 by default. */
  PAGES(1_200, "pages"),
  /** Characters of text, in UTF-16 units; 1.5 million by default. */
  CHARACTERS(1_500_000, "characters of text"),
  /** Lines of a plain text; 60,000 by default. */
  LINES(60_000, "lines of text"),
  /** Sentences and items; 20,000 by default. */
  SENTENCES(20_000, "sentences"),
  /** Objects of a PDF: those with a number and the values in them; 600,000 by default. */
  OBJECTS(600_000, "objects"),
  /** Bytes of objects that are packed into streams, unpacked; 2.4 million by default. */
  OBJECT_BYTES(2_400_000, "bytes of packed objects"),
  /** Bytes that all other streams of a PDF unpack to, each time it is read; 192 MiB by default. */
  UNPACKED_BYTES(192L << 20, "unpacked bytes"),
  /** Bytes that one stream of a PDF unpacks to; 24 MiB by default. */
  STREAM_BYTES(24L << 20, "unpacked bytes of one stream"),
  /** Fonts of a PDF; 300 by default. */
  FONTS(300, "fonts"),
  /** Entries of the maps from the codes of fonts to text; 400,000 by default. */
  MAP_ENTRIES(400_000, "entries of maps from codes to text"),
  /** Drawing steps of a PDF, on all pages; 4 million by default. */
  OPERATORS(4_000_000, "drawing steps"),
  /** Forms (drawings within drawings) that a PDF draws, on all pages; 20,000 by default. */
  FORMS(20_000, "drawn forms"),
  /** Pieces of text on one page; 60,000 by default. */
  RUNS_OF_A_PAGE(60_000, "pieces of text on one page"),
  /** Pieces of text on all pages; 300,000 by default. */
  RUNS(300_000, "pieces of text"),
  /** Ruled lines on one page; 5,000 by default. */
  RULED_LINES_OF_A_PAGE(5_000, "ruled lines on one page"),
  /** Ruled lines on all pages; 40,000 by default. */
  RULED_LINES(40_000, "ruled lines"),
  /**
   * Milliseconds of processor time of the thread that reads; 6,000 by default. Time that the thread
   * waits does not count, so that a busy machine refuses no letter. For a bound by the clock,
   * interrupt the thread.
   */
  CPU_MILLISECONDS(6_000, "milliseconds of processor time");

  private final long defaultValue;
  private final String what;

  Limit(long defaultValue, String what) {
    this.defaultValue = defaultValue;
    this.what = what;
  }

  /** {@return the default, the most that a document may have where nobody says otherwise} */
  public long defaultValue() {
    return defaultValue;
  }

  /** {@return what is counted, as a noun for messages, such as "characters of text"} */
  public String what() {
    return what;
  }
}
