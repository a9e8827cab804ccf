package io.github.inspectionreports.journey;

import io.github.inspectionreports.model.Place;
import java.util.List;

/**
 * Something that a letter says, with its place.
 *
 * @param visit the number of the visit whose letter says it
 * @param kind what it says
 * @param text the letter's words: a sentence, or a whole item
 * @param lead for an item of a priority action the sentence that introduces it; else empty
 * @param themes ids of the themes that it is about, the main one first; a sentence that names none
 *     is about those of the sentence before it, the first of a paragraph about its main one; a
 *     weakness that is sure of none may also be one of its paragraph's main theme, the last
 * @param sureThemes those of them to which its kind surely applies
 * @param isOfTheBoard whether it is about the safeguarding board or partnership, asked of it or
 *     naming it: what was asked of that is not answered by what the council does; never so in a
 *     joint inspection, which is of the partners together
 * @param place where it is in its letter
 */
public record Claim(
    int visit,
    Kind kind,
    String text,
    String lead,
    List<String> themes,
    List<String> sureThemes,
    boolean isOfTheBoard,
    Place place) {
  /** Copies the lists. */
  public Claim {
    themes = List.copyOf(themes);
    sureThemes = List.copyOf(sureThemes);
  }

  /** What a letter may say. */
  public enum Kind {
    /** An area for priority action, or an item of one. */
    PRIORITY_ACTION("priority action"),
    /** An item of a list of what needs to improve. */
    NEED("needs to improve"),
    /** A sentence of the findings that finds a weakness. */
    CONCERN("concern"),
    /** A sentence that praises and finds a weakness. */
    MIXED("praise and concern"),
    /** A sentence that says that something became better. */
    PROGRESS("progress"),
    /** A sentence that praises. */
    STRENGTH("strength"),
    /** A sentence that does neither. */
    CONTEXT("context");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    /**
     * Returns its name as people read it.
     *
     * @return the name, in lower case
     */
    public String title() {
      return title;
    }
  }

  /**
   * Returns whether the letter lists it as something to act on.
   *
   * @return true for items of priority actions and of what needs to improve
   */
  public boolean isListed() {
    return kind == Kind.PRIORITY_ACTION || kind == Kind.NEED;
  }

  /**
   * Returns whether it is about a theme.
   *
   * @param theme a theme id
   * @return whether the theme is among what it is about
   */
  public boolean isAbout(String theme) {
    return themes.contains(theme);
  }

  /**
   * Returns whether it surely says of a theme what its kind says. Another claim may name the theme
   * by chance, or be no praise or concern.
   *
   * @param theme a theme id
   * @return whether the theme is among those that are sure
   */
  public boolean isSureOf(String theme) {
    return sureThemes.contains(theme);
  }

  /**
   * Returns whether it asks the safeguarding board or partnership to act.
   *
   * @return whether it is listed and names the board or partnership
   */
  public boolean isAskedOfTheBoard() {
    return isListed() && isOfTheBoard;
  }
}
