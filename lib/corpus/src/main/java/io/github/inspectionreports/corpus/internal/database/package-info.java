/**
 * The databases in which a corpus can live, SQLite and PostgreSQL, and what differs between them.
 */
@NullMarked
package io.github.inspectionreports.corpus.internal.database;

import org.jspecify.annotations.NullMarked;
