/** What is written to a terminal: its width, wrapped lines, aligned columns, progress. */
@NullMarked
package io.github.inspectionreports.cli.internal.terminal;

import org.jspecify.annotations.NullMarked;
