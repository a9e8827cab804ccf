/** {@code view}: a letter marked up. */
@NullMarked
package io.github.inspectionreports.cli.internal.view;

import org.jspecify.annotations.NullMarked;
