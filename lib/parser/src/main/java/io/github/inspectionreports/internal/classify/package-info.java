/**
 * Passages in, categories with their reasons and themes out. The only package that imports Drools.
 */
@NullMarked
package io.github.inspectionreports.internal.classify;

import org.jspecify.annotations.NullMarked;
