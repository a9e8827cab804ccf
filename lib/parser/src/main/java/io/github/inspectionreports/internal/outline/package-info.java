/**
 * A letter's outline: which blocks are its frame, and its sections as a flat list, each with its
 * kind and its level. These are the values that {@code section} hands to the later stages. It
 * depends on {@code internal.document} and the public model.
 */
@NullMarked
package io.github.inspectionreports.internal.outline;

import org.jspecify.annotations.NullMarked;
