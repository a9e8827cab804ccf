/** The judgements of each area, letter by letter. */
@NullMarked
package io.github.inspectionreports.journey.internal.judgement;

import org.jspecify.annotations.NullMarked;
