package io.github.inspectionreports.model;

/** A grade, or one of the three outcomes of an area SEND inspection. */
public enum Grade {
  /** Outstanding. */
  OUTSTANDING("OUTSTANDING"),
  /** Good. */
  GOOD("GOOD"),
  /** Requires improvement (to be good). */
  REQUIRES_IMPROVEMENT("REQUIRES_IMPROVEMENT"),
  /** Adequate, used until 2013. */
  ADEQUATE("ADEQUATE"),
  /** Inadequate. */
  INADEQUATE("INADEQUATE"),
  /** Not judged, as a report says of a service that has too few children. */
  NOT_JUDGED("NOT_JUDGED"),
  /** Area SEND: typically positive experiences and outcomes. */
  OUTCOME_1("1"),
  /** Area SEND: inconsistent experiences and outcomes. */
  OUTCOME_2("2"),
  /** Area SEND: widespread and/or systemic failings. */
  OUTCOME_3("3");

  private final String id;

  Grade(String id) {
    this.id = id;
  }

  /**
   * Returns the name that reports carry.
   *
   * @return the enum's name for a grade, {@code "1"}, {@code "2"} or {@code "3"} for an outcome
   */
  public String id() {
    return id;
  }

  /**
   * Returns the grade with the given {@link #id()}.
   *
   * @param id as reports carry it
   * @return the grade
   * @throws IllegalArgumentException if no grade has that id
   */
  public static Grade ofId(String id) {
    for (Grade grade : values()) {
      if (grade.id.equals(id)) {
        return grade;
      }
    }
    throw new IllegalArgumentException("no grade has the id '" + id + "'");
  }
}
