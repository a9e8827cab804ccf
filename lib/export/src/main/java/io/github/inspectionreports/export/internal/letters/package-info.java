/** What the tables say of a letter beside its report, and the columns and rows that need it. */
@NullMarked
package io.github.inspectionreports.export.internal.letters;

import org.jspecify.annotations.NullMarked;
