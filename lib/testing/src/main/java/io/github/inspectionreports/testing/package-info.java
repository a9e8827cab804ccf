/** What the tests of several modules share. Nothing here is published. */
@NullMarked
package io.github.inspectionreports.testing;

import org.jspecify.annotations.NullMarked;
