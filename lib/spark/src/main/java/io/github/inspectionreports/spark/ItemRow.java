package io.github.inspectionreports.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item of an area for priority action, or of what needs to improve. */
public final class ItemRow implements Serializable {
  private static final long serialVersionUID = 1L;

  private String type = "";
  private int number;
  private @Nullable String leadIn;
  private String text = "";
  private List<String> themes = List.of();
  private List<String> responsible = List.of();
  private @Nullable String deadline;
  private @Nullable Integer deadlineDays;
  private @Nullable LocalDate deadlineDate;
  private List<String> references = List.of();
  private int firstPage;
  private int lastPage;

  /** Creates a row without values, as Spark does before it sets them. */
  public ItemRow() {}

  /** {@return the type: {@code PRIORITY_ACTION} or {@code IMPROVEMENT}} */
  public String getType() {
    return type;
  }

  /** Sets what {@link #getType} returns. */
  public void setType(String type) {
    this.type = type;
  }

  /** {@return the number of its area, or of the improvement, in the letter, from 1} */
  public int getNumber() {
    return number;
  }

  /** Sets what {@link #getNumber} returns. */
  public void setNumber(int number) {
    this.number = number;
  }

  /** {@return the sentence before the items of an area that has several; null otherwise} */
  public @Nullable String getLeadIn() {
    return leadIn;
  }

  /** Sets what {@link #getLeadIn} returns. */
  public void setLeadIn(@Nullable String leadIn) {
    this.leadIn = leadIn;
  }

  /** {@return the text of the item} */
  public String getText() {
    return text;
  }

  /** Sets what {@link #getText} returns. */
  public void setText(String text) {
    this.text = text;
  }

  /**
   * {@return the theme ids, the main one first; those of its area where the item has none of its
   * own}
   */
  public List<String> getThemes() {
    return themes;
  }

  /** Sets what {@link #getThemes} returns. */
  public void setThemes(List<String> themes) {
    this.themes = themes;
  }

  /** {@return the bodies that must act; empty where the letter names none} */
  public List<String> getResponsible() {
    return responsible;
  }

  /** Sets what {@link #getResponsible} returns. */
  public void setResponsible(List<String> responsible) {
    this.responsible = responsible;
  }

  /** {@return the deadline for an answer, as written; null where there is none} */
  public @Nullable String getDeadline() {
    return deadline;
  }

  /** Sets what {@link #getDeadline} returns. */
  public void setDeadline(@Nullable String deadline) {
    this.deadline = deadline;
  }

  /** {@return the working days until the deadline; null where the letter gives none} */
  public @Nullable Integer getDeadlineDays() {
    return deadlineDays;
  }

  /** Sets what {@link #getDeadlineDays} returns. */
  public void setDeadlineDays(@Nullable Integer deadlineDays) {
    this.deadlineDays = deadlineDays;
  }

  /** {@return the day of the deadline; null where the letter gives none} */
  public @Nullable LocalDate getDeadlineDate() {
    return deadlineDate;
  }

  /** Sets what {@link #getDeadlineDate} returns. */
  public void setDeadlineDate(@Nullable LocalDate deadlineDate) {
    this.deadlineDate = deadlineDate;
  }

  /** {@return the references, such as outcome 3, national framework or paragraphs 12–19} */
  public List<String> getReferences() {
    return references;
  }

  /** Sets what {@link #getReferences} returns. */
  public void setReferences(List<String> references) {
    this.references = references;
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
