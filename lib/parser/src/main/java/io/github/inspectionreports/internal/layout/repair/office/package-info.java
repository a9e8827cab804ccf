/**
 * Takes off pages what offices and printers put on them beside the letter: words across the page,
 * stamps, numbers of lines, bars and signs at the side, comments. It takes pages and returns pages.
 */
@NullMarked
package io.github.inspectionreports.internal.layout.repair.office;

import org.jspecify.annotations.NullMarked;
