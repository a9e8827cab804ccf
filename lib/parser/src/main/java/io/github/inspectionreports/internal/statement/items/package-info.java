/**
 * Reads lists of priority actions and improvements with their deadlines and references, and makes
 * passages of the blocks that belong together.
 */
@NullMarked
package io.github.inspectionreports.internal.statement.items;

import org.jspecify.annotations.NullMarked;
