/**
 * The command line: {@code read}, {@code batch} and {@code explain}. The only part that prints,
 * writes files or ends the process.
 */
@NullMarked
package io.github.inspectionreports.cli;

import org.jspecify.annotations.NullMarked;
