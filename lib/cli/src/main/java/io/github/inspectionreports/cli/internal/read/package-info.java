/** {@code read} and {@code explain}: one letter, or one sentence, for people. */
@NullMarked
package io.github.inspectionreports.cli.internal.read;

import org.jspecify.annotations.NullMarked;
