/** {@code batch}: many letters, as JSON, tables and in a database. */
@NullMarked
package io.github.inspectionreports.cli.internal.batch;

import org.jspecify.annotations.NullMarked;
