/**
 * Reads who wrote, who inspected and to whom the letter goes: names, roles and teams. It depends on
 * {@code visit.places}, because an address names an authority.
 */
@NullMarked
package io.github.inspectionreports.internal.visit.people;

import org.jspecify.annotations.NullMarked;
