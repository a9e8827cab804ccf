/** Each theme through the letters: what is said of it, by and large, and when it was raised. */
@NullMarked
package io.github.inspectionreports.journey.internal.theme;

import org.jspecify.annotations.NullMarked;
