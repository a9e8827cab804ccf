/**
 * Sets the frame of a letter (letterhead, addressee, greeting, signature, notes) apart from its
 * body. It knows headings, because the body begins with one.
 */
@NullMarked
package io.github.inspectionreports.internal.section.frame;

import org.jspecify.annotations.NullMarked;
