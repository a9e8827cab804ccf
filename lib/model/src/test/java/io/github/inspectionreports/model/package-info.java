@NullMarked
package io.github.inspectionreports.model;

import org.jspecify.annotations.NullMarked;
