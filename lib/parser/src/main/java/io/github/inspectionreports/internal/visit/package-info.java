/**
 * Reads the particulars of a visit: from the frame its kind, before there are sections; then from
 * frame and sections focus, earlier visits, and what the packages under it find. It depends on the
 * outline, and not on passages and categories.
 */
@NullMarked
package io.github.inspectionreports.internal.visit;

import org.jspecify.annotations.NullMarked;
