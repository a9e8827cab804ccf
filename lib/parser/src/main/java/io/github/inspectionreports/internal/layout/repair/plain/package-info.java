/**
 * Restores the lines of a plain text before they are read: numbers of lines, words that were cut,
 * bullets that became letters. It takes lines and returns lines.
 */
@NullMarked
package io.github.inspectionreports.internal.layout.repair.plain;

import org.jspecify.annotations.NullMarked;
