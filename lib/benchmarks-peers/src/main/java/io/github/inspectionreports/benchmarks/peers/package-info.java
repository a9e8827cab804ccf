/** Our matching of phrases beside that of others, with equal phrases and in the same run. */
@NullMarked
package io.github.inspectionreports.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
