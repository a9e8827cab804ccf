/**
 * What the words around a cue do to it: clauses, the main clause, the scopes of negators and
 * remedies, and the kinds of cue that grammar is about. It knows matches of phrases and no table.
 */
@NullMarked
package io.github.inspectionreports.internal.cue.grammar;

import org.jspecify.annotations.NullMarked;
