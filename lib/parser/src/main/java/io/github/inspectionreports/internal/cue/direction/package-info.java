/**
 * Reads which way a sentence points: what rises or falls, what turns into what, what is compared.
 * It depends on {@code cue.grammar} and {@code cue.negation}, and changes matches only.
 */
@NullMarked
package io.github.inspectionreports.internal.cue.direction;

import org.jspecify.annotations.NullMarked;
