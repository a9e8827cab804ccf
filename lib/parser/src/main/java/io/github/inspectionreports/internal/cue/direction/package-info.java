/**
 * Reads which way a sentence points: what rises or falls, what has ended, what is denied, compared
 * or only believed. It knows {@code cue.grammar}, and changes matches only.
 */
@NullMarked
package io.github.inspectionreports.internal.cue.direction;

import org.jspecify.annotations.NullMarked;
