/**
 * A letter's outline: its frame set apart, and its sections as a tree with their kinds. These are
 * the values that {@code section} hands to the later stages. It knows {@code internal.document} and
 * the public model.
 */
@NullMarked
package io.github.inspectionreports.internal.outline;

import org.jspecify.annotations.NullMarked;
