/**
 * The words around a cue: clauses, the main clause, the scopes of negators and remedies, the kinds
 * of cue that grammar is about, and the scene that those who read denials and directions work on.
 * Of the tables it knows the kinds of cue alone.
 */
@NullMarked
package io.github.inspectionreports.internal.cue.grammar;

import org.jspecify.annotations.NullMarked;
