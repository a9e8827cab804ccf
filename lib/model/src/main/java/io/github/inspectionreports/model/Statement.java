package io.github.inspectionreports.model;

import java.util.List;

/**
 * One sentence of a finding.
 *
 * @param text the sentence
 * @param category what it says
 * @param because why; empty where no rule fired, which is how "no evidence" differs from a found
 *     {@link Category#CONTEXT}
 * @param themes theme ids in lower kebab case of what the sentence itself is about, the main one
 *     first; empty where it says so only together with the sentences beside it, and then {@link
 *     Finding#themesOf} has those of its paragraph
 * @param place where it stands
 */
public record Statement(
    String text, Category category, List<Reason> because, List<String> themes, Place place) {
  /** Copies the lists. */
  public Statement {
    because = List.copyOf(because);
    themes = List.copyOf(themes);
  }

  /**
   * Makes a sentence without themes of its own.
   *
   * @param text the sentence
   * @param category what it says
   * @param because why; empty where no rule spoke
   * @param place where it stands
   */
  public Statement(String text, Category category, List<Reason> because, Place place) {
    this(text, category, because, List.of(), place);
  }
}
