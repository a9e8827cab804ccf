package io.github.inspectionreports;

/**
 * How large a document may be.
 *
 * @param bytes most bytes of a file; the default is 64 MiB
 * @param pages most pages of a PDF; the default is 2,000
 * @param characters most characters of text; the default is 20 million
 */
public record Limits(long bytes, int pages, int characters) {
  /** The defaults: 64 MiB, 2,000 pages, 20 million characters. */
  public static final Limits DEFAULT = new Limits(64L << 20, 2_000, 20_000_000);

  /** Checks that each limit is positive. */
  public Limits {
    if (bytes < 1 || pages < 1 || characters < 1) {
      throw new IllegalArgumentException(
          "limits are positive, not " + bytes + ", " + pages + ", " + characters);
    }
  }
}
