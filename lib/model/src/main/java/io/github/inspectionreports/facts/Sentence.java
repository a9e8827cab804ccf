package io.github.inspectionreports.facts;

import io.github.inspectionreports.model.SectionKind;
import java.util.Set;

/**
 * A sentence of the body, as verdict rules see it.
 *
 * @param id its number in the document, from 0
 * @param previous number of the sentence before it in the same paragraph or bullet; -1 for the
 *     first
 * @param section kind of the section in which it is
 * @param bullet whether it is in an item of a list
 * @param words how many words it has
 * @param segments how many segments it has: parts that a word such as "but" or "although" sets
 *     against each other; 1 for a sentence without such a word
 * @param cues the kinds of its cues, each once
 */
public record Sentence(
    int id,
    int previous,
    SectionKind section,
    boolean bullet,
    int words,
    int segments,
    Set<String> cues) {
  /** Copies the kinds. */
  public Sentence {
    cues = Set.copyOf(cues);
  }

  /** {@return whether another sentence is before it in the same paragraph or bullet} */
  public boolean follows() {
    return previous >= 0;
  }

  /**
   * Returns whether its section evaluates practice, and is not one about the inspection, the place
   * or the next steps.
   *
   * @return whether words of praise and blame in it are findings
   */
  public boolean inEvaluativeSection() {
    return section != SectionKind.ABOUT
        && section != SectionKind.NEXT_STEPS
        && section != SectionKind.AREA_CONTEXT;
  }
}
