package io.github.inspectionreports.spark;

import java.io.Serializable;

/** A judgement of a graded report. */
public final class JudgementRow implements Serializable {
  private static final long serialVersionUID = 1L;

  private String area = "";
  private String areaAsWritten = "";
  private String grade = "";
  private String asWritten = "";
  private int page;

  /** Creates a row without values, as Spark does before it sets them. */
  public JudgementRow() {}

  /** {@return the area that was judged, such as {@code OVERALL_EFFECTIVENESS}} */
  public String getArea() {
    return area;
  }

  /** Sets what {@link #getArea} returns. */
  public void setArea(String area) {
    this.area = area;
  }

  /**
   * {@return the area that was judged, in the report's own words; empty where the report does not
   * say}
   */
  public String getAreaAsWritten() {
    return areaAsWritten;
  }

  /** Sets what {@link #getAreaAsWritten} returns. */
  public void setAreaAsWritten(String areaAsWritten) {
    this.areaAsWritten = areaAsWritten;
  }

  /** {@return the grade: {@code OUTSTANDING} to {@code INADEQUATE}; 1, 2 or 3 for area SEND} */
  public String getGrade() {
    return grade;
  }

  /** Sets what {@link #getGrade} returns. */
  public void setGrade(String grade) {
    this.grade = grade;
  }

  /** {@return the grade in the report's own words} */
  public String getAsWritten() {
    return asWritten;
  }

  /** Sets what {@link #getAsWritten} returns. */
  public void setAsWritten(String asWritten) {
    this.asWritten = asWritten;
  }

  /** {@return the page on which it is, from 1} */
  public int getPage() {
    return page;
  }

  /** Sets what {@link #getPage} returns. */
  public void setPage(int page) {
    this.page = page;
  }
}
