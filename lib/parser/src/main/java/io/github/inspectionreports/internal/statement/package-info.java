/** Sections in, passages and their sentences out. */
@NullMarked
package io.github.inspectionreports.internal.statement;

import org.jspecify.annotations.NullMarked;
