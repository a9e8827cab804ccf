/**
 * A parsed report as values: a {@link io.github.inspectionreports.model.Report} with its {@link
 * io.github.inspectionreports.model.Visit}, {@link io.github.inspectionreports.model.Finding}s,
 * {@link io.github.inspectionreports.model.PriorityAction}s and {@link
 * io.github.inspectionreports.model.Improvement}s.
 *
 * <p>All types here are immutable and thread-safe. Lists are never null and cannot be changed; a
 * component that may be absent is marked {@code @Nullable}, and is absent exactly where the letter
 * does not give it.
 */
@NullMarked
package io.github.inspectionreports.model;

import org.jspecify.annotations.NullMarked;
