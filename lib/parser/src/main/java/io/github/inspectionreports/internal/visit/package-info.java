/** Sections in, who, where, when and the judgements out. */
@NullMarked
package io.github.inspectionreports.internal.visit;

import org.jspecify.annotations.NullMarked;
