/** Tables of a rule set made ready for use by the stages. */
@NullMarked
package io.github.inspectionreports.internal.tables;

import org.jspecify.annotations.NullMarked;
