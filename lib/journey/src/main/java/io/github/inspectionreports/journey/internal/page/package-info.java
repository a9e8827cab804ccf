/** A journey as an HTML page. */
@NullMarked
package io.github.inspectionreports.journey.internal.page;

import org.jspecify.annotations.NullMarked;
