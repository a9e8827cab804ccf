/**
 * The facts that verdict rules see and the facts that they conclude. A rule author needs these five
 * records and nothing else. Four are given: {@link io.github.inspectionreports.facts.Sentence},
 * {@link io.github.inspectionreports.facts.Cue}, {@link io.github.inspectionreports.facts.Point},
 * which the table of points makes of cues, and {@link
 * io.github.inspectionreports.facts.SentenceProfile}, all points of a sentence together. A {@link
 * io.github.inspectionreports.facts.Verdict} is concluded; a rule may conclude further points too,
 * and they change the profile.
 */
@NullMarked
package io.github.inspectionreports.facts;

import org.jspecify.annotations.NullMarked;
