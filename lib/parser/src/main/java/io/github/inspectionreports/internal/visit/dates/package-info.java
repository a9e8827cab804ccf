/**
 * Reads dates and days: when the visit took place, when the letter was written, and which visits
 * went before. It depends on blocks and the outline, and not on people and places.
 */
@NullMarked
package io.github.inspectionreports.internal.visit.dates;

import org.jspecify.annotations.NullMarked;
