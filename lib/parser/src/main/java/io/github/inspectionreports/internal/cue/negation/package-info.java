/**
 * Reads what is negated in more than a word, what has ended, and what is only believed. It depends
 * on {@code cue.grammar}, and changes matches only.
 */
@NullMarked
package io.github.inspectionreports.internal.cue.negation;

import org.jspecify.annotations.NullMarked;
