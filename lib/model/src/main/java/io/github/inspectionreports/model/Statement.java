package io.github.inspectionreports.model;

import java.util.List;

/**
 * One sentence of a finding.
 *
 * @param text the sentence
 * @param category what it says
 * @param because why; empty where no rule fired, which is how "no evidence" differs from a found
 *     {@link Category#CONTEXT}
 * @param place where it is
 */
public record Statement(String text, Category category, List<Reason> because, Place place) {
  /** Copies the list. */
  public Statement {
    because = List.copyOf(because);
  }
}
