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

  /**
   * Returns {@code PRIORITY_ACTION} or {@code IMPROVEMENT}.
   *
   * @return {@code PRIORITY_ACTION} or {@code IMPROVEMENT}
   */
  public String getType() {
    return type;
  }

  /**
   * Sets {@code PRIORITY_ACTION} or {@code IMPROVEMENT}.
   *
   * @param type the value
   */
  public void setType(String type) {
    this.type = type;
  }

  /**
   * Returns the number of its area, or of the improvement, in the letter, from 1.
   *
   * @return the number of its area, or of the improvement, in the letter, from 1
   */
  public int getNumber() {
    return number;
  }

  /**
   * Sets the number of its area, or of the improvement, in the letter, from 1.
   *
   * @param number the value
   */
  public void setNumber(int number) {
    this.number = number;
  }

  /**
   * Returns of an area with several items the sentence before them; null otherwise.
   *
   * @return of an area with several items the sentence before them; null where there is none
   */
  public @Nullable String getLeadIn() {
    return leadIn;
  }

  /**
   * Sets of an area with several items the sentence before them.
   *
   * @param leadIn the value, or null
   */
  public void setLeadIn(@Nullable String leadIn) {
    this.leadIn = leadIn;
  }

  /**
   * Returns the item.
   *
   * @return the item
   */
  public String getText() {
    return text;
  }

  /**
   * Sets the item.
   *
   * @param text the value
   */
  public void setText(String text) {
    this.text = text;
  }

  /**
   * Returns theme ids, the main one first; of an item without its own those of its area.
   *
   * @return theme ids, the main one first
   */
  public List<String> getThemes() {
    return themes;
  }

  /**
   * Sets theme ids, the main one first.
   *
   * @param themes the value
   */
  public void setThemes(List<String> themes) {
    this.themes = themes;
  }

  /**
   * Returns the bodies that must act; empty where the letter names none.
   *
   * @return the bodies that must act
   */
  public List<String> getResponsible() {
    return responsible;
  }

  /**
   * Sets the bodies that must act.
   *
   * @param responsible the value
   */
  public void setResponsible(List<String> responsible) {
    this.responsible = responsible;
  }

  /**
   * Returns by when to answer, as written.
   *
   * @return by when to answer, as written; null where there is none
   */
  public @Nullable String getDeadline() {
    return deadline;
  }

  /**
   * Sets by when to answer, as written.
   *
   * @param deadline the value, or null
   */
  public void setDeadline(@Nullable String deadline) {
    this.deadline = deadline;
  }

  /**
   * Returns the working days until then; null where the letter gives none.
   *
   * @return the working days until then; null where there is none
   */
  public @Nullable Integer getDeadlineDays() {
    return deadlineDays;
  }

  /**
   * Sets the working days until then.
   *
   * @param deadlineDays the value, or null
   */
  public void setDeadlineDays(@Nullable Integer deadlineDays) {
    this.deadlineDays = deadlineDays;
  }

  /**
   * Returns the day; null where the letter gives none.
   *
   * @return the day; null where there is none
   */
  public @Nullable LocalDate getDeadlineDate() {
    return deadlineDate;
  }

  /**
   * Sets the day.
   *
   * @param deadlineDate the value, or null
   */
  public void setDeadlineDate(@Nullable LocalDate deadlineDate) {
    this.deadlineDate = deadlineDate;
  }

  /**
   * Returns such as outcome 3, national framework.
   *
   * @return such as outcome 3, national framework
   */
  public List<String> getReferences() {
    return references;
  }

  /**
   * Sets such as outcome 3, national framework.
   *
   * @param references the value
   */
  public void setReferences(List<String> references) {
    this.references = references;
  }

  /**
   * Returns the page on which it begins, from 1.
   *
   * @return the page on which it begins, from 1
   */
  public int getFirstPage() {
    return firstPage;
  }

  /**
   * Sets the page on which it begins, from 1.
   *
   * @param firstPage the value
   */
  public void setFirstPage(int firstPage) {
    this.firstPage = firstPage;
  }

  /**
   * Returns the page on which it ends.
   *
   * @return the page on which it ends
   */
  public int getLastPage() {
    return lastPage;
  }

  /**
   * Sets the page on which it ends.
   *
   * @param lastPage the value
   */
  public void setLastPage(int lastPage) {
    this.lastPage = lastPage;
  }
}
