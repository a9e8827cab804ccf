/** Reads which visits went before the one that a document is about, and of what kind they were. */
@NullMarked
package io.github.inspectionreports.internal.visit.earlier;

import org.jspecify.annotations.NullMarked;
