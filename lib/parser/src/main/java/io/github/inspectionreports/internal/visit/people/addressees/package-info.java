/**
 * Reads to whom the letter goes. It depends on {@code visit.places}, because an address names an
 * authority.
 */
@NullMarked
package io.github.inspectionreports.internal.visit.people.addressees;

import org.jspecify.annotations.NullMarked;
