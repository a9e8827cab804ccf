/**
 * The visits to one authority in time: for each theme what was said at each visit, what came of
 * priority actions and of what was to improve, judgements over time. {@link
 * io.github.inspectionreports.journey.Journey} is the way in.
 */
@NullMarked
package io.github.inspectionreports.journey;

import org.jspecify.annotations.NullMarked;
