/** {@code rules}: for authors of rules. */
@NullMarked
package io.github.inspectionreports.cli.internal.rules;

import org.jspecify.annotations.NullMarked;
