/**
 * Reads the judgements of a letter with their grades, from headings, tables and sentences. It
 * depends on the outline, and not on days and people.
 */
@NullMarked
package io.github.inspectionreports.internal.visit.judgements;

import org.jspecify.annotations.NullMarked;
