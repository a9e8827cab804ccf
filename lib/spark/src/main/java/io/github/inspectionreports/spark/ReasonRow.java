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

  /** {@return the id of the rule that applies} */
  public String getRule() {
    return rule;
  }

  /** Sets what {@link #getRule} returns. */
  public void setRule(String rule) {
    this.rule = rule;
  }

  /** {@return the name of the rule, which is a sentence} */
  public String getName() {
    return name;
  }

  /** Sets what {@link #getName} returns. */
  public void setName(String name) {
    this.name = name;
  }

  /** {@return the words in the sentence to which it applies} */
  public String getPhrase() {
    return phrase;
  }

  /** Sets what {@link #getPhrase} returns. */
  public void setPhrase(String phrase) {
    this.phrase = phrase;
  }
}
