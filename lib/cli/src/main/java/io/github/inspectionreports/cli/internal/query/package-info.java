/** {@code query}: questions to a database of letters. */
@NullMarked
package io.github.inspectionreports.cli.internal.query;

import org.jspecify.annotations.NullMarked;
