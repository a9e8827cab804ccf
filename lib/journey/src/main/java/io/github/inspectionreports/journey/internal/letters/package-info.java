/**
 * The letters of a journey made ready: their order, what each claims, and of which earlier visits
 * it speaks.
 */
@NullMarked
package io.github.inspectionreports.journey.internal.letters;

import org.jspecify.annotations.NullMarked;
