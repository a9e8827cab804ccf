/** Each theme through the letters: what is said of it, by which voice, and when it was raised. */
@NullMarked
package io.github.inspectionreports.journey.internal.theme;

import org.jspecify.annotations.NullMarked;
