/** Letters as odd programs and printers leave them, each read as the plain letter is. */
@org.jspecify.annotations.NullMarked
package io.github.inspectionreports.odd;
