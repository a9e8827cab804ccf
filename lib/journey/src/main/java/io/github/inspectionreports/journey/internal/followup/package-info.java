/** What came of each item that a letter lists, in the letters after it. */
@NullMarked
package io.github.inspectionreports.journey.internal.followup;

import org.jspecify.annotations.NullMarked;
