/** What a passage is about. */
@NullMarked
package io.github.inspectionreports.internal.theme;

import org.jspecify.annotations.NullMarked;
