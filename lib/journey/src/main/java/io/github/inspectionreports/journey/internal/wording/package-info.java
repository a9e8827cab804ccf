/** Whether two texts are about the same matter, by the words that they share. */
@NullMarked
package io.github.inspectionreports.journey.internal.wording;

import org.jspecify.annotations.NullMarked;
