/** Reading a letter only reads: shown by what the JVM records while it happens. */
@NullMarked
package io.github.inspectionreports.acceptance.readsonly;

import org.jspecify.annotations.NullMarked;
