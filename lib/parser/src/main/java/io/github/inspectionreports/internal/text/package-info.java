/**
 * What a file is before it is read: which kind of bytes, whether its text is a web page or a quoted
 * mail, whether it has lines, whether it is English.
 */
@NullMarked
package io.github.inspectionreports.internal.text;

import org.jspecify.annotations.NullMarked;
