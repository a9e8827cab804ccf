/**
 * A letter as blocks of text: paragraphs, headings, items and rows, each with its place in the text
 * and on the pages. These are the values that {@code layout} hands to all later stages, whether
 * they came from a PDF or from plain text. It depends on the public model and no other package.
 */
@NullMarked
package io.github.inspectionreports.internal.document;

import org.jspecify.annotations.NullMarked;
