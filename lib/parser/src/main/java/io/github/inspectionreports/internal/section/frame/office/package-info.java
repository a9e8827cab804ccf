/** Tells the address of an inspectorate's office from that of whom a letter goes to. */
@NullMarked
package io.github.inspectionreports.internal.section.frame.office;

import org.jspecify.annotations.NullMarked;
