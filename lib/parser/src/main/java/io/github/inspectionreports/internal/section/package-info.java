/** Blocks in, a tree of sections out, each with its kind and the row that recognised it. */
@NullMarked
package io.github.inspectionreports.internal.section;

import org.jspecify.annotations.NullMarked;
