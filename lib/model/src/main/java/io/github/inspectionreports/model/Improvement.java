package io.github.inspectionreports.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of a list of what needs to improve.
 *
 * @param text the whole item, without its national-framework references
 * @param themes theme ids in lower kebab case, the main one first
 * @param sureThemes those of {@code themes} that it is surely about: the main one if it is likely,
 *     any other if it is much likelier than not, and those of the things that it lists
 * @param references such as "outcome 1, national framework", with the spelling made uniform, or
 *     "paragraphs 12–19" of the same report; tags of the framework are left out of the text,
 *     references to the report's own parts stay in it
 * @param responsible the bodies that must act, as named in the tables of area SEND reports; {@link
 *     #SAFEGUARDING_BOARD} for what a report of 2013 to 2017 asks of the board; else empty
 * @param deadline by when it is to be done, where the report sorts its items by time: "Within three
 *     months"; null where it does not
 * @param place where it is
 */
public record Improvement(
    String text,
    List<String> themes,
    List<String> sureThemes,
    List<String> references,
    List<String> responsible,
    @Nullable Deadline deadline,
    Place place) {
  /** The body that is responsible for what a report asks of the safeguarding board. */
  public static final String SAFEGUARDING_BOARD = "Local Safeguarding Children Board";

  /** Copies the lists. */
  public Improvement {
    themes = List.copyOf(themes);
    sureThemes = List.copyOf(sureThemes);
    references = List.copyOf(references);
    responsible = List.copyOf(responsible);
  }

  /**
   * Makes an item of a list that gives no time, and that is surely about its themes.
   *
   * @param text the whole item
   * @param themes theme ids, the main one first
   * @param references what it refers to
   * @param responsible the bodies that must act
   * @param place where it is
   */
  public Improvement(
      String text,
      List<String> themes,
      List<String> references,
      List<String> responsible,
      Place place) {
    this(text, themes, themes, references, responsible, null, place);
  }
}
