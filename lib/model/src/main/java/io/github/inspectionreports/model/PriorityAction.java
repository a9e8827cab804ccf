package io.github.inspectionreports.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An area for priority action: the most serious thing that a letter says. Most letters have none.
 *
 * <pre>{@code
 * for (PriorityAction action : report.priorityActions()) {
 *   System.out.println("p. " + action.place().firstPage() + ": " + action.text());
 *   action.items().forEach(item -> System.out.println("  - " + item.text()));
 *   if (action.deadline() != null) {
 *     System.out.println("  by: " + action.deadline().asWritten());
 *   }
 * }
 * }</pre>
 *
 * <p>Tables of area SEND reports since 2023 say who is responsible, and reports of 2013 to 2017
 * what the safeguarding board is asked. A deadline is standard text of letters since August 2021,
 * and rare before; reports (ILACS, SIF) give none beside the action.
 *
 * @param text the sentence that introduces the items, or the whole where there are none
 * @param items its bullets, in order; empty where the text stands alone
 * @param themes theme ids in lower kebab case, the main one first
 * @param responsible the bodies that must act, as named in the tables of area SEND reports; {@link
 *     Improvement#SAFEGUARDING_BOARD} for what a report of 2013 to 2017 asks of the board; else
 *     empty
 * @param deadline by when to answer; null where the letter does not say
 * @param place where it is, its items included
 */
public record PriorityAction(
    String text,
    List<Item> items,
    List<String> themes,
    List<String> responsible,
    @Nullable Deadline deadline,
    Place place) {
  /** Copies the lists. */
  public PriorityAction {
    items = List.copyOf(items);
    themes = List.copyOf(themes);
    responsible = List.copyOf(responsible);
  }

  /**
   * Returns what is to be done as a list, for tables with a row for each.
   *
   * @return its items, each with its own themes or else those of the action; where it has no items,
   *     itself as the only one
   */
  public List<Item> toItems() {
    if (items.isEmpty()) {
      return List.of(new Item(text, themes, main(), place));
    }
    return items.stream()
        .map(
            item ->
                item.themes().isEmpty()
                    ? new Item(item.text(), themes, main(), item.place())
                    : item)
        .toList();
  }

  /** What an action is surely about, as far as is known: its main theme. */
  private List<String> main() {
    return themes.subList(0, Math.min(1, themes.size()));
  }

  /**
   * Returns the sentence that introduces its {@linkplain #toItems() items}.
   *
   * @return its text; null where it has no items and is the only one itself
   */
  public @Nullable String leadIn() {
    return items.isEmpty() ? null : text;
  }
}
