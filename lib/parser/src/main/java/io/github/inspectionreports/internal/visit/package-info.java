/**
 * Reads the particulars of a visit from frame and sections: kind, focus, earlier visits, and what
 * the packages under it find. It knows the outline, and nothing of passages and categories.
 */
@NullMarked
package io.github.inspectionreports.internal.visit;

import org.jspecify.annotations.NullMarked;
