/** Values as plain arrays of numbers and text, which a file holds and one read brings back. */
@NullMarked
package io.github.inspectionreports.internal.binary;

import org.jspecify.annotations.NullMarked;
