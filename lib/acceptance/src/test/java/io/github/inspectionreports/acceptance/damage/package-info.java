/** Letters broken on their way: whatever is lost of them, the report says so. */
@org.jspecify.annotations.NullMarked
package io.github.inspectionreports.acceptance.damage;
