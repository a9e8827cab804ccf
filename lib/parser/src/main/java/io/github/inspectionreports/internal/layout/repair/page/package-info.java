/**
 * Restores pages before their lines are read: columns, two pages on a sheet, layers drawn twice,
 * bullets that are drawings, and text that cannot be read. What offices and printers add is taken
 * off by {@code layout.repair.office}. It takes pages and returns pages.
 */
@NullMarked
package io.github.inspectionreports.internal.layout.repair.page;

import org.jspecify.annotations.NullMarked;
