/**
 * What letters and words look like: blanks, capitals, marks of lists, markings such as "OFFICIAL",
 * headings that all letters share, and the words of English. It depends on no other package.
 */
@NullMarked
package io.github.inspectionreports.internal.layout.words;

import org.jspecify.annotations.NullMarked;
