@NullMarked
package io.github.inspectionreports.drl;

import org.jspecify.annotations.NullMarked;
