@NullMarked
package io.github.inspectionreports.cli;

import org.jspecify.annotations.NullMarked;
