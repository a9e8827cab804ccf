/**
 * Reads which authority a letter is about, and the names of councils and places. It depends on the
 * table of authorities.
 */
@NullMarked
package io.github.inspectionreports.internal.visit.places;

import org.jspecify.annotations.NullMarked;
