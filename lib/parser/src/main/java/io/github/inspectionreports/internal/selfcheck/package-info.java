/**
 * Tries rows and verdict rules on their own sentences, for the workbench. It depends on the stages
 * that read a sentence, and not on those that read letters.
 */
@NullMarked
package io.github.inspectionreports.internal.selfcheck;

import org.jspecify.annotations.NullMarked;
