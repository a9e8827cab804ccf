/**
 * The passages of a letter, paragraphs and items, each with its sentences. These are the values
 * that {@code statement} hands to classification. It depends on the public model alone.
 */
@NullMarked
package io.github.inspectionreports.internal.passage;

import org.jspecify.annotations.NullMarked;
