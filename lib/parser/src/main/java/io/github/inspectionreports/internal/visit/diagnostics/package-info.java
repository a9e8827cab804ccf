/** Says where what was read of a visit is not all that the document says of it. */
@NullMarked
package io.github.inspectionreports.internal.visit.diagnostics;

import org.jspecify.annotations.NullMarked;
