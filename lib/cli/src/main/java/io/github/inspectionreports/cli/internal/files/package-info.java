/** Files that a caller names: letters with their ids, and the folder of the output. */
@NullMarked
package io.github.inspectionreports.cli.internal.files;

import org.jspecify.annotations.NullMarked;
