package io.github.inspectionreports.model;

import java.util.List;

/**
 * One item of an area for priority action.
 *
 * @param text the whole bullet, its own sub-bullets included
 * @param themes its own theme ids in lower kebab case, the main one first; those of the whole
 *     action are in {@link PriorityAction#themes()}
 * @param place where it is
 */
public record Item(String text, List<String> themes, Place place) {
  /** Copies the list. */
  public Item {
    themes = List.copyOf(themes);
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
