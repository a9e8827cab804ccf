/**
 * Letters to which one thing was done that must not change how they are read: a stamp, a watermark,
 * text drawn in another way, a page turned. No label is needed: the report of the letter as it was
 * says what is right.
 */
package io.github.inspectionreports.acceptance.oddpages;
