package io.github.inspectionreports.facts;

import org.jspecify.annotations.Nullable;

/**
 * A phrase that a row of the phrase table found in a sentence, and the grammar around it.
 *
 * @param sentence number of the sentence
 * @param segment the segment of the sentence in which it is, from 0: "but" and its like begin a new
 *     one
 * @param kind what the row says the phrase is, such as {@code praise} or {@code criticism}
 * @param row id of the row
 * @param phrase the words found
 * @param start offset in the sentence
 * @param end offset just after the phrase
 * @param negated whether a negator governs it ("not effective", "without delay")
 * @param remedied whether a remedy governs it ("reduces delay")
 * @param noticed whether a word of noticing governs it ("identify weaknesses")
 * @param circumstantial whether it is in a clause of circumstance, which only says when, who or
 *     what for ("when children do not ..."). Of a clause that says who or what for, that holds for
 *     negators, negated cues and faults alone
 * @param targets kinds of the cues that it governs, with blanks between them, if it is a negator, a
 *     remedy or a word of noticing; otherwise empty
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
    boolean remedied,
    boolean noticed,
    boolean circumstantial,
    String targets) {
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
            && remedied == cue.remedied
            && noticed == cue.noticed
            && circumstantial == cue.circumstantial
            && kind.equals(cue.kind)
            && row.equals(cue.row)
            && phrase.equals(cue.phrase)
            && targets.equals(cue.targets));
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
    hash = 31 * hash + Boolean.hashCode(remedied);
    hash = 31 * hash + Boolean.hashCode(noticed);
    hash = 31 * hash + Boolean.hashCode(circumstantial);
    return 31 * hash + targets.hashCode();
  }
}
