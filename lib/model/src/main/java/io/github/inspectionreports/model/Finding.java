package io.github.inspectionreports.model;

import java.util.List;

/**
 * A paragraph or bullet of the body that is neither a priority action nor an improvement item.
 *
 * @param text the whole paragraph or bullet
 * @param section the kind of the section in which it stands
 * @param heading the nearest heading above it; empty where there is none
 * @param category what it says as a whole, from its statements
 * @param themes theme ids in lower kebab case, the main one first
 * @param statements its sentences, in order
 * @param place where it stands
 */
public record Finding(
    String text,
    SectionKind section,
    String heading,
    Category category,
    List<String> themes,
    List<Statement> statements,
    Place place) {
  /** Copies the lists. */
  public Finding {
    themes = List.copyOf(themes);
    statements = List.copyOf(statements);
  }
}
