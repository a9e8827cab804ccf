/** Reads who wrote and who inspected: names, roles and teams. */
@NullMarked
package io.github.inspectionreports.internal.visit.people;

import org.jspecify.annotations.NullMarked;
