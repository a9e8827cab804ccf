/** What is marked in a letter, and in which tone. */
@NullMarked
package io.github.inspectionreports.views.internal.marks;

import org.jspecify.annotations.NullMarked;
