package io.github.inspectionreports.model;

import org.jspecify.annotations.Nullable;

/**
 * A section of the letter.
 *
 * @param kind what the section is for
 * @param heading its heading as written; null for text that is before the first heading
 * @param level 1 for a section of the letter, 2 for a section within one, and so on
 * @param recognisedBy id of the row of the heading table that gave the kind; null where none did
 * @param place the section with its heading, up to the next heading
 */
public record Section(
    SectionKind kind,
    @Nullable String heading,
    int level,
    @Nullable String recognisedBy,
    Place place) {}
