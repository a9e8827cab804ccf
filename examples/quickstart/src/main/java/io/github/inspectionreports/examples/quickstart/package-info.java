/** The smallest program that reads a letter. */
@NullMarked
package io.github.inspectionreports.examples.quickstart;

import org.jspecify.annotations.NullMarked;
