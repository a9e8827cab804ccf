/** Where each word of a document went. */
@NullMarked
package io.github.inspectionreports.model.internal.coverage;

import org.jspecify.annotations.NullMarked;
