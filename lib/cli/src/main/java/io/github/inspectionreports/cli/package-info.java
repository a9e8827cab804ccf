/**
 * The command line: {@code read}, {@code view}, {@code batch}, {@code journey}, {@code query},
 * {@code explain}, {@code rules} and {@code completion}. The only part of the library that prints
 * or ends the process.
 */
@NullMarked
package io.github.inspectionreports.cli;

import org.jspecify.annotations.NullMarked;
