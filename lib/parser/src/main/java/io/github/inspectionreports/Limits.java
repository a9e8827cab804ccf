package io.github.inspectionreports;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** How large a document may be, and how much work reading it may be. Immutable. */
public final class Limits {
  /** The defaults, which {@link Limit} lists. */
  public static final Limits DEFAULT = new Limits(new long[Limit.values().length]);

  /** The most of each by its ordinal; 0 where the default holds. */
  private final long[] most;

  private Limits(long[] most) {
    this.most = most;
  }

  /**
   * Makes limits of size; the others are the defaults.
   *
   * @param bytes most bytes of a file
   * @param pages most pages of a PDF
   * @param characters most characters of text
   * @throws IllegalArgumentException if one is not positive
   */
  public Limits(long bytes, int pages, int characters) {
    this(new long[Limit.values().length]);
    set(Limit.BYTES, bytes);
    set(Limit.PAGES, pages);
    set(Limit.CHARACTERS, characters);
  }

  private void set(Limit limit, long value) {
    if (value < 1) {
      throw new IllegalArgumentException("limits are positive, not " + value + " " + limit.what());
    }
    most[limit.ordinal()] = value;
  }

  /**
   * Returns these limits with another value for one of them.
   *
   * @param limit which
   * @param value the most that a document may have
   * @return the limits
   * @throws IllegalArgumentException if the value is not positive
   */
  public Limits with(Limit limit, long value) {
    Limits changed = new Limits(most.clone());
    changed.set(limit, value);
    return changed;
  }

  /**
   * Returns a limit.
   *
   * @param limit which
   * @return the most that a document may have
   */
  public long of(Limit limit) {
    long value = most[limit.ordinal()];
    return value == 0 ? limit.defaultValue() : value;
  }

  /** {@return the most bytes of a file} */
  public long bytes() {
    return of(Limit.BYTES);
  }

  /** {@return the most pages of a PDF} */
  public int pages() {
    return (int) Math.min(Integer.MAX_VALUE, of(Limit.PAGES));
  }

  /** {@return the most characters of text} */
  public int characters() {
    return (int) Math.min(Integer.MAX_VALUE, of(Limit.CHARACTERS));
  }

  private Map<Limit, Long> all() {
    Map<Limit, Long> all = new EnumMap<>(Limit.class);
    for (Limit limit : Limit.values()) {
      all.put(limit, of(limit));
    }
    return all;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Limits limits && all().equals(limits.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(most);
  }

  @Override
  public String toString() {
    return "Limits" + all();
  }
}
