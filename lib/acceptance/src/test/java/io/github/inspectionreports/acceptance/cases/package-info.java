/** Small documents with what is right for each. */
@NullMarked
package io.github.inspectionreports.acceptance.cases;

import org.jspecify.annotations.NullMarked;
