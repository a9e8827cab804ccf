/** The words of a letter, each looked up once for all who ask about it. */
@NullMarked
package io.github.inspectionreports.internal.lexicon;

import org.jspecify.annotations.NullMarked;
