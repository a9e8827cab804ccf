package io.github.inspectionreports.facts;

/**
 * A phrase that a row of the phrase table found in a sentence, and the grammar around it.
 *
 * @param sentence number of the sentence
 * @param segment the segment of the sentence in which it stands, from 0: "but" and its like begin a
 *     new one
 * @param kind what the row says the phrase is, such as {@code praise} or {@code fault}
 * @param row id of the row
 * @param phrase the words found
 * @param start offset in the sentence
 * @param end offset behind the phrase
 * @param negated whether a negator governs it ("not effective", "without delay")
 * @param relieved whether a remedy governs it ("reduces delay")
 * @param detected whether a word of noticing governs it ("identify weaknesses")
 * @param conditional whether it stands in a clause of circumstance ("when children do not ...")
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
    String governs) {}
