/**
 * Cuts sections into passages and sentences, and reads lists of priority actions and improvements
 * with their deadlines. It depends on the outline and the set phrases of letters, and on no
 * category.
 */
@NullMarked
package io.github.inspectionreports.internal.statement;

import org.jspecify.annotations.NullMarked;
