/**
 * The rows of {@code points.csv}: which points the cues of a sentence make with their attributes.
 * It depends on the public facts and rules.
 */
@NullMarked
package io.github.inspectionreports.internal.cue.points;

import org.jspecify.annotations.NullMarked;
