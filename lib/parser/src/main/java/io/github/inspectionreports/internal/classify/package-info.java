/** Passages in, categories with their reasons and themes out. */
@NullMarked
package io.github.inspectionreports.internal.classify;

import org.jspecify.annotations.NullMarked;
