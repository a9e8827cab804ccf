/** The program by which the build makes the bundled rule set ready. Nothing else uses it. */
@NullMarked
package io.github.inspectionreports.internal.ready;

import org.jspecify.annotations.NullMarked;
