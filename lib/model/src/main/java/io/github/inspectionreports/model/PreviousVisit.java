package io.github.inspectionreports.model;

import org.jspecify.annotations.Nullable;

/**
 * An earlier inspection or visit that a letter names.
 *
 * @param kind its kind; null where the letter does not say
 * @param when its date as far as the letter gives it; null where it gives none
 * @param asWritten the letter's words, such as "focused visit in December 2019"
 */
public record PreviousVisit(
    @Nullable VisitKind kind, @Nullable PartialDate when, String asWritten) {}
