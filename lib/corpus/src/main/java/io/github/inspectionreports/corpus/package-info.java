/**
 * Reports of many letters in a database: {@link io.github.inspectionreports.corpus.CorpusWriter}
 * stores them; {@link io.github.inspectionreports.corpus.Corpus} finds them again, compares them,
 * and answers {@link io.github.inspectionreports.corpus.Question}s about all of them.
 */
@NullMarked
package io.github.inspectionreports.corpus;

import org.jspecify.annotations.NullMarked;
