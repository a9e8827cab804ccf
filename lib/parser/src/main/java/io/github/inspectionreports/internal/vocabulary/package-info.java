/**
 * Words and shapes that several stages recognise: grades, dates, names of people. What a stage does
 * with them is its own. The package depends on no other.
 */
@NullMarked
package io.github.inspectionreports.internal.vocabulary;

import org.jspecify.annotations.NullMarked;
