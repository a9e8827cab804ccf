@NullMarked
package io.github.inspectionreports.views;

import org.jspecify.annotations.NullMarked;
