/**
 * Cuts sections into passages and sentences, and reads lists of priority actions and improvements
 * with their deadlines. It knows the outline and the set phrases of letters, and no category.
 */
@NullMarked
package io.github.inspectionreports.internal.statement;

import org.jspecify.annotations.NullMarked;
