/**
 * Restores pages before their lines are read: columns, numbers in the margin, watermarks, layers
 * drawn twice, bullets that are drawings, and text that cannot be read. It takes pages and returns
 * pages.
 */
@NullMarked
package io.github.inspectionreports.internal.layout.repair.page;

import org.jspecify.annotations.NullMarked;
