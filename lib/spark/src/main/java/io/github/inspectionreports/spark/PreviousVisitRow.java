package io.github.inspectionreports.spark;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** An earlier inspection or visit that a letter names. */
public final class PreviousVisitRow implements Serializable {
  private static final long serialVersionUID = 1L;

  private @Nullable String kind;
  private @Nullable String date;
  private String asWritten = "";

  /** Creates a row without values, as Spark does before it sets them. */
  public PreviousVisitRow() {}

  /**
   * {@return the kind of the visit, such as {@code FOCUSED_VISIT}; null where the letter does not
   * say}
   */
  public @Nullable String getKind() {
    return kind;
  }

  /** Sets what {@link #getKind} returns. */
  public void setKind(@Nullable String kind) {
    this.kind = kind;
  }

  /**
   * {@return the date as far as the letter gives it, in a form of ISO 8601: {@code 2018}, {@code
   * 2018-07} or {@code 2018-07-12}; null where it gives none}
   */
  public @Nullable String getDate() {
    return date;
  }

  /** Sets what {@link #getDate} returns. */
  public void setDate(@Nullable String date) {
    this.date = date;
  }

  /** {@return the letter's own words, such as "focused visit in December 2019"} */
  public String getAsWritten() {
    return asWritten;
  }

  /** Sets what {@link #getAsWritten} returns. */
  public void setAsWritten(String asWritten) {
    this.asWritten = asWritten;
  }
}
