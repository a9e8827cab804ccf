/**
 * Reads the steps of a content stream: names, numbers, texts and operators. It says what a step is
 * called, not what it draws, and does not depend on fonts and pages.
 */
@NullMarked
package io.github.inspectionreports.internal.pdf.syntax;

import org.jspecify.annotations.NullMarked;
