/**
 * Separates the frame of a letter (letterhead, addressee, greeting, signature, notes) from its
 * body. It depends on headings, because the body begins with one.
 */
@NullMarked
package io.github.inspectionreports.internal.section.frame;

import org.jspecify.annotations.NullMarked;
