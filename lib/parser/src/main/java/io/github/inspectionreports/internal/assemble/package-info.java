/** The results of the stages in, a report out. */
@NullMarked
package io.github.inspectionreports.internal.assemble;

import org.jspecify.annotations.NullMarked;
