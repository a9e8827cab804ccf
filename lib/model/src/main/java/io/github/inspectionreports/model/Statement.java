package io.github.inspectionreports.model;

import java.util.List;

/**
 * One sentence of a finding.
 *
 * @param text the sentence
 * @param category what it says
 * @param because why; empty where nothing decided, which is how "no evidence" differs from a found
 *     {@link Category#CONTEXT}
 * @param themes theme ids in lower kebab case of what the sentence itself is about, the main one
 *     first; empty where it says so only together with the sentences beside it, and then {@link
 *     Finding#themesOf} has those of its paragraph
 * @param sureThemes those of {@code themes} to which its category surely applies: its words leave
 *     hardly a doubt whether it praises, blames, does both or neither, and its paragraph is clearly
 *     about the theme, too. On labelled letters left out, 95 of 100 such pairs of category and
 *     theme were right, and 40 of 100 of the others
 * @param place where it is
 */
public record Statement(
    String text,
    Category category,
    List<Reason> because,
    List<String> themes,
    List<String> sureThemes,
    Place place) {
  /** Copies the lists. */
  public Statement {
    because = List.copyOf(because);
    themes = List.copyOf(themes);
    sureThemes = List.copyOf(sureThemes);
  }

  /**
   * Makes a sentence that surely says of its themes what its category says.
   *
   * @param text the sentence
   * @param category what it says
   * @param because why; empty where no rule fired
   * @param themes its theme ids, the main one first
   * @param place where it is
   */
  public Statement(
      String text, Category category, List<Reason> because, List<String> themes, Place place) {
    this(text, category, because, themes, themes, place);
  }

  /**
   * Makes a sentence without themes of its own.
   *
   * @param text the sentence
   * @param category what it says
   * @param because why; empty where no rule fired
   * @param place where it is
   */
  public Statement(String text, Category category, List<Reason> because, Place place) {
    this(text, category, because, List.of(), place);
  }
}
