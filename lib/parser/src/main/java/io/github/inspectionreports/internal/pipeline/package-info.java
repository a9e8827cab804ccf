/** The stages from a document to its passages, in their order. */
@NullMarked
package io.github.inspectionreports.internal.pipeline;

import org.jspecify.annotations.NullMarked;
