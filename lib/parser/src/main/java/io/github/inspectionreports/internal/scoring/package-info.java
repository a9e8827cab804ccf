/** Categories by the weights of a sentence's features, and what follows from polarity. */
@NullMarked
package io.github.inspectionreports.internal.scoring;

import org.jspecify.annotations.NullMarked;
