package io.github.inspectionreports.model;

import java.util.List;

/**
 * One item of an area for priority action.
 *
 * @param text the whole bullet, its own sub-bullets included
 * @param themes its own theme ids in lower kebab case, the main one first; those of the whole
 *     action are in {@link PriorityAction#themes()}
 * @param sureThemes those of {@code themes} that it is surely about: the main one, and any other
 *     that its words make much likelier than not
 * @param place where it is
 */
public record Item(String text, List<String> themes, List<String> sureThemes, Place place) {
  /** Copies the lists. */
  public Item {
    themes = List.copyOf(themes);
    sureThemes = List.copyOf(sureThemes);
  }

  /**
   * Makes an item that is surely about its themes.
   *
   * @param text the whole bullet
   * @param themes its theme ids, the main one first
   * @param place where it is
   */
  public Item(String text, List<String> themes, Place place) {
    this(text, themes, themes, place);
  }

  /**
   * Makes an item without themes.
   *
   * @param text the whole bullet
   * @param place where it is
   */
  public Item(String text, Place place) {
    this(text, List.of(), place);
  }
}
