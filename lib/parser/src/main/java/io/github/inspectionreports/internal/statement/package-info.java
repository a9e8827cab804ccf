/**
 * Cuts sections into passages and sentences, and decides which of them are items. It depends on the
 * outline and the set phrases of letters, and on no category.
 */
@NullMarked
package io.github.inspectionreports.internal.statement;

import org.jspecify.annotations.NullMarked;
