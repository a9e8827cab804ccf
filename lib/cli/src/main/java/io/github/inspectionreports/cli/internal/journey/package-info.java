/** {@code journey}: one authority through its letters. */
@NullMarked
package io.github.inspectionreports.cli.internal.journey;

import org.jspecify.annotations.NullMarked;
