/**
 * What is on the pages of a PDF: runs of text with place, size and weight, ruled lines, and boxes
 * that are drawn. These are the values that {@code pdf} hands to {@code layout}. It contains
 * nothing of PDF and nothing of letters.
 */
@NullMarked
package io.github.inspectionreports.internal.page;

import org.jspecify.annotations.NullMarked;
