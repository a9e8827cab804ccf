/** Verdict rules run over the facts of a letter. The only package that imports Drools. */
@NullMarked
package io.github.inspectionreports.internal.verdict;

import org.jspecify.annotations.NullMarked;
