package io.github.inspectionreports.internal.cue;

import io.github.inspectionreports.model.SectionKind;

/**
 * Where a sentence is.
 *
 * @param id its number in the document
 * @param previous number of the sentence before it in its passage; -1 for the first
 * @param section kind of its section
 * @param bullet whether it is in an item of a list
 */
public record SentencePosition(int id, int previous, SectionKind section, boolean bullet) {}
