/**
 * Set phrases that decide what a paragraph is. They depend on the outline and the tables, and on no
 * category.
 */
@NullMarked
package io.github.inspectionreports.internal.statement.phrases;

import org.jspecify.annotations.NullMarked;
