package io.github.inspectionreports.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A table of a rule set: rows of one kind. The constants here name the kinds that programs use
 * most; {@link TableSchema} names all kinds that the parser reads, with all their columns. A rule
 * set may hold others. Every table may have a column {@code note} as well.
 *
 * @param kind its kind, in lower kebab case
 * @param rows its rows, in order
 */
public record Table(String kind, List<Row> rows) {
  /** Categories: {@code id, label, polarity}. */
  public static final String CATEGORIES = "categories";

  /**
   * The kinds of cue that phrases can have: {@code id, meaning, traits, opens, reach, remedied}.
   */
  public static final String CUE_KINDS = "cue-kinds";

  /**
   * Phrases that give cues, and may name a category: {@code id, pattern, cue, category, hit,
   * near-miss, traits}.
   */
  public static final String PHRASES = "phrases";

  /**
   * What a cue says once the words around it are taken into account: {@code id, name, cues,
   * attributes, targets, requires, unless, sense, hit, near-miss}.
   */
  public static final String POINTS = "points";

  /** Named families of words for patterns: {@code id, words}. */
  public static final String FAMILIES = "families";

  /** Headings of sections: {@code id, pattern, kind, frame, visits, topic, hit, near-miss}. */
  public static final String HEADINGS = "headings";

  /** Themes: {@code id, label}. */
  public static final String THEMES = "themes";

  /** Terms of themes: {@code id, theme, pattern, weight, hit, near-miss}. */
  public static final String THEME_TERMS = "theme-terms";

  /** Kinds of visits: {@code id, pattern, kind, where, hit, near-miss}. */
  public static final String VISIT_KINDS = "visit-kinds";

  /**
   * Local authorities: {@code id, name, type, region, ons, former-ons, since, until, successors,
   * aliases, word}.
   */
  public static final String AUTHORITIES = "authorities";

  /** Rows of the rule set below that are taken out: {@code id, table}. */
  public static final String WITHOUT = "without";

  /**
   * Weights that can overrule verdict rules: {@code id, feature}, and a column for each category.
   */
  public static final String CATEGORY_WEIGHTS = "category-weights";

  /** Weights of what a passage is about: {@code id, feature}, and a column for each theme. */
  public static final String THEME_WEIGHTS = "theme-weights";

  /** Copies the rows. */
  public Table {
    rows = List.copyOf(rows);
  }

  /**
   * Makes a table in a program.
   *
   * @param kind its kind
   * @param rows its rows
   * @return the table
   */
  public static Table of(String kind, Row... rows) {
    return new Table(kind, Arrays.asList(rows));
  }

  /**
   * Reads a table from CSV text: a header row that names the columns, one of them {@code id}; then
   * rows. Lines that begin with # and empty lines are skipped. Commas, semicolons or tabs separate
   * the cells, as the header shows.
   *
   * @param kind its kind
   * @param file what to call the text in messages
   * @param csv the text, with or without a byte order mark
   * @return the table
   * @throws RuleSetException if the text is no such table
   */
  public static Table parse(String kind, String file, String csv) {
    return TableReader.read(kind, file, csv.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads a table from a CSV file in UTF-8. The file's name up to its first full stop is the kind:
   * {@code phrases.csv} and {@code phrases.our-council.csv} hold phrases.
   *
   * @param file the file
   * @return the table
   * @throws RuleSetException if the file cannot be read or is not a table
   */
  public static Table read(Path file) {
    String name = Objects.requireNonNullElse(file.getFileName(), file).toString();
    try {
      return TableReader.read(kindOf(name), name, TableReader.bytes(file));
    } catch (IOException e) {
      throw new RuleSetException(
          Fault.of(name, 0, "the file cannot be read", "check the path and its permissions"), e);
    }
  }

  /**
   * Finds a row.
   *
   * @param id its id
   * @return the first row of that id
   */
  public Optional<Row> row(String id) {
    return rows.stream().filter(row -> row.id().equals(id)).findFirst();
  }

  static String kindOf(String fileName) {
    String name = fileName.substring(fileName.lastIndexOf('/') + 1);
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  Table append(List<Row> more) {
    List<Row> all = new ArrayList<>(rows);
    all.addAll(more);
    return new Table(kind, all);
  }
}
