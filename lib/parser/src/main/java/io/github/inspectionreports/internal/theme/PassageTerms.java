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
public record PassageTerms(SectionKind section, TermMatches heading, List<TermMatches> sentences) {}
