/**
 * What running text says of lists and times: lists in sentences, and by when something is to be
 * done. It depends on blocks and sentences alone, and knows nothing of the passages made of them.
 */
@NullMarked
package io.github.inspectionreports.internal.statement.prose;

import org.jspecify.annotations.NullMarked;
