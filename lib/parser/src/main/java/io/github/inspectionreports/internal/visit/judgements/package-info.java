/**
 * Reads the judgements of a letter with their grades, from headings, tables and sentences. It knows
 * the outline, and nothing of days and people.
 */
@NullMarked
package io.github.inspectionreports.internal.visit.judgements;

import org.jspecify.annotations.NullMarked;
