/** Ready questions, and questions in a database's own SQL. */
@NullMarked
package io.github.inspectionreports.corpus.internal.question;

import org.jspecify.annotations.NullMarked;
