/**
 * Blocks while they grow, and how they are written as a document: items counted, hyphens at line
 * ends decided, unreadable ones separated. Pages and plain text meet here: a block from a page
 * remembers its lines and its grid, one from plain text has none.
 */
@NullMarked
package io.github.inspectionreports.internal.layout.blocks;

import org.jspecify.annotations.NullMarked;
