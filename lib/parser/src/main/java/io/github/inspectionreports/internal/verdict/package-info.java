/**
 * Verdict rules run over the facts of a letter. The only package of this module that imports
 * Drools; the optional {@code lib/drl} does too.
 */
@NullMarked
package io.github.inspectionreports.internal.verdict;

import org.jspecify.annotations.NullMarked;
