/** How the program ends: its exit statuses, and the message of what went wrong. */
@NullMarked
package io.github.inspectionreports.cli.internal.exit;

import org.jspecify.annotations.NullMarked;
