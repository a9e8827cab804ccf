@NullMarked
package io.github.inspectionreports.corpus;

import org.jspecify.annotations.NullMarked;
