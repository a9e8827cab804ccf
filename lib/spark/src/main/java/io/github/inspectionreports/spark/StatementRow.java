package io.github.inspectionreports.spark;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sentence of a finding. */
public final class StatementRow implements Serializable {
  private static final long serialVersionUID = 1L;

  private int finding;
  private String section = "";
  private String heading = "";
  private @Nullable String judgementArea;
  private String category = "";
  private String text = "";
  private List<String> themes = List.of();
  private List<ReasonRow> reasons = List.of();
  private int firstPage;
  private int lastPage;

  /** Creates a row without values, as Spark does before it sets them. */
  public StatementRow() {}

  /** {@return the number of its paragraph among the findings of the letter, from 1} */
  public int getFinding() {
    return finding;
  }

  /** Sets what {@link #getFinding} returns. */
  public void setFinding(int finding) {
    this.finding = finding;
  }

  /** {@return the kind of its section} */
  public String getSection() {
    return section;
  }

  /** Sets what {@link #getSection} returns. */
  public void setSection(String section) {
    this.section = section;
  }

  /** {@return the nearest heading above it; empty where there is none} */
  public String getHeading() {
    return heading;
  }

  /** Sets what {@link #getHeading} returns. */
  public void setHeading(String heading) {
    this.heading = heading;
  }

  /** {@return the judgement under which it is in a graded report; null where there is none} */
  public @Nullable String getJudgementArea() {
    return judgementArea;
  }

  /** Sets what {@link #getJudgementArea} returns. */
  public void setJudgementArea(@Nullable String judgementArea) {
    this.judgementArea = judgementArea;
  }

  /**
   * {@return the category: {@code STRENGTH}, {@code PROGRESS}, {@code NEEDS_IMPROVEMENT}, {@code
   * MIXED}, {@code CONTEXT} or one of your rules}
   */
  public String getCategory() {
    return category;
  }

  /** Sets what {@link #getCategory} returns. */
  public void setCategory(String category) {
    this.category = category;
  }

  /** {@return the text of the sentence} */
  public String getText() {
    return text;
  }

  /** Sets what {@link #getText} returns. */
  public void setText(String text) {
    this.text = text;
  }

  /** {@return the theme ids of its paragraph, the main one first} */
  public List<String> getThemes() {
    return themes;
  }

  /** Sets what {@link #getThemes} returns. */
  public void setThemes(List<String> themes) {
    this.themes = themes;
  }

  /**
   * {@return the reasons for its category, the deciding rule first; empty where no rule applies}
   */
  public List<ReasonRow> getReasons() {
    return reasons;
  }

  /** Sets what {@link #getReasons} returns. */
  public void setReasons(List<ReasonRow> reasons) {
    this.reasons = reasons;
  }

  /** {@return the page on which it begins, from 1} */
  public int getFirstPage() {
    return firstPage;
  }

  /** Sets what {@link #getFirstPage} returns. */
  public void setFirstPage(int firstPage) {
    this.firstPage = firstPage;
  }

  /** {@return the page on which it ends} */
  public int getLastPage() {
    return lastPage;
  }

  /** Sets what {@link #getLastPage} returns. */
  public void setLastPage(int lastPage) {
    this.lastPage = lastPage;
  }
}
