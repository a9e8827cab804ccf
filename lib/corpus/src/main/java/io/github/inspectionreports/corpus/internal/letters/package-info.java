/** Letters as rows of the tables of a corpus, and back. */
@NullMarked
package io.github.inspectionreports.corpus.internal.letters;

import org.jspecify.annotations.NullMarked;
