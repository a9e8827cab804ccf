/** Values as plain arrays of numbers and text, which a file holds and one read brings back. */
@NullMarked
package io.github.inspectionreports.internal.packed;

import org.jspecify.annotations.NullMarked;
