package io.github.inspectionreports.internal.theme;

import io.github.inspectionreports.model.SectionKind;
import java.util.List;

/**
 * A passage with the theme terms in its heading and sentences.
 *
 * @param section kind of its section
 * @param heading the heading
 * @param sentences the sentences, in order
 */
public record PassageTerms(SectionKind section, TermMatches heading, List<TermMatches> sentences) {
  /**
   * Returns one of its sentences by itself: what stands above it says nothing of it alone.
   *
   * @param i its number, from 0
   * @return the sentence as a passage without a heading
   */
  public PassageTerms sentence(int i) {
    return new PassageTerms(section, TermMatches.NONE, List.of(sentences.get(i)));
  }
}
