/**
 * Carries out the content of a page and of what lies on it, such as filled form fields, and
 * collects text, ruled lines and pictures. It depends on the packages for text, fonts, syntax,
 * streams and the file.
 */
@NullMarked
package io.github.inspectionreports.internal.pdf.content;

import org.jspecify.annotations.NullMarked;
