/**
 * Reads a sentence into facts for the rules: the cues in it, the words around them, and the points
 * they make. It depends on the packages under it, and not on passages and verdicts.
 */
@NullMarked
package io.github.inspectionreports.internal.cue;

import org.jspecify.annotations.NullMarked;
