package io.github.inspectionreports.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph or bullet of the body that is neither a priority action nor an improvement item.
 *
 * @param text the whole paragraph or bullet
 * @param section the kind of the section in which it is
 * @param heading the nearest heading above it; empty where there is none
 * @param judgementArea in graded reports the judgement under whose heading it is; null where it is
 *     under none
 * @param category what it says as a whole, from its statements
 * @param themes theme ids in lower kebab case of the paragraph as a whole, at most three, the main
 *     one first; those of a single sentence are in {@link #themesOf}
 * @param references what it refers to, such as "recommendation 3", which stays in the text and is
 *     no part of a statement; mostly empty
 * @param statements its sentences, in order; empty where it is nothing but a reference
 * @param place where it is
 */
public record Finding(
    String text,
    SectionKind section,
    String heading,
    @Nullable JudgementArea judgementArea,
    Category category,
    List<String> themes,
    List<String> references,
    List<Statement> statements,
    Place place) {
  /** Copies the lists. */
  public Finding {
    themes = List.copyOf(themes);
    references = List.copyOf(references);
    statements = List.copyOf(statements);
  }

  /**
   * Makes a finding that is under no judgement and refers to nothing.
   *
   * @param text the whole paragraph or bullet
   * @param section the kind of the section in which it is
   * @param heading the nearest heading above it; empty where there is none
   * @param category what it says as a whole, from its statements
   * @param themes theme ids in lower kebab case, the main one first
   * @param statements its sentences, in order; empty where it is nothing but a reference
   * @param place where it is
   */
  public Finding(
      String text,
      SectionKind section,
      String heading,
      Category category,
      List<String> themes,
      List<Statement> statements,
      Place place) {
    this(text, section, heading, null, category, themes, List.of(), statements, place);
  }

  /**
   * Returns what one of its sentences is about.
   *
   * @param statement one of its statements
   * @return the themes that the sentence itself is about; where it has none, those of the whole
   *     paragraph; the main one first
   */
  public List<String> themesOf(Statement statement) {
    return statement.themes().isEmpty() ? themes : statement.themes();
  }
}
