/**
 * Holds rows and verdict rules to their own sentences, for the workbench. It knows the stages that
 * read a sentence, and nothing of letters.
 */
@NullMarked
package io.github.inspectionreports.internal.examples;

import org.jspecify.annotations.NullMarked;
