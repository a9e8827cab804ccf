package io.github.inspectionreports.export;

import io.github.inspectionreports.model.Authority;
import io.github.inspectionreports.model.Category;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the tables of letters add to the reports.
 *
 * @param authorities finds an authority by its name; gives its code and region
 * @param themes the labels of the themes by id, in the order in which to show them
 * @param ownCategories categories beside the bundled ones: each gets a column of its own
 * @param index dates of publication and links that the documents do not print
 * @param byteOrderMark whether CSV files begin with a byte order mark, by which Excel recognises
 *     UTF-8
 */
public record TableSettings(
    Function<String, Optional<Authority>> authorities,
    Map<String, String> themes,
    List<Category> ownCategories,
    LetterIndex index,
    boolean byteOrderMark) {
  /** The reports alone: no codes of authorities, no labels, no index. */
  public static final TableSettings PLAIN =
      new TableSettings(name -> Optional.empty(), Map.of(), List.of(), LetterIndex.EMPTY, false);

  /** Copies the map and the list. */
  public TableSettings {
    themes = Collections.unmodifiableMap(new LinkedHashMap<>(themes));
    ownCategories = List.copyOf(ownCategories);
  }

  /**
   * Returns the label of a theme.
   *
   * @param theme its id
   * @return the label; the id where none is known
   */
  public String label(String theme) {
    return themes.getOrDefault(theme, theme);
  }
}
