@NullMarked
package io.github.inspectionreports.spark;

import org.jspecify.annotations.NullMarked;
