/**
 * Cuts text into sentences, and a sentence into words with their places. It depends on the budget,
 * and on nothing about letters or phrases.
 */
@NullMarked
package io.github.inspectionreports.internal.sentence;

import org.jspecify.annotations.NullMarked;
