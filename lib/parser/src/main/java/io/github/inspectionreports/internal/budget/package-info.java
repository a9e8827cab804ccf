/** How much of what one document has taken so far, and when reading it must stop. */
@NullMarked
package io.github.inspectionreports.internal.budget;

import org.jspecify.annotations.NullMarked;
