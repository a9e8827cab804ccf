/**
 * Lays out pages or a plain text as the blocks of an {@code internal.document}. This package is the
 * entry and says in which order the packages under it work. It depends on {@code internal.page} and
 * never on {@code internal.pdf}. Of what a block means they use only what places its lines:
 * headings that all reports have, grades, tables of priority actions, and the formula that closes a
 * letter.
 */
@NullMarked
package io.github.inspectionreports.internal.layout;

import org.jspecify.annotations.NullMarked;
