/**
 * Rules of one's own: added phrases, a category, verdict rules, a whole rule set for another kind
 * of letter.
 */
@NullMarked
package io.github.inspectionreports.examples.customrules;

import org.jspecify.annotations.NullMarked;
