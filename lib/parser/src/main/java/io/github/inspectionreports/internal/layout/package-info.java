/**
 * Runs or plain text in, blocks out: furniture set apart, lines joined into headings, paragraphs,
 * bullets, table rows and footnotes.
 */
@NullMarked
package io.github.inspectionreports.internal.layout;

import org.jspecify.annotations.NullMarked;
