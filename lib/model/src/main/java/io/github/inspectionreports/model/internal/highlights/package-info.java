/** Which few statements of a report a reader with two minutes should see. */
@NullMarked
package io.github.inspectionreports.model.internal.highlights;

import org.jspecify.annotations.NullMarked;
