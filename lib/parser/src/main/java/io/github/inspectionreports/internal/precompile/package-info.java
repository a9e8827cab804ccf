/** The program by which the build precompiles the bundled rule set. Nothing else uses it. */
@NullMarked
package io.github.inspectionreports.internal.precompile;

import org.jspecify.annotations.NullMarked;
