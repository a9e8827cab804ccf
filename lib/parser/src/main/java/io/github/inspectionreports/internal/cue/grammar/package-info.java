/**
 * The words around a cue: clauses, the main clause, the scopes of negators and remedies, the kinds
 * of cue that code names, and the {@link
 * io.github.inspectionreports.internal.cue.grammar.MatchedSentence} that the packages for negations
 * and directions work on. Of the tables it reads the kinds of cue, and the traits of phrase rows.
 */
@NullMarked
package io.github.inspectionreports.internal.cue.grammar;

import org.jspecify.annotations.NullMarked;
