/** Options that several commands share, and the parser that they give. */
@NullMarked
package io.github.inspectionreports.cli.internal.options;

import org.jspecify.annotations.NullMarked;
