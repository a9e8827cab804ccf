/** The phrases of a sentence as cues, the grammar around them, and what they come to. */
@NullMarked
package io.github.inspectionreports.internal.cue;

import org.jspecify.annotations.NullMarked;
