package io.github.inspectionreports.journey;

import org.jspecify.annotations.Nullable;

/**
 * A sentence in which a letter mentions an earlier visit.
 *
 * @param claim the sentence
 * @param leansOn the sentence before it, where it says nothing without that one ("This was an area
 *     for development in the last inspection"); else null
 * @param asWritten the words that name the earlier visit, such as "last inspection in 2018"
 * @param earlier the number of that visit in the journey; null where its letter is not there, or
 *     where the words fit several
 * @param sure whether the words give a date or year; if not, "the last inspection" is taken to be
 *     the latest before it in the journey
 * @param ofAMatter whether it says what was found then (an area for development, a recommendation,
 *     a weakness), or what is otherwise since then
 */
public record EarlierReference(
    Claim claim,
    @Nullable Claim leansOn,
    String asWritten,
    @Nullable Integer earlier,
    boolean sure,
    boolean ofAMatter) {}
