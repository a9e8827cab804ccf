package io.github.inspectionreports.facts;

import org.jspecify.annotations.Nullable;

/**
 * A phrase that a row of the phrase table found in a sentence, and the grammar around it.
 *
 * @param sentence number of the sentence
 * @param segment the segment of the sentence in which it is, from 0: "but" and its like begin a new
 *     one
 * @param kind what the row says the phrase is, such as {@code praise} or {@code fault}
 * @param row id of the row
 * @param phrase the words found
 * @param start offset in the sentence
 * @param end offset just after the phrase
 * @param negated whether a negator governs it ("not effective", "without delay")
 * @param relieved whether a remedy governs it ("reduces delay")
 * @param detected whether a word of noticing governs it ("identify weaknesses")
 * @param conditional whether it is in a clause of circumstance ("when children do not ...")
 * @param governs kind of the cue that it governs if it is a negator or remedy; otherwise empty
 */
public record Cue(
    int sentence,
    int segment,
    String kind,
    String row,
    String phrase,
    int start,
    int end,
    boolean negated,
    boolean relieved,
    boolean detected,
    boolean conditional,
    String governs) {
  /**
   * Compares all values. Written out, like {@link #hashCode}, because a process that has just begun
   * spends as much on what the JVM makes of a record by itself as on reading a page.
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Cue cue
            && sentence == cue.sentence
            && segment == cue.segment
            && start == cue.start
            && end == cue.end
            && negated == cue.negated
            && relieved == cue.relieved
            && detected == cue.detected
            && conditional == cue.conditional
            && kind.equals(cue.kind)
            && row.equals(cue.row)
            && phrase.equals(cue.phrase)
            && governs.equals(cue.governs));
  }

  @Override
  public int hashCode() {
    int hash = 31 * sentence + segment;
    hash = 31 * hash + kind.hashCode();
    hash = 31 * hash + row.hashCode();
    hash = 31 * hash + phrase.hashCode();
    hash = 31 * hash + start;
    hash = 31 * hash + end;
    hash = 31 * hash + Boolean.hashCode(negated);
    hash = 31 * hash + Boolean.hashCode(relieved);
    hash = 31 * hash + Boolean.hashCode(detected);
    hash = 31 * hash + Boolean.hashCode(conditional);
    return 31 * hash + governs.hashCode();
  }
}
