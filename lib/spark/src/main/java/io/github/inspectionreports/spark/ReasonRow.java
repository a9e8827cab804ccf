package io.github.inspectionreports.spark;

import java.io.Serializable;

/** Why a sentence has its category. */
public final class ReasonRow implements Serializable {
  private static final long serialVersionUID = 1L;

  private String rule = "";
  private String name = "";
  private String phrase = "";

  /** Creates a row without values, as Spark does before it sets them. */
  public ReasonRow() {}

  /**
   * Returns the id of the rule that spoke.
   *
   * @return the id of the rule that spoke
   */
  public String getRule() {
    return rule;
  }

  /**
   * Sets the id of the rule that spoke.
   *
   * @param rule the value
   */
  public void setRule(String rule) {
    this.rule = rule;
  }

  /**
   * Returns the rule as a sentence.
   *
   * @return the rule as a sentence
   */
  public String getName() {
    return name;
  }

  /**
   * Sets the rule as a sentence.
   *
   * @param name the value
   */
  public void setName(String name) {
    this.name = name;
  }

  /**
   * Returns the words that it saw.
   *
   * @return the words that it saw
   */
  public String getPhrase() {
    return phrase;
  }

  /**
   * Sets the words that it saw.
   *
   * @param phrase the value
   */
  public void setPhrase(String phrase) {
    this.phrase = phrase;
  }
}
