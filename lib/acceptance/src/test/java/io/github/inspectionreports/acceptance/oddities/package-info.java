/** One oddity at a time in texts that read well: what must not change the reading does not. */
@org.jspecify.annotations.NullMarked
package io.github.inspectionreports.acceptance.oddities;
