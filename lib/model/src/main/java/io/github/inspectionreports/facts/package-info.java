/**
 * The facts that verdict rules see and the facts that they conclude. A rule author reads these five
 * records and nothing else: {@link io.github.inspectionreports.facts.Sentence} and {@link
 * io.github.inspectionreports.facts.Cue} are given, {@link io.github.inspectionreports.facts.Point}
 * and {@link io.github.inspectionreports.facts.Verdict} are concluded.
 */
@NullMarked
package io.github.inspectionreports.facts;

import org.jspecify.annotations.NullMarked;
