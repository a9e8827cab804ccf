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

  /**
   * Sets the area that was judged, such as {@code OVERALL_EFFECTIVENESS}.
   *
   * @param area the area that was judged, such as {@code OVERALL_EFFECTIVENESS}
   */
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

  /**
   * Sets the area that was judged, in the report's own words.
   *
   * @param areaAsWritten the area that was judged, in the report's own words
   */
  public void setAreaAsWritten(String areaAsWritten) {
    this.areaAsWritten = areaAsWritten;
  }

  /** {@return the grade: {@code OUTSTANDING} to {@code INADEQUATE}; 1, 2 or 3 for area SEND} */
  public String getGrade() {
    return grade;
  }

  /**
   * Sets the grade: {@code OUTSTANDING} to {@code INADEQUATE}.
   *
   * @param grade the grade: {@code OUTSTANDING} to {@code INADEQUATE}
   */
  public void setGrade(String grade) {
    this.grade = grade;
  }

  /** {@return the grade in the report's own words} */
  public String getAsWritten() {
    return asWritten;
  }

  /**
   * Sets the grade in the report's own words.
   *
   * @param asWritten the grade in the report's own words
   */
  public void setAsWritten(String asWritten) {
    this.asWritten = asWritten;
  }

  /** {@return the page on which it is, from 1} */
  public int getPage() {
    return page;
  }

  /**
   * Sets the page on which it is, from 1.
   *
   * @param page the page on which it is, from 1
   */
  public void setPage(int page) {
    this.page = page;
  }
}
