/** What a letter says of earlier visits, and the items of theirs that it lists again as a whole. */
@NullMarked
package io.github.inspectionreports.journey.internal.earlier;

import org.jspecify.annotations.NullMarked;
