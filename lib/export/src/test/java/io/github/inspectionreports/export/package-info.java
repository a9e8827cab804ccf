@NullMarked
package io.github.inspectionreports.export;

import org.jspecify.annotations.NullMarked;
