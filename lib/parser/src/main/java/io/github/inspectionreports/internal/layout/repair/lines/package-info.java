/**
 * What stands among the lines of a plain text and does not belong to it, and headings in the dress
 * of the program that wrote them.
 */
@org.jspecify.annotations.NullMarked
package io.github.inspectionreports.internal.layout.repair.lines;
