/**
 * Lays out pages or a plain text as the blocks of a {@code internal.document}. This package is the
 * door and says in which order the packages under it work. It knows {@code internal.page} and never
 * {@code internal.pdf}, and nothing of what a block means.
 */
@NullMarked
package io.github.inspectionreports.internal.layout;

import org.jspecify.annotations.NullMarked;
