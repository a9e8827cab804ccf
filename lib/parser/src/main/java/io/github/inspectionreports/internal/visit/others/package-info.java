/** What an article says of other councils than its own. */
@NullMarked
package io.github.inspectionreports.internal.visit.others;

import org.jspecify.annotations.NullMarked;
